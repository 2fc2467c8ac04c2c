import BriefModel
import Templates

/// The ids and links of a page.
///
/// A large site has millions of them: they are told apart by fingerprints of their bytes (see ``ContentHash``), and read
/// as text only where something is wrong.
struct LinkedPage: Sendable {
  let path: String
  /// Fingerprints.
  private(set) var ids: Set<UInt64> = []
  private let bytes: [UInt8]
  /// Where in the page the values stand.
  private var twice: [Range<Int>] = []
  private var links: [Range<Int>] = []

  init(_ file: SiteFile) {
    path = file.path
    bytes = file.bytes
    HTMLTags.forEachAttribute(in: file.bytes) { name, value in
      if name.elementsEqual("id".utf8) {
        if !ids.insert(LinkedPage.fingerprint(ofID: value)).inserted { twice.append(value.indices) }
      } else if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
        links.append(value.indices)
      }
    }
  }

  /// What the part of a link before its anchor comes to.
  private enum Target {
    case page(ids: Set<UInt64>)
    /// Out of the site, or a page that is not looked into.
    case unknown
    case wrong(LinkCheck.Problem.Reason)
  }

  /// - Parameter anchors: by path the fingerprints of the ids.
  func problems(among anchors: [String: Set<UInt64>], besides kept: Set<String>) -> [LinkCheck.Problem] {
    // Most links of a page lead into few others.
    var targets: [UInt64: Target] = [:]
    var found = twice.map { (at: $0, reason: LinkCheck.Problem.Reason.secondID) }
    for link in links {
      let value = bytes[link]
      // That of a reference (&#39;) begins no anchor.
      let hash = value.indices.first { value[$0] == 0x23 && ($0 == link.lowerBound || value[$0 - 1] != 0x26) }
      let file = value[..<(hash ?? link.upperBound)]
      let key = ContentHash(file).first
      let target = targets[key] ?? target(of: file, among: anchors, besides: kept)
      targets[key] = target
      if let reason = reason(against: hash.map { value[($0 + 1)...] }, in: target) { found.append((link, reason)) }
    }
    if found.isEmpty { return [] }
    let positions = LinePositions(bytes)
    return found.map { range, reason in
      let place = positions.position(of: range.lowerBound)
      return LinkCheck.Problem(
        page: path, line: place.line, column: place.column, target: LinkedPage.unescaped(bytes[range]), reason: reason)
    }
  }

  private func target(
    of file: ArraySlice<UInt8>, among anchors: [String: Set<UInt64>], besides kept: Set<String>
  ) -> Target {
    let file = LinkedPage.unescaped(file)
    let name = file.utf8.prefix { $0 != UInt8(ascii: "?") }
    if name.first == UInt8(ascii: "/") { return .wrong(.absolute) }
    if hasScheme(name) { return .unknown }
    let target = name.isEmpty ? path : LinkedPage.resolve(LinkedPage.percentDecoded(Substring(name)), from: path)
    if let target, kept.contains(target) { return .unknown }
    return target.flatMap { anchors[$0] }.map { .page(ids: $0) } ?? .wrong(.noFile)
  }

  private func reason(against anchor: ArraySlice<UInt8>?, in target: Target) -> LinkCheck.Problem.Reason? {
    switch target {
    case .page(let ids):
      guard let anchor, !anchor.isEmpty else { return nil }
      return ids.contains(LinkedPage.fingerprint(ofAnchor: anchor)) ? nil : .noAnchor
    case .unknown: return nil
    case .wrong(let reason): return reason
    }
  }

  private static func fingerprint(ofID value: ArraySlice<UInt8>) -> UInt64 {
    ContentHash(value.contains(0x26) ? Array(unescaped(value).utf8)[...] : value).first
  }

  private static func fingerprint(ofAnchor value: ArraySlice<UInt8>) -> UInt64 {
    guard value.contains(where: { $0 == 0x26 || $0 == 0x25 }) else { return ContentHash(value).first }
    return ContentHash(Array(percentDecoded(unescaped(value)[...]).utf8)).first
  }

  /// A scheme ends in a colon that comes before any slash.
  private func hasScheme(_ file: Substring.UTF8View) -> Bool {
    file.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") } == UInt8(ascii: ":")
  }

  /// A path relative to a page as one from the site's root; nil where it leads out of the site.
  static func resolve(_ relative: String, from path: String) -> String? {
    let slash = UInt8(ascii: "/")
    // A folder, with a slash behind it, until the last part.
    var resolved = path.utf8.lastIndex(of: slash).map { Array(path.utf8[...$0]) } ?? []
    var rest = relative.utf8[...]
    while !rest.isEmpty {
      let part = rest.prefix { $0 != slash }
      rest = rest[part.endIndex...]
      if part.elementsEqual("..".utf8) {
        guard !resolved.isEmpty else { return nil }
        resolved.removeSubrange((resolved.dropLast().lastIndex(of: slash) ?? -1) + 1..<resolved.count)
      } else if !part.isEmpty, !part.elementsEqual(".".utf8) {
        resolved += part
        if !rest.isEmpty { resolved.append(slash) }
      }
      rest = rest.dropFirst()
    }
    if resolved.last == slash { resolved.removeLast() }
    return String(decoding: resolved, as: UTF8.self)
  }

  static func percentDecoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(decoded)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An attribute's value with the references undone that the templates write.
  static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
    let references: [(String, UInt8)] = [
      ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
      ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
    ]
    var bytes: [UInt8] = []
    var rest = value
    while let byte = rest.first {
      if let (name, character) = references.first(where: { rest.starts(with: $0.0.utf8) }) {
        bytes.append(character)
        rest = rest.dropFirst(name.utf8.count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
