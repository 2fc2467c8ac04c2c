/// The list of all divisions.
public struct DistrictIndexPage: Hashable, Sendable {
  public let head: PageHead
  public let provinces: [DivisionNode]
  /// nil where no seat is known.
  public let map: DistrictMap?
  /// What the map shows, as rows: the divisions that something is known of, or of very many their cities.
  public let rows: [DivisionNode]
}
