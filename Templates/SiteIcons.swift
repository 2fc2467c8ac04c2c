import BriefModel

/// The icons of a site: for the tabs of a browser, for home screens, and for its ``WebManifest``.
///
/// They are drawn in the accent of the site's own style sheet; an editor's takes its place. A drawing names it as text, a
/// PNG in its palette, so that no picture is made anew.
public enum SiteIcons {
  public static func files(of settings: SiteSettings) -> [SiteFile] {
    let drawing = SiteFile(path: Assets.favicon.path, bytes: drawing(of: settings))
    guard let own = settings.accent?.light, let before = colour(SiteColours.accent), let after = colour(own) else {
      return [drawing] + Assets.icons
    }
    return [drawing]
      + Assets.icons.map { icon in
        SiteFile(path: icon.path, bytes: recolored(icon.bytes, from: before, to: after))
      }
  }

  /// The icon as SVG.
  static func drawing(of settings: SiteSettings) -> [UInt8] {
    let drawing = Assets.favicon.bytes
    guard let own = settings.accent?.light, let place = drawing.firstRange(of: Array(SiteColours.accent.utf8)) else {
      return drawing
    }
    return drawing[..<place.lowerBound] + Array(own.utf8) + drawing[place.upperBound...]
  }

  /// Red, green and blue of `#rrggbb`; nil for what is none.
  private static func colour(_ text: String) -> [UInt8]? {
    guard text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) else { return nil }
    return [UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
  }

  /// A PNG with every entry of its palette that is `before` turned into `after`. A chunk is the length of its data, its
  /// name, the data, and a checksum of both; before the first stand eight bytes (PNG, third edition, 5.2 and 5.3).
  private static func recolored(_ png: [UInt8], from before: [UInt8], to after: [UInt8]) -> [UInt8] {
    var bytes = Array(png.prefix(8))
    var rest = png.dropFirst(8)
    while rest.count >= 12 {
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      let name = rest.dropFirst(4).prefix(4)
      guard name.elementsEqual("PLTE".utf8) else {
        bytes += rest.prefix(12 + length)
        rest = rest.dropFirst(12 + length)
        continue
      }
      let palette = rest.dropFirst(8).prefix(length)
      var chunk = Array(name)
      for start in stride(from: palette.startIndex, to: palette.endIndex, by: 3) {
        let entry = palette[start...].prefix(3)
        chunk += entry.elementsEqual(before) ? after[...] : entry
      }
      bytes += rest.prefix(4) + chunk
      bytes += bigEndian(checksum(of: chunk))
      rest = rest.dropFirst(12 + length)
    }
    return bytes
  }

  /// The CRC-32 of ISO 3309, bit by bit: a palette is short (PNG, third edition, annex D).
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
