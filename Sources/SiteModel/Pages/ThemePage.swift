import BriefModel

/// The page of a theme.
public struct ThemePage: Hashable, Sendable {
  public let head: PageHead
  public let theme: Theme
  /// Those with most on the theme first.
  public let briefs: [BriefCard]
  /// Every indicator of the theme that has a value, over divisions.
  public let comparisons: [Comparison]
}
