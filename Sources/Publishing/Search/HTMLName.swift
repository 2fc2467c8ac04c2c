/// The name of an element as one number: its first eight letters, which no two elements of HTML share.
struct HTMLName: Hashable, ExpressibleByStringLiteral {
  private let packed: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    packed = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  init(stringLiteral name: StaticString) {
    self = name.withUTF8Buffer { HTMLName($0) }
  }

  static func ~= (name: StaticString, value: HTMLName) -> Bool { HTMLName(stringLiteral: name) == value }

  /// Whether it marks words within a line.
  var isInline: Bool { Self.inline.contains(self) }

  /// Whether it has no end tag.
  var isVoid: Bool { Self.void.contains(self) }

  private static let inline: Set<HTMLName> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
  ]

  private static let void: Set<HTMLName> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
  ]
}
