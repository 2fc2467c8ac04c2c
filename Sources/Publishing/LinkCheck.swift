import BriefModel
import Templates

/// Finds what leads nowhere in the pages of a site.
public enum LinkCheck {
  /// A link of a page that names no file of the site or no anchor in it, or an id that stands twice on a page.
  public struct Problem: Hashable, Sendable {
    /// The page's path.
    public let page: String
    /// Where it stands, from 1; the column in characters.
    public let line: Int
    public let column: Int
    /// The link as it stands there, or the id.
    public let target: String
    public let reason: Reason

    public enum Reason: String, Sendable {
      case noFile = "no such file"
      case noAnchor = "no such anchor"
      case absolute = "not relative to the page"
      case secondID = "a second element with this id"
    }
  }

  /// - Parameter kept: Paths of files of the site that are not looked into: any anchor may be in them.
  /// - Returns: Each occurrence, in the order of the pages and of their text; links that name a scheme lead out of the site
  ///   and are not followed.
  public static func problems(in files: [SiteFile], besides kept: Set<String> = []) async -> [Problem] {
    let pages = await files.mapInParallel { $0.path.hasSuffix(".html") ? LinkedPage($0) : nil }
    var anchors: [String: Set<String>] = [:]
    for (file, page) in zip(files, pages) { anchors[file.path] = page?.ids ?? [] }
    let known = anchors
    return await pages.mapInParallel { $0?.problems(among: known, besides: kept) ?? [] }.flatMap { $0 }
  }

  /// An attribute's value as it was meant.
  package static func unescaped(_ value: ArraySlice<UInt8>) -> String { LinkedPage.unescaped(value) }

  /// The path, from the site's root, that a relative link leads to; nil where it leads out of the site.
  public static func target(of link: String, from path: String) -> String? {
    LinkedPage.resolve(LinkedPage.percentDecoded(link[...]), from: path)
  }
}

/// The ids and links of a page.
struct LinkedPage: Sendable {
  /// What stands in an attribute, and where.
  private typealias Occurrence = (text: String, offset: Int)

  let path: String
  var ids: Set<String> = []
  private let bytes: [UInt8]
  private var twice: [Occurrence] = []
  private var links: [Occurrence] = []

  init(_ file: SiteFile) {
    path = file.path
    bytes = file.bytes
    HTMLTags.forEachAttribute(in: file.bytes) { name, value in
      if name.elementsEqual("id".utf8) {
        let id = LinkedPage.unescaped(value)
        if !ids.insert(id).inserted { twice.append((id, value.startIndex)) }
      } else if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
        links.append((LinkedPage.unescaped(value), value.startIndex))
      }
    }
  }

  /// What the part of a link before its anchor comes to.
  private enum Target {
    case page(ids: Set<String>)
    /// Out of the site, or a page that is not looked into.
    case unknown
    case wrong(LinkCheck.Problem.Reason)
  }

  func problems(among anchors: [String: Set<String>], besides kept: Set<String>) -> [LinkCheck.Problem] {
    // Most links of a page lead into few others, and many stand there more than once.
    var targets: [Substring: Target] = [:]
    var reasons: [String: LinkCheck.Problem.Reason?] = [:]
    var found = twice.map { (at: $0, reason: LinkCheck.Problem.Reason.secondID) }
    for link in links {
      if let reason = reasons[link.text] {
        if let reason { found.append((link, reason)) }
        continue
      }
      let hash = link.text.utf8.firstIndex(of: UInt8(ascii: "#")) ?? link.text.endIndex
      let file = link.text[..<hash]
      let target = targets[file] ?? target(of: file, among: anchors, besides: kept)
      targets[file] = target
      let reason = reason(against: link.text[hash...].dropFirst(), in: target)
      reasons[link.text] = .some(reason)
      if let reason { found.append((link, reason)) }
    }
    if found.isEmpty { return [] }
    let positions = LinePositions(bytes)
    return found.map { occurrence, reason in
      let place = positions.position(of: occurrence.offset)
      return LinkCheck.Problem(
        page: path, line: place.line, column: place.column, target: occurrence.text, reason: reason)
    }
  }

  private func target(
    of file: Substring, among anchors: [String: Set<String>], besides kept: Set<String>
  ) -> Target {
    let file = file.utf8.prefix { $0 != UInt8(ascii: "?") }
    if file.first == UInt8(ascii: "/") { return .wrong(.absolute) }
    if hasScheme(file) { return .unknown }
    let target = file.isEmpty ? path : LinkedPage.resolve(LinkedPage.percentDecoded(Substring(file)), from: path)
    if let target, kept.contains(target) { return .unknown }
    return target.flatMap { anchors[$0] }.map { .page(ids: $0) } ?? .wrong(.noFile)
  }

  private func reason(against anchor: Substring, in target: Target) -> LinkCheck.Problem.Reason? {
    switch target {
    case .page(let ids): anchor.isEmpty || ids.contains(LinkedPage.percentDecoded(anchor)) ? nil : .noAnchor
    case .unknown: nil
    case .wrong(let reason): reason
    }
  }

  /// A scheme ends in a colon that comes before any slash.
  private func hasScheme(_ file: Substring.UTF8View) -> Bool {
    file.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") } == UInt8(ascii: ":")
  }

  /// A path relative to a page as one from the site's root; nil where it leads out of the site.
  static func resolve(_ relative: String, from path: String) -> String? {
    let slash = UInt8(ascii: "/")
    var parts = path.utf8.split(separator: slash).dropLast()
    for part in relative.utf8.split(separator: slash, omittingEmptySubsequences: false) {
      if part.elementsEqual("..".utf8) {
        if parts.popLast() == nil { return nil }
      } else if !part.isEmpty, !part.elementsEqual(".".utf8) {
        parts.append(part)
      }
    }
    return parts.map { String(Substring($0)) }.joined(separator: "/")
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
