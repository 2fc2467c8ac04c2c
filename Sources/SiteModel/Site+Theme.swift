import BriefModel

extension Site {
  /// - Returns: nil where the theme has no page.
  public func themePage(_ id: String) -> ThemePage? {
    guard let theme = names.theme(id), hasThemePage(id) else { return nil }
    let weighted = (briefsByTheme[id] ?? []).map { index in
      (index: index, weight: briefs[index].themes.first { $0.id == id }?.weight ?? 0)
    }
    let comparisons = indicators(of: id).map { Comparison($0, figures: (values[$0.id] ?? []).map(figure)) }
    return ThemePage(
      head: PageHead(
        address: .theme(id), title: theme.name,
        description: Words.themeDescription(theme.name, briefs: weighted.count, indicators: comparisons.count),
        trail: [Link(Words.allThemes, to: .themes)]),
      theme: theme,
      briefs: weighted.sorted { ($1.weight, $0.index) < ($0.weight, $1.index) }.map { card($0.index) },
      comparisons: comparisons)
  }
}
