/// What stands in the bar above every page.
public enum NavigationEntry: Hashable, Sendable {
  /// A page that every site has; the raw value is what editors call it.
  public enum Page: String, CaseIterable, Sendable {
    case briefs, districts, themes, indicators, compare, sources, about
  }

  case page(Page)
  /// A page elsewhere, by its whole address.
  case link(name: String, address: String)
}
