import BriefModel

/// A theme in a list of themes.
public struct ThemeEntry: Hashable, Sendable {
  public let theme: Theme
  /// To its page; nil where there is nothing on it yet.
  public let link: Link?
  public let briefCount: Int
  /// Figures with an indicator of the theme.
  public let figureCount: Int
}
