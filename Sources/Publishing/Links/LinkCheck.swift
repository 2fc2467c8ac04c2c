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
    let pages = await files.mapInParallel { LinkedPage($0) }
    let bytes = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return await problems(in: pages.compactMap(\.self), of: files.map(\.path), besides: kept) { bytes[$0] }
  }

  /// - Parameters:
  ///   - paths: Of all files of the site, pages or not.
  ///   - bytes: Called for pages on which something is wrong.
  public static func problems(
    in pages: [LinkedPage], of paths: [String], besides kept: Set<String>,
    bytes: @escaping @Sendable (String) -> [UInt8]?
  ) async -> [Problem] {
    let targets = LinkTargets(pages, paths: paths, besides: kept)
    let problems = await pages.mapInParallel { page -> [Problem] in
      guard page.isWrong || !page.links.allSatisfy({ targets.fault(of: $0) == nil }) else { return [] }
      return Self.problems(on: page.path, bytes(page.path) ?? [], among: targets)
    }
    return problems.flatMap(\.self)
  }

  private static func problems(on page: String, _ bytes: [UInt8], among targets: LinkTargets) -> [Problem] {
    var ids: Set<UInt64> = []
    var found: [(value: ArraySlice<UInt8>, reason: Problem.Reason)] = []
    var reader = LinkReader(page: page)
    reader.forEach(in: bytes) { content, value in
      switch content {
      case .id(let id): if !ids.insert(id).inserted { found.append((value, .secondID)) }
      case .link(.inside(let link)): if let reason = targets.fault(of: link) { found.append((value, reason)) }
      case .link(.outside): break
      case .link(.wrong(let reason)): found.append((value, reason))
      }
    }
    let positions = LinePositions(bytes)
    return found.map { value, reason in
      let place = positions.position(of: value.startIndex)
      return Problem(
        page: page, line: place.line, column: place.column, target: unescaped(value), reason: reason)
    }
  }

  /// An attribute's value as it was meant.
  package static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    String(decoding: LinkText.unescaped(value), as: UTF8.self)
  }

  /// The path, from the site's root, that a relative link leads to; nil where it leads out of the site.
  public static func target(of link: String, from path: String) -> String? {
    LinkText.resolve(LinkText.percentDecoded(Array(link.utf8)[...]), from: Array(path.utf8))
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
