/// A division in the tree of those that have a page.
public struct DivisionNode: Hashable, Sendable {
  public let place: PlaceLabel
  /// About it and all divisions under it.
  public let briefCount: Int
  public let figureCount: Int
  public let children: [DivisionNode]
}
