/// The page to search the site on; where scripts are off, a list of its pages.
public struct SearchPage: Hashable, Sendable {
  public let head: PageHead
  /// Empty where there are too many for one page.
  public let briefs: [BriefCard]
  /// Empty where there are too many for one page.
  public let districts: [DivisionNode]
  public let themes: [ThemeEntry]
}
