import SiteModel
import Templates

/// Everything in `data/` but the page that explains it.
public struct DataFiles: Sendable {
  private let site: Site

  public init(site: Site) {
    self.site = site
  }

  /// - Parameter take: Called with each file as it is made.
  /// - Returns: What came of each; not of all where the task is cancelled.
  public func make<Taken: Sendable>(_ take: @Sendable (SiteFile) -> Taken) async -> [Taken] {
    let package = site.dataPackage
    let database = DatabaseFile()
    var taken: [Taken] = []
    var sums: [String: PackageDescriptor.Sum] = [:]
    for table in package.tables {
      if Task.isCancelled { return taken }
      database.begin(table)
      let tableFiles = TableFiles(table: table, hasJSON: DataPackage.records.contains(table.name))
      let files = await tableFiles.files { database.add($0) }
      sums[table.name] = files.first.map(PackageDescriptor.Sum.init)
      taken += files.map(take)
    }
    if Task.isCancelled { return taken }
    let descriptor = PackageDescriptor(package: package, settings: site.settings, words: site.words, sums: sums)
    taken += [DistrictsFile(districts: package.districts, words: site.words).file, descriptor.file].map(take)
    taken += DataSchemas(package: package, words: site.words).files.map(take)
    return taken + [database.finish()].compactMap { $0.map(take) }
  }
}
