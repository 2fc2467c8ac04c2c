/// The open data of a site: its tables, and the districts on the map.
public struct DataPackage: Sendable {
  /// By the rules of semantic versions: the first number changes when something comes to mean something else or goes, the
  /// second when something is added, the third when only words are mended.
  public static let version = "1.0.0"

  /// The tables that are there as JSON too.
  public static let records = ["facts", "briefs"]

  public let tables: [DataTable]
  /// In the order of codes.
  public let districts: [DistrictPoint]

  public subscript(_ name: String) -> DataTable? { tables.first { $0.name == name } }
}

extension Site {
  public var dataPackage: DataPackage {
    let places = PlaceNames.Table(of: self)
    let observations = observations
    return DataPackage(
      tables: [
        factsTable(places), observationsTable(observations, places), briefsTable(places), documentsTable(places),
        sourcesTable, placesTable(places), indicatorsTable(observations), themesTable,
      ], districts: districtPoints(observations, places))
  }

  /// Indices into ``briefs`` by slug, so that a new brief moves no row but to make room for its own.
  var briefsBySlug: [Int] { briefs.indices.sorted { briefs[$0].slug < briefs[$1].slug } }
}
