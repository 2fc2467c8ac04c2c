import BriefModel

extension Site {
  /// - Returns: nil where the theme has no page.
  public func themePage(_ id: String) -> ThemePage? {
    guard let theme = names.theme(id), hasThemePage(id) else { return nil }
    let briefs = briefsByTheme[id] ?? []
    let comparisons = indicators(of: id).map { Comparison($0, figures: (values[$0.id]?.all ?? []).map(figure)) }
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
