import BriefModel

/// The page of a division: a county, a city or a province.
public struct DistrictPage: Hashable, Sendable {
  public let head: PageHead
  public let place: PlaceLabel
  public let level: Division.Level
  /// Figures about the division itself, whatever brief they stand in.
  public let groups: [FigureGroup]
  public let comparisons: [Comparison]
  /// Briefs about the division itself.
  public let briefs: [BriefCard]
  /// The divisions under it that have a page.
  public let children: [DivisionNode]
  /// Briefs about divisions under it.
  public let briefsBelow: [BriefCard]
  /// Briefs about other divisions that name this one as taking part.
  public let mentions: [Link]

  public var figureCount: Int { groups.reduce(0) { $0 + $1.figures.count } }
}
