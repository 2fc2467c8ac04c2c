import Markup
import SiteModel

extension PageWriter {
  /// Between the pages of a long list; nothing where there is but one.
  func paging(_ paging: Paging) -> HTML? {
    guard paging.count > 1 else { return nil }
    let links = [paging.previous, paging.next].compactMap { $0.map { link($0) } }
    return """
      <nav class="paging" aria-label="\(words.pages)"><p>\(words.page(paging.page, of: paging.count)) \
      \(links.joined(separator: " "))</p></nav>

      """
  }
}
