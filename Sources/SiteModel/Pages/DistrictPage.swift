import BriefModel

/// The page of a division: a county, a city or a province.
public struct DistrictPage: Hashable, Sendable {
  public let head: PageHead
  public let place: PlaceLabel
  public let level: Division.Level
  /// Figures about the division itself, whatever brief they stand in.
  public let groups: [FigureGroup]
  public let comparisons: [Comparison]
  /// To where it can be set beside any other division; nil where it has no figure that can be compared.
  public let compare: Address?
  /// The latest year first; empty where its figures are of one time.
  public let timeline: [TimelineYear]
  /// Briefs about the division itself.
  public let briefs: [BriefCard]
  /// The division in the tree, with those under it that have a page.
  public let node: DivisionNode
  /// Each indicator that several counties under it have a value of.
  public let comparisonsBelow: [Comparison]
  /// The latest briefs about divisions under it.
  public let briefsBelow: [BriefCard]
  /// Briefs about other divisions that name this one as taking part.
  public let mentions: [BriefCard]
}
