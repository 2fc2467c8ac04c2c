import BriefModel

/// A division as a page names it; shared by all that is said of the division.
public final class PlaceLabel: Sendable {
  public let code: String
  /// Its full name in the language of the site; of a code that no table knows, the code in words.
  public let name: String
  /// Its Chinese name, where ``name`` is another.
  public let chinese: String?
  /// The names above it, the province first: 山东省 枣庄市.
  public let above: [String]
  /// To its page; nil where it has none.
  public let link: Link?
  public let level: Division.Level?
  /// The whole path: 山东省枣庄市山亭区; Shanting District, Zaozhuang, Shandong.
  public let path: String
  /// ``above`` in a row.
  public let pathAbove: String
  /// Whether its code is one that an editor gave it, and none of GB/T 2260.
  public let isOwn: Bool

  init(code: String, hasPage: Bool, names: Names) {
    let division = names.division(code)
    let name = division.map(names.name) ?? names.words.unknownDivision(code)
    let above = names.ancestors(of: code).map(names.name)
    self.code = code
    self.name = name
    chinese = division.flatMap { $0.name == name ? nil : $0.name }
    self.above = above
    link = hasPage ? Link(name, to: .district(code)) : nil
    level = division?.level
    path = names.words.say(
      (above + [name]).joined(), ([name] + above.reversed()).joined(separator: ", "))
    pathAbove = names.words.say(above.joined(separator: " "), above.reversed().joined(separator: ", "))
    isOwn = division?.isOwn ?? false
  }
}

/// A site has one name for a division.
extension PlaceLabel: Hashable {
  public static func == (left: PlaceLabel, right: PlaceLabel) -> Bool { left.code == right.code }

  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
