import BriefModel

extension Site {
  /// A site with more briefs or divisions than that lists them on pages of their own alone.
  private static let listLimit = 300

  public var searchPage: SearchPage {
    let provinces = divisions(under: "")
    return SearchPage(
      head: PageHead(address: .search, title: words.searchTitle, description: words.searchDescription, trail: []),
      briefs: briefs.count > Self.listLimit ? [] : briefs.indices.map { card($0, hasFigures: false) },
      districts: places.count > Self.listLimit ? [] : provinces,
      themes: themeEntries.filter { $0.link != nil })
  }

  /// - Returns: nil for a page that nobody looks for: the search itself, and the one shown where there is none.
  public func subject(of page: Page) -> PageSubject? {
    switch page {
    case .search, .notFound: return nil
    case .compare(let province):
      return PageSubject(kind: .other, place: province, themes: [], years: [])
    case .home, .briefs, .documents, .honours, .people, .districts, .themes, .indicators, .sources, .data, .about:
      return PageSubject(kind: .other, place: nil, themes: [], years: [])
    case .district(let code): return PageSubject(kind: .district, place: code, themes: [], years: [])
    case .theme(let id): return PageSubject(kind: .theme, place: nil, themes: [id], years: [])
    case .indicator(let id, _):
      return PageSubject(kind: .indicator, place: nil, themes: names.indicator(id).map { [$0.theme] } ?? [], years: [])
    case .brief(let index):
      guard briefs.indices.contains(index) else { return nil }
      let brief = briefs[index]
      let day = brief.published.flatMap { Int($0.prefix(4)) }
      return PageSubject(
        kind: .brief, place: brief.place.flatMap { hasPage($0) ? $0 : nil },
        themes: brief.themes.map(\.id).filter { names.theme($0) != nil },
        years: Set(brief.dataYears + (day.map { [$0] } ?? [])).sorted())
    case .source(let index):
      return sources.indices.contains(index) ? subject(ofSource: sources[index].source.name) : nil
    }
  }

  /// What a raw text is about: all that its briefs are.
  public func subject(ofSource name: String) -> PageSubject {
    let briefs = (briefsBySource[name] ?? []).compactMap { subject(of: .brief($0)) }
    let places = Set(briefs.map(\.place))
    return PageSubject(
      kind: .source, place: places.count == 1 ? briefs.first?.place : nil,
      themes: Set(briefs.flatMap(\.themes)).sorted(), years: Set(briefs.flatMap(\.years)).sorted())
  }

  /// The divisions that have a page, by code.
  public var divisions: [Division] { places.compactMap(names.division) }

  /// What the site calls each of ``divisions``; nil where these are their own names.
  public var divisionNames: [String]? {
    words.language == .chinese ? nil : divisions.map(names.name)
  }

  /// The themes that have a page, in the catalogue's order.
  public var themes: [Theme] { names.themes.filter { hasThemePage($0.id) } }
}
