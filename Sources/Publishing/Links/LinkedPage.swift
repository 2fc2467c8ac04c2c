import Templates

/// The ids and links of a page, which need not be in memory any more.
///
/// A large site has millions of them: they are told apart by fingerprints of their bytes (see ``ContentHash``), and read
/// as text only where something is wrong.
public struct LinkedPage: Sendable {
  let path: String
  private(set) var ids = KeyNumbers(expected: 32)
  /// Each once.
  private(set) var links: [LinkReader.Link] = []
  /// Whether an id stands twice, or a link is none that a site can have wherever it lies.
  private(set) var isWrong = false

  /// - Returns: Nil for a file that is no page.
  public init?(_ file: SiteFile) {
    guard file.path.hasSuffix(".html") else { return nil }
    path = file.path
    var reader = LinkReader(page: file.path)
    var known = KeyNumbers(expected: 32)
    reader.forEach(in: file.bytes) { content, _ in
      switch content {
      case .id(let id):
        let count = ids.keys.count
        if ids.number(of: id) < count { isWrong = true }
      case .link(.inside(let link)):
        if known.number(of: link.fingerprint) == links.count { links.append(link) }
      case .link(.outside): break
      case .link(.wrong): isWrong = true
      }
    }
  }
}
