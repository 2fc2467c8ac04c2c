import SiteModel
import Templates

/// Everything in `data/` but the page that explains it.
public struct DataFiles: Sendable {
  private let site: Site

  public init(site: Site) {
    self.site = site
  }

  public func files() async -> [SiteFile] {
    let package = site.dataPackage
    async let database = Task.detached { DatabaseFile(package: package).file }.value
    var tables: [SiteFile] = []
    for table in package.tables {
      tables += await TableFiles(table: table, hasJSON: DataPackage.records.contains(table.name)).files()
    }
    let descriptor = PackageDescriptor(package: package, settings: site.settings, files: tables)
    return tables + [DistrictsFile(districts: package.districts).file, descriptor.file]
      + DataSchemas(package: package).files + [await database].compactMap(\.self)
  }
}
