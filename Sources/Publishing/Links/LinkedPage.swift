import Templates

/// The ids and links of a page, which need not be in memory any more.
///
/// A large site has millions of them: they are told apart by fingerprints of their bytes (see ``ContentHash``), and read
/// as text only where something is wrong.
public struct LinkedPage: Sendable {
  let path: String
  private(set) var ids: Set<UInt64> = []
  private(set) var links: Set<LinkReader.Link> = []
  /// Whether an id stands twice, or a link is none that a site can have wherever it lies.
  private(set) var isWrong = false

  /// - Returns: Nil for a file that is no page.
  public init?(_ file: SiteFile) {
    guard file.path.hasSuffix(".html") else { return nil }
    path = file.path
    var reader = LinkReader(page: file.path)
    reader.forEach(in: file.bytes) { content, _ in
      switch content {
      case .id(let id): if !ids.insert(id).inserted { isWrong = true }
      case .link(.inside(let link)): links.insert(link)
      case .link(.outside): break
      case .link(.wrong): isWrong = true
      }
    }
  }
}
