import SiteModel
import Templates

/// The text of a page that can be found.
struct SearchText: Sendable {
  let subject: PageSubject
  let path: String
  let parts: [[UInt8]]

  init(of page: SiteFile, _ subject: PageSubject, siteTitle: String) {
    let text = PageTextReader.read(page.bytes, withoutSuffix: Array(" · \(siteTitle)".utf8))
    self.subject = subject
    path = page.path
    parts = SearchPart.parts(of: text, path: page.path)
  }
}
