/// Reads the ids and links of one page.
struct LinkReader {
  /// A file of the site and an anchor in it, by their fingerprints.
  struct Link: Hashable, Sendable {
    let file: UInt64
    let anchor: UInt64?

    /// One for both.
    var fingerprint: UInt64 { file ^ (anchor ?? 0) }
  }

  enum Destination {
    case inside(Link)
    /// Another site, or a program.
    case outside
    case wrong(LinkCheck.Problem.Reason)
  }

  enum Content {
    /// A fingerprint.
    case id(UInt64)
    case link(Destination)
  }

  private static let id = HTMLName("id".utf8)
  private static let href = HTMLName("href".utf8)
  private static let src = HTMLName("src".utf8)

  /// Its path.
  private let page: [UInt8]
  /// What the part of a link before its anchor comes to: most links of a page lead into few others.
  private var files = KeyNumbers(expected: 32)
  private var destinations: [Destination] = []

  /// - Parameter page: its path.
  init(page: String) {
    self.page = Array(page.utf8)
  }

  /// - Parameter body: Called for each in text order, with the value of its attribute as it stands.
  mutating func forEach(in bytes: [UInt8], _ body: (Content, ArraySlice<UInt8>) -> Void) {
    let (id, href, src) = (Self.id, Self.href, Self.src)
    HTMLTags.forEachAttribute(in: bytes) { name, value in
      switch HTMLName(name) {
      case id: body(.id(Self.fingerprint(ofID: value)), value)
      case href, src: body(.link(destination(of: value)), value)
      default: break
      }
    }
  }

  /// Of a file by its path from the site's root.
  static func fingerprint(ofPath path: String) -> UInt64 { ContentHash(Array(path.utf8)).first }

  private mutating func destination(of value: ArraySlice<UInt8>) -> Destination {
    // The sign of a reference (&#39;) begins no anchor.
    let hash = value.indices.first { value[$0] == 0x23 && ($0 == value.startIndex || value[$0 - 1] != 0x26) }
    let text = value[..<(hash ?? value.endIndex)]
    let number = Int(files.number(of: ContentHash(text).first))
    if number == destinations.count { destinations.append(destination(ofFile: text)) }
    let file = destinations[number]
    guard case .inside(let link) = file, let anchor = hash.map({ value[($0 + 1)...] }), !anchor.isEmpty else {
      return file
    }
    return .inside(Link(file: link.file, anchor: Self.fingerprint(ofAnchor: anchor)))
  }

  private func destination(ofFile text: ArraySlice<UInt8>) -> Destination {
    let name = LinkText.unescaped(text).prefix { $0 != UInt8(ascii: "?") }
    if name.first == UInt8(ascii: "/") { return .wrong(.absolute) }
    // A scheme ends in a colon that comes before any slash.
    if name.first(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }) == UInt8(ascii: ":") {
      return .outside
    }
    guard !name.isEmpty else { return .inside(Link(file: ContentHash(page).first, anchor: nil)) }
    guard let path = LinkText.resolve(LinkText.percentDecoded(name), from: page) else { return .wrong(.noFile) }
    return .inside(Link(file: ContentHash(path).first, anchor: nil))
  }

  private static func fingerprint(ofID value: ArraySlice<UInt8>) -> UInt64 {
    ContentHash(LinkText.unescaped(value)).first
  }

  private static func fingerprint(ofAnchor value: ArraySlice<UInt8>) -> UInt64 {
    ContentHash(LinkText.percentDecoded(LinkText.unescaped(value))).first
  }
}
