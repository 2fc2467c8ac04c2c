import BriefModel

/// Figures that stand together under a theme.
public struct FigureGroup: Hashable, Sendable {
  /// The theme's id, or `other` for the figures under none.
  public let id: String
  public let name: String
  /// To the theme's page.
  public let link: Link?
  public let figures: [Figure]
}
