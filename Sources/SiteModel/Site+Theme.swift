import BriefModel

extension Site {
  /// How many values of each indicator a theme's page shows; the indicator's own page has all.
  private static let valueCount = 8

  /// - Returns: nil where the theme has no page.
  public func themePage(_ id: String) -> ThemePage? {
    guard let theme = names.theme(id), hasThemePage(id) else { return nil }
    let briefs = briefsByTheme[id] ?? []
    let comparisons = indicators(of: id).map { indicator in
      Comparison(
        indicator, figures: (values[indicator.id]?.all.prefix(Self.valueCount) ?? []).map(figure),
        more: Link(Words.allValues(of: indicator.name), to: .indicator(indicator.id)))
    }
    return ThemePage(
      head: PageHead(
        address: .theme(id), title: theme.name,
        description: Words.themeDescription(theme.name, briefs: briefs.count, indicators: comparisons.count),
        trail: [Link(Words.allThemes, to: .themes)]),
      theme: theme,
      briefs: cards(briefs),
      comparisons: comparisons)
  }
}
