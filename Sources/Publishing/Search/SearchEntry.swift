import SiteModel
import Templates

/// A page as the search knows it.
struct SearchEntry: Sendable {
  let subject: PageSubject
  let path: String
  let text: PageText

  init(subject: PageSubject, page: SiteFile, siteTitle: String) {
    self.subject = subject
    path = page.path
    text = PageTextReader.read(page.bytes, withoutSuffix: Array(" · \(siteTitle)".utf8))
  }
}
