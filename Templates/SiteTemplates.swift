import Markup
import SiteModel

/// Turns the pages of a site into files.
public struct SiteTemplates: Sendable {
  public let site: Site

  public init(site: Site) {
    self.site = site
  }

  /// - Parameter body: renders the text of a brief, with ``BriefMarks/marks(for:)`` put into it, as HTML.
  /// - Returns: nil for a page that the site does not have.
  public func file(for page: Site.Page, body: (BriefPage) throws -> [UInt8]) rethrows -> SiteFile? {
    let card = site.socialCard(of: page)
    switch page {
    case .home: return file(site.homePage)
    case .briefs(let number):
      return site.briefIndexPage(number).map { page in write(page.head, in: .briefs) { $0.briefIndex(page) } }
    case .documents(let number): return site.documentsPage(number).map(file)
    case .honours(let number): return site.honoursPage(number).map(file)
    case .people(let number): return site.peoplePage(number).map(file)
    case .districts: return file(site.districtIndexPage)
    case .themes: return file(site.themeIndexPage)
    case .compare(let province):
      return site.comparePage(province: province).map { page in
        write(page.head, in: .compare(), scripts: ["compare.js"]) { $0.compare(page) }
      }
    case .indicators: return file(site.indicatorIndexPage)
    case .search:
      return write(site.searchPage.head, in: .search, scripts: ["search.js", "search/index.js"]) {
        $0.search(site.searchPage)
      }
    case .sources:
      return write(site.sourceIndexPage.head, in: .sources) { $0.sourceIndex(site.sourceIndexPage) }
    case .source(let index):
      guard site.sources.indices.contains(index) else { return nil }
      let page = site.sourcePage(index)
      return write(page.head, in: .sources) { $0.source(page) }
    case .about:
      return file(site.aboutPage)
    case .data:
      let page = site.dataPage
      return write(page.head, in: .about, data: { [$0.data(of: page)] }, { $0.openData(page) })
    case .notFound:
      let writer = PageWriter(settings: site.settings, words: site.words, head: site.notFoundPage.head, section: nil)
      return SiteFile(path: writer.head.address.path, bytes: finished(writer.notFound()))
    case .brief(let index):
      guard site.briefs.indices.contains(index) else { return nil }
      let page = site.briefPage(index)
      let text = HTML(trusted: try body(page))
      return write(
        page.head, in: .briefs, card: card, scripts: ["card.js"], data: { [$0.data(of: page)] },
        { $0.brief(page, text: text) })
    case .district(let code):
      return site.districtPage(code).map { page in
        write(page.head, in: .districts, card: card, data: { [$0.data(of: page)] }, { $0.district(page) })
      }
    case .indicator(let id, let number):
      return site.indicatorPage(id, page: number).map { page in
        write(
          page.head, in: .indicators, card: card, scripts: ["sort.js"],
          data: { [$0.data(of: page)] + $0.observations(of: page) },
          { $0.indicator(page) })
      }
    case .theme(let id):
      return site.themePage(id).map { page in write(page.head, in: .themes, card: card) { $0.theme(page) } }
    }
  }

  /// The picture that is drawn for a page; nil where it has none, or shares another's.
  public func card(for page: Site.Page) -> SiteFile? {
    guard let card = site.socialCard(of: page), card.page == site.address(of: page) else { return nil }
    return SocialCardDrawing(card: card, settings: site.settings).file
  }

  private func file(_ page: AboutPage) -> SiteFile { write(page.head, in: .about) { $0.about(page) } }
  private func file(_ page: HomePage) -> SiteFile { write(page.head, in: .home) { $0.home(page) } }
  private func file(_ page: NameIndexPage) -> SiteFile { write(page.head, in: .briefs) { $0.nameIndex(page) } }
  private func file(_ page: DistrictIndexPage) -> SiteFile {
    write(page.head, in: .districts, scripts: ["sort.js"]) { $0.districtIndex(page) }
  }
  private func file(_ page: IndicatorIndexPage) -> SiteFile {
    write(page.head, in: .indicators) { $0.indicatorIndex(page) }
  }
  private func file(_ page: ThemeIndexPage) -> SiteFile { write(page.head, in: .themes) { $0.themeIndex(page) } }

  /// - Parameters:
  ///   - card: nil for that of the site.
  ///   - scripts: what the page runs besides ``Assets`` that all run, by name, in this order.
  private func write(
    _ head: PageHead, in section: Address, card: SocialCard? = nil, scripts: [String] = [],
    data: (PageWriter) -> [JSONValue] = { _ in [] },
    _ content: (PageWriter) -> HTML
  ) -> SiteFile {
    let writer = PageWriter(
      settings: site.settings, words: site.words, head: head, section: section,
      card: card ?? site.socialCard(of: .home))
    return SiteFile(
      path: head.address.path, bytes: finished(writer.document(content(writer), scripts: scripts, data: data(writer))))
  }

  private func finished(_ page: HTML) -> [UInt8] {
    site.words.language == .chinese ? page.bytes : ChineseMarks.marking(page.bytes)
  }
}
