import BriefModel

extension Site {
  /// Figures on one page of an indicator.
  private static let pageSize = 200

  /// The indicators that any figure has, in the catalogue's order.
  var observedIndicators: [Indicator] { names.indicators.filter { values[$0.id] != nil } }

  func pageCount(ofIndicator id: String) -> Int {
    values[id].map { Paging.pages(for: $0.all.count + $0.apart.count, of: Self.pageSize) } ?? 0
  }

  /// - Parameter page: from 1.
  /// - Returns: nil where there is no such page.
  public func indicatorPage(_ id: String, page: Int) -> IndicatorPage? {
    guard let indicator = names.indicator(id), let values = values[id],
      (1...pageCount(ofIndicator: id)).contains(page)
    else { return nil }
    let all =
      values.all.map { (reference: $0, obstacle: Obstacle?.none) } + values.apart.map { ($0.reference, $0.obstacle) }
    let shown = all.page(page, of: Self.pageSize).map { observation($0.reference, obstacle: $0.obstacle) }
    let comparable = Dictionary(grouping: shown.filter { $0.obstacle == nil }) { $0.figure.place?.level }
    let theme = names.theme(indicator.theme)
    return IndicatorPage(
      head: PageHead(
        address: .indicator(id, page: page), title: words.title(indicator.name, page: page),
        description: words.indicatorDescription(
          indicator.name, unit: words.name(ofUnit: indicator.unit), divisions: values.divisionCount,
          values: values.all.count),
        trail: [Link(words.allIndicators, to: .indicators)]
          + (page > 1 ? [Link(indicator.name, to: .indicator(id))] : [])),
      indicator: indicator, theme: theme.map { Link($0.name, to: .theme($0.id)) },
      parts: [Division.Level.county, .prefecture, .province].compactMap { level in
        comparable[level].map {
          IndicatorPage.Part(level: level, chart: BarChart($0, unit: indicator.unit, in: words), observations: $0)
        }
      },
      apart: shown.filter { $0.obstacle != nil }, divisionCount: values.divisionCount,
      observationCount: values.all.count, apartCount: values.apart.count,
      paging: Paging(page: page, count: pageCount(ofIndicator: id), in: words) { .indicator(id, page: $0) },
      others: indicators(of: indicator.theme).filter { $0.id != id }.map { Link($0.name, to: .indicator($0.id)) })
  }

  public var indicatorIndexPage: IndicatorIndexPage {
    let groups = names.themes.compactMap { theme -> IndicatorIndexPage.Group? in
      let entries = indicators(of: theme.id).compactMap { indicator in
        values[indicator.id].map { values in
          IndicatorIndexPage.Entry(
            link: Link(indicator.name, to: .indicator(indicator.id)), unit: indicator.unit,
            divisionCount: values.divisionCount, observationCount: values.all.count, apartCount: values.apart.count)
        }
      }
      return entries.isEmpty ? nil : .init(theme: Link(theme.name, to: .theme(theme.id)), entries: entries)
    }
    return IndicatorIndexPage(
      head: PageHead(
        address: .indicators, title: words.allIndicators, description: words.allIndicatorsDescription, trail: []),
      groups: groups)
  }

  func observation(_ reference: Reference, obstacle: Obstacle?) -> IndicatorPage.Observation {
    let fact = fact(reference)
    return IndicatorPage.Observation(
      figure: figure(reference), sentence: Quoted(fact, in: briefs[reference.brief]), value: fact.quantity.value,
      period: fact.period, obstacle: obstacle)
  }
}
