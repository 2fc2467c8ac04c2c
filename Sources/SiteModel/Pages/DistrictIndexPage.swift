/// The list of all divisions.
public struct DistrictIndexPage: Hashable, Sendable {
  public let head: PageHead
  public let provinces: [DivisionNode]
}
