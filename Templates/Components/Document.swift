import BriefModel
import Markup
import SiteModel

extension PageWriter {
  /// The whole document around the content of `<main>`.
  ///
  /// - Parameter data: what the page says to machines, in the terms of schema.org.
  func document(_ content: HTML, scripts: [String] = [], data: [JSONValue] = []) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(words.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <title>\(fullTitle)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="\(head.description)">
    <meta name="color-scheme" content="light dark">
    \(canonical)<link rel="icon" href="\(href(.asset("favicon.svg")))" type="image/svg+xml">
    <link rel="apple-touch-icon" href="\(href(.asset("icon-180.png")))">
    <link rel="stylesheet" href="\(href(.asset("site.css")))">
    \(ownStyle)\
    \(feeds)\(shared)\(robots)\(each: ["site.js"] + scripts, { "<script src=\"\(href(.asset($0)))\" defer></script>\n" })\
    \(each: [trailData].compactMap(\.self) + data, \.script)\
    </head>
    <body>
    <a class="skip" href="#main">\(words.skip)</a>
    \(banner)
    <main id="main" class="wrap" tabindex="-1">
    \(trail)\(content)
    </main>
    \(footer)
    </body>
    </html>

    """
  }

  /// Nothing but the site's own files, and nothing that stands in a page: text that slipped through could not run.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; "
    + "base-uri 'none'"

  private var fullTitle: String {
    head.address == .home ? settings.title : head.title + " · " + settings.title
  }

  private var ownStyle: HTML? {
    guard OwnStyle.file(of: settings) != nil else { return nil }
    return "<link rel=\"stylesheet\" href=\"\(href(OwnStyle.address))\">\n"
  }

  private var canonical: HTML? {
    settings.address.map { "<link rel=\"canonical\" href=\"\(head.address.absolute(under: $0))\">\n" }
  }

  private var feeds: HTML? {
    Address.feeds(of: head.address).map { feeds in
      """
      <link rel="alternate" type="application/atom+xml" title="\(head.title)" href="\(href(feeds.atom))">
      <link rel="alternate" type="application/feed+json" title="\(head.title)" href="\(href(feeds.json))">

      """
    }
  }

  /// How a link to the page looks where people share it (Open Graph).
  private var shared: HTML {
    let address = settings.address.map {
      "<meta property=\"og:url\" content=\"\(head.address.absolute(under: $0))\">\n" as HTML
    }
    return """
      <meta property="og:type" content="\(section == .briefs && head.address != .briefs ? "article" : "website")">
      <meta property="og:title" content="\(head.title)">
      <meta property="og:description" content="\(head.description)">
      <meta property="og:site_name" content="\(settings.title)">
      <meta property="og:locale" content="\(words.language == .chinese ? "zh_CN" : "en_GB")">
      \(address)\(picture)
      """
  }

  private var picture: HTML? {
    guard let card, let url = cardURL else { return nil }
    return """
      <meta property="og:image" content="\(url)">
      <meta property="og:image:type" content="\(SocialCardDrawing.type)">
      <meta property="og:image:width" content="\(SocialCardDrawing.width)">
      <meta property="og:image:height" content="\(SocialCardDrawing.height)">
      <meta property="og:image:alt" content="\(card.alternative)">
      <meta name="twitter:card" content="summary_large_image">

      """
  }

  /// Whole, as it is asked for from elsewhere.
  var cardURL: String? {
    guard let card, let root = settings.address else { return nil }
    return card.address.absolute(under: root)
  }

  /// What a search finds is no page to be found by another, and neither is a raw text, whose words its briefs have.
  private var robots: HTML? {
    let isRaw = section == .sources && head.address != .sources
    return head.address == .search || isRaw ? "<meta name=\"robots\" content=\"noindex\">\n" : nil
  }

  private var banner: HTML {
    let entries = settings.navigation ?? Self.usualPages.map(NavigationEntry.page)
    return """
      <header class="banner"><div class="wrap">
      <p class="site-name"><a href="\(href(.home))"\(attribute: "aria-current", current(.home))>\(settings.title)</a></p>
      <nav aria-label="\(words.mainNavigation)"><ul>\(each: entries, item)</ul></nav>
      \(searchField)</div></header>
      """
  }

  /// Leads to the page that searches; that page has a field of its own.
  private var searchField: HTML? {
    guard head.address != .search else { return nil }
    return """
      <form class="search" role="search" action="\(href(.search))">
      <input type="search" name="q" aria-label="\(words.search)" placeholder="\(words.search)" required>
      <button>\(words.searchButton)</button>
      </form>

      """
  }

  private static let usualPages: [NavigationEntry.Page] = [
    .briefs, .districts, .themes, .indicators, .compare, .about,
  ]

  private func item(_ entry: NavigationEntry) -> HTML {
    switch entry {
    case .link(let name, let address): return "<li><a href=\"\(address)\" rel=\"external\">\(name)</a></li>"
    case .page(let page): return item(link(to: page))
    }
  }

  private func link(to page: NavigationEntry.Page) -> Link {
    switch page {
    case .briefs: Link(words.allBriefs, to: .briefs)
    case .districts: Link(words.allDistricts, to: .districts)
    case .themes: Link(words.allThemes, to: .themes)
    case .indicators: Link(words.allIndicators, to: .indicators)
    case .compare: Link(words.compare, to: .compare())
    case .sources: Link(words.sourcesLink, to: .sources)
    case .about: Link(words.aboutTitle, to: .about)
    }
  }

  private func item(_ page: Link) -> HTML {
    "<li><a href=\"\(href(page.address))\"\(attribute: "aria-current", current(page.address))>\(page.text)</a></li>"
  }

  /// `page` on that page itself, `true` on one that belongs under it.
  private func current(_ address: Address) -> String? {
    head.address == address ? "page" : section == address ? "true" : nil
  }

  private var trail: HTML? {
    guard !head.trail.isEmpty else { return nil }
    return """
      <nav class="trail" aria-label="\(words.trail)"><ol>\(each: head.trail, { "<li>\(link($0))</li>" })</ol></nav>

      """
  }

  private var footer: HTML {
    let pages = [
      Link(words.aboutLink, to: .about), Link(words.sourcesLink, to: .sources), Link(words.dataLink, to: .data),
    ]
    let links: [HTML] = pages.filter { $0.address != head.address }.map { link($0) }
    let about: HTML = "<p>\(links.joined(separator: " · "))</p>"
    let publisher: HTML? = settings.publisher.map { "<p>\(words.publishedBy($0))</p>" }
    let contact: HTML? = settings.contact.map { address in
      let name = address.hasPrefix("mailto:") ? String(address.dropFirst("mailto:".count)) : address
      return "<p>\(words.contact)<a href=\"\(address)\">\(name)</a></p>"
    }
    let licence: HTML? = settings.licence.map { "<p>\(words.licence($0))</p>" }
    return """
      <footer class="footer"><div class="wrap"><p>\(words.footer)</p>\(about)\(publisher)\(contact)\(licence)</div></footer>
      """
  }
}
