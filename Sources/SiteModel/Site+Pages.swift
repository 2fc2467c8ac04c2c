import BriefModel

extension Site {
  /// A page to be made, without its content.
  public enum Page: Hashable, Sendable {
    case home, districts, themes, indicators, sources, search, data, about, notFound
    /// One of the pages that list all briefs, from 1.
    case briefs(page: Int)
    /// The index into ``Site/briefs``.
    case brief(Int)
    /// The division's code.
    case district(String)
    case theme(String)
    /// The indicator's id, and which of its pages, from 1.
    case indicator(String, page: Int)
    /// One of the pages of an index of names, from 1.
    case documents(page: Int)
    case honours(page: Int)
    case people(page: Int)
    /// Of one province, by code; nil for the whole site.
    case compare(String?)
    /// The index into ``Site/sources``.
    case source(Int)
  }

  /// Every page of the site. Each can be made on its own and on any thread.
  public var pages: [Page] {
    [.home, .districts, .themes, .indicators, .compare(nil), .sources, .search, .data, .about, .notFound]
      + (1...briefPageCount).map(Page.briefs) + (1...pageCount(of: .documents)).map(Page.documents)
      + (1...pageCount(of: .honours)).map(Page.honours) + (1...pageCount(of: .people)).map(Page.people)
      + briefs.indices.map(Page.brief) + places.map(Page.district)
      + names.themes.map(\.id).filter(hasThemePage).map(Page.theme)
      + observedIndicators.flatMap { indicator in
        (1...pageCount(ofIndicator: indicator.id)).map { Page.indicator(indicator.id, page: $0) }
      } + comparedProvinces.map(Page.compare) + sources.indices.map(Page.source)
  }

  /// The latest briefs that the home page shows.
  private static let latestCount = 8

  public var homePage: HomePage {
    HomePage(
      head: PageHead(address: .home, title: settings.title, description: settings.description, trail: []),
      latest: cards(Array(briefs.indices.prefix(Self.latestCount))), briefCount: briefs.count,
      figureCount: briefs.reduce(0) { $0 + $1.facts.count }, districts: divisions(under: ""),
      themes: themeEntries.filter { $0.link != nil },
      indicators: settings.leadingIndicators.compactMap(names.indicator).filter { values[$0.id] != nil }.map {
        Link($0.name, to: .indicator($0.id))
      }, indexes: NameIndex.Kind.allCases.filter { !nameIndex($0).entries.isEmpty }.map(link(to:)))
  }

  private static let briefsOnPage = 100

  var briefPageCount: Int { Paging.pages(for: briefs.count, of: Self.briefsOnPage) }

  /// - Parameter page: from 1.
  public func briefIndexPage(_ page: Int = 1) -> BriefIndexPage? {
    guard (1...briefPageCount).contains(page) else { return nil }
    var years: [(name: String, briefs: [BriefCard])] = []
    for index in Array(briefs.indices).page(page, of: Self.briefsOnPage) {
      let name =
        briefs[index].date.isEmpty
        ? words.capitalised(words.periodUnknown) : words.text(ofDate: String(briefs[index].date.prefix(4)))
      if years.last?.name != name { years.append((name, [])) }
      years[years.count - 1].briefs.append(card(index))
    }
    return BriefIndexPage(
      head: PageHead(
        address: .briefs(page: page), title: words.title(words.allBriefs, page: page),
        description: words.allBriefsDescription(briefs.count),
        trail: page > 1 ? [Link(words.allBriefs, to: .briefs)] : []),
      years: years.map { BriefIndexPage.Year(name: $0.name, briefs: $0.briefs) },
      paging: Paging(page: page, count: briefPageCount, in: words) { .briefs(page: $0) },
      indexes: NameIndex.Kind.allCases.filter { !nameIndex($0).entries.isEmpty }.map {
        Link(words.nameIndex($0).title, to: Self.address(of: $0))
      })
  }

  public func documentsPage(_ page: Int) -> NameIndexPage? { nameIndexPage(.documents, page: page) }

  public func honoursPage(_ page: Int) -> NameIndexPage? { nameIndexPage(.honours, page: page) }

  public func peoplePage(_ page: Int) -> NameIndexPage? { nameIndexPage(.people, page: page) }

  /// A map of more dots shows those of cities.
  private static let dotLimit = 400

  public var districtIndexPage: DistrictIndexPage {
    let provinces = divisions(under: "")
    let known = places.filter { briefsByPlace[$0] != nil || facts[$0] != nil }
    let cities = Set(known.map { code in names.ancestors(of: code).first { $0.level == .prefecture }?.code ?? code })
    let shown = known.count > Self.dotLimit ? cities.sorted() : known
    let rows = shown.map(node)
    return DistrictIndexPage(
      head: PageHead(
        address: .districts, title: words.allDistricts, description: words.allDistrictsDescription, trail: []),
      provinces: provinces, map: DistrictMap(of: rows.map(\.place), among: names.allDivisions, names: names),
      rows: rows)
  }

  public var themeIndexPage: ThemeIndexPage {
    ThemeIndexPage(
      head: PageHead(address: .themes, title: words.allThemes, description: words.allThemesDescription, trail: []),
      themes: themeEntries)
  }

  public var aboutPage: AboutPage {
    AboutPage(
      head: PageHead(address: .about, title: words.aboutTitle, description: words.aboutDescription, trail: []),
      accuracy: Accuracy(measurements, in: words))
  }

  public var notFoundPage: PlainPage {
    PlainPage(
      head: PageHead(
        address: .notFound, title: words.notFoundTitle, description: words.notFoundDescription, trail: []))
  }

  /// All themes of the catalogue, those with something on them and those without.
  var themeEntries: [ThemeEntry] {
    names.themes.map { theme in
      ThemeEntry(
        theme: theme, link: hasThemePage(theme.id) ? Link(theme.name, to: .theme(theme.id)) : nil,
        briefCount: briefsByTheme[theme.id]?.count ?? 0,
        figureCount: indicators(of: theme.id).reduce(0) { $0 + (values[$1.id]?.all.count ?? 0) })
    }
  }

  /// The tree of divisions with pages under `code`; under the empty string all provinces.
  func divisions(under code: String) -> [DivisionNode] {
    (children[code] ?? []).map(node)
  }

  func node(_ code: String) -> DivisionNode {
    let below = divisions(under: code)
    return DivisionNode(
      place: place(code), briefCount: below.reduce(briefsByPlace[code]?.count ?? 0) { $0 + $1.briefCount },
      figureCount: below.reduce(facts[code]?.count ?? 0) { $0 + $1.figureCount }, children: below)
  }
}
