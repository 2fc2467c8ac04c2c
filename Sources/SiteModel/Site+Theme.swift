import BriefModel

extension Site {
  /// How many values of each indicator a theme's page draws; the indicator's own page has all.
  private static let barCount = 6
  private static let briefLimit = 60
  private static let latestBriefs = 5
  private static let besideCount = 8

  /// - Returns: nil where the theme has no page.
  public func themePage(_ id: String) -> ThemePage? {
    guard let theme = names.theme(id), hasThemePage(id) else { return nil }
    let briefs = briefsByTheme[id] ?? []
    let indicators = indicators(of: id)
    return ThemePage(
      head: PageHead(
        address: .theme(id), title: theme.name,
        description: words.themeDescription(theme.name, briefs: briefs.count, indicators: indicators.count),
        trail: [Link(words.allThemes, to: .themes)]),
      theme: theme, latest: latest(briefs), briefs: cards(Array(briefs.prefix(Self.briefLimit))),
      briefCount: briefs.count, multiples: indicators.compactMap(multiple), indicatorCount: indicators.count,
      withoutValues: indicators.filter { values[$0.id]?.all.isEmpty ?? true }.map {
        Link($0.name, to: .indicator($0.id))
      }, beside: beside(id))
  }

  /// Of a list that is not in the order of time, and longer than what is new.
  private func latest(_ briefs: [Int]) -> [BriefCard] {
    guard briefs.count > Self.latestBriefs else { return [] }
    return briefs.sorted().prefix(Self.latestBriefs).map { card($0, hasFigures: false) }
  }

  /// The latest value of each division of the level that has most.
  private func multiple(_ indicator: Indicator) -> ThemePage.Multiple? {
    guard let values = values[indicator.id] else { return nil }
    let levels = [Division.Level.county, .prefecture, .province].compactMap { level in
      values.peers[level].map { (level: level, peers: $0) }
    }
    guard let most = levels.max(by: { ($0.peers.count, $0.level.rawValue) < ($1.peers.count, $1.level.rawValue) })
    else { return nil }
    let chart = BarChart(
      most.peers.compactMap { $0.values.first.map { observation($0, obstacle: nil) } }, unit: indicator.unit,
      limit: Self.barCount, in: words)
    return ThemePage.Multiple(
      indicator: indicator, link: Link(indicator.name, to: .indicator(indicator.id)), level: most.level, chart: chart,
      count: values.all.count)
  }

  /// Other themes by how many briefs have them too.
  private func beside(_ id: String) -> [ThemePage.Beside] {
    (themesBeside[id] ?? [:]).filter { hasThemePage($0.key) }
      .sorted { ($1.value, names.order(ofTheme: $0.key)) < ($0.value, names.order(ofTheme: $1.key)) }
      .prefix(Self.besideCount).compactMap { other, count in
        names.theme(other).map { ThemePage.Beside(link: Link($0.name, to: .theme(other)), briefCount: count) }
      }
  }

  /// By theme: how many briefs have each other theme too.
  static func themesBeside(in briefs: [Brief]) -> [String: [String: Int]] {
    var counts: [String: [String: Int]] = [:]
    for brief in briefs {
      let themes = Set(brief.themes.map(\.id))
      for theme in themes {
        for other in themes where other != theme { counts[theme, default: [:]][other, default: 0] += 1 }
      }
    }
    return counts
  }
}
