import BriefModel

extension SettingsFile {
  /// The grounds that links stand on, in the light and in the dark scheme: paper and panels of the site's style sheet.
  static let lightGrounds = ["#fdfcf9", "#f5f2eb"]
  static let darkGrounds = ["#16171a", "#1f2124"]

  /// What text must have at least (WCAG 2.2, 1.4.3).
  private static let contrast = 4.5

  /// The colour for the dark scheme is made of that for the light one, where none is said.
  static func accent(_ keys: inout YAMLMapping) -> SiteSettings.Accent? {
    let light = keys.value("accent") { text throws(Refusal) in
      try legible(text, on: lightGrounds, "light", mixedWith: "#000000")
    }
    let hasLight = light != nil
    let dark = keys.value("accent-dark") { text throws(Refusal) in
      guard hasLight else {
        throw Refusal("needs \"accent\" beside it", help: "say which colour stands on a light ground")
      }
      return try legible(text, on: darkGrounds, "dark", mixedWith: "#ffffff")
    }
    guard let light else { return nil }
    let grounds = darkGrounds.compactMap(Colour.init)
    guard let white = Colour("#ffffff") else { return nil }
    return SiteSettings.Accent(
      light: light.text, dark: (dark ?? light.mixed(with: white, until: contrast, from: grounds)).text)
  }

  private static func legible(
    _ text: String, on grounds: [String], _ scheme: String, mixedWith other: String
  ) throws(Refusal) -> Colour {
    guard let colour = Colour(text), let other = Colour(other) else {
      throw Refusal(
        "must be a colour as \"#174f78\"", help: "a number sign and six hexadecimal digits, in quotation marks")
    }
    let grounds = grounds.compactMap(Colour.init)
    let least = grounds.map { colour.contrast(with: $0) }.min() ?? 0
    guard least >= contrast else {
      let better = colour.mixed(with: other, until: contrast, from: grounds)
      let ratio = (least * 100).rounded(.down) / 100
      throw Refusal(
        "is hard to read on a \(scheme) ground: its contrast is \(ratio), and \(contrast) is the least",
        help: "the nearest that can be read is \"\(better.text)\"")
    }
    return colour
  }
}
