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
    var anchors: [String: Set<UInt64>] = [:]
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
