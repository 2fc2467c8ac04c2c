/// Reads the ids and links of one page.
struct LinkReader {
  /// A file of the site and an anchor in it, by their fingerprints.
  struct Link: Hashable, Sendable {
    let file: UInt64
    let anchor: UInt64?
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

  private let page: String
  /// What the part of a link before its anchor comes to: most links of a page lead into few others.
  private var files: [UInt64: Destination] = [:]

  /// - Parameter page: its path.
  init(page: String) {
    self.page = page
  }

  /// - Parameter body: Called for each in text order, with the value of its attribute as it stands.
  mutating func forEach(in bytes: [UInt8], _ body: (Content, ArraySlice<UInt8>) -> Void) {
    HTMLTags.forEachAttribute(in: bytes) { name, value in
      if name.elementsEqual("id".utf8) {
        body(.id(Self.fingerprint(ofID: value)), value)
      } else if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
        body(.link(destination(of: value)), value)
      }
    }
  }

  /// Of a file by its path from the site's root.
  static func fingerprint(ofPath path: String) -> UInt64 { ContentHash(Array(path.utf8)).first }

  private mutating func destination(of value: ArraySlice<UInt8>) -> Destination {
    // The sign of a reference (&#39;) begins no anchor.
    let hash = value.indices.first { value[$0] == 0x23 && ($0 == value.startIndex || value[$0 - 1] != 0x26) }
    let text = value[..<(hash ?? value.endIndex)]
    let key = ContentHash(text).first
    let file = files[key] ?? destination(ofFile: text)
    files[key] = file
    guard case .inside(let link) = file, let anchor = hash.map({ value[($0 + 1)...] }), !anchor.isEmpty else {
      return file
    }
    return .inside(Link(file: link.file, anchor: Self.fingerprint(ofAnchor: anchor)))
  }

  private func destination(ofFile text: ArraySlice<UInt8>) -> Destination {
    let text = LinkText.unescaped(text)
    let name = text.utf8.prefix { $0 != UInt8(ascii: "?") }
    if name.first == UInt8(ascii: "/") { return .wrong(.absolute) }
    // A scheme ends in a colon that comes before any slash.
    if name.first(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }) == UInt8(ascii: ":") {
      return .outside
    }
    guard !name.isEmpty else { return .inside(Link(file: Self.fingerprint(ofPath: page), anchor: nil)) }
    guard let path = LinkText.resolve(LinkText.percentDecoded(Substring(name)), from: page) else {
      return .wrong(.noFile)
    }
    return .inside(Link(file: Self.fingerprint(ofPath: path), anchor: nil))
  }

  private static func fingerprint(ofID value: ArraySlice<UInt8>) -> UInt64 {
    ContentHash(value.contains(0x26) ? Array(LinkText.unescaped(value).utf8)[...] : value).first
  }

  private static func fingerprint(ofAnchor value: ArraySlice<UInt8>) -> UInt64 {
    guard value.contains(where: { $0 == 0x26 || $0 == 0x25 }) else { return ContentHash(value).first }
    return ContentHash(Array(LinkText.percentDecoded(LinkText.unescaped(value)[...]).utf8)).first
  }
}
