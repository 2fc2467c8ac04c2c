import BriefMarkdown
import SiteModel
import Templates

/// The pages of a site that is not written yet, each made when it is asked for.
public struct UnpublishedPages: Sendable {
  private let site: Site
  private let templates: SiteTemplates
  private let pages: [String: Site.Page]

  public init(of site: Site) {
    self.site = site
    templates = SiteTemplates(site: site)
    pages = Dictionary(site.pages.map { (site.address(of: $0).path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The bytes that will be published; nil where no page is.
  public func page(at path: String) -> [UInt8]? {
    pages[path].flatMap { page in
      templates.file(for: page) { SiteFiles.text(of: $0, in: BriefDocument.write($0.brief), site.words) }?.bytes
    }
  }
}
