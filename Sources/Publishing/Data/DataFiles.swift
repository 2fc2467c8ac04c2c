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
    let database = DatabaseFile()
    var tables: [SiteFile] = []
    for table in package.tables {
      database.begin(table)
      let files = TableFiles(table: table, hasJSON: DataPackage.records.contains(table.name))
      tables += await files.files { database.add($0) }
    }
    let descriptor = PackageDescriptor(package: package, settings: site.settings, words: site.words, files: tables)
    return tables + [DistrictsFile(districts: package.districts, words: site.words).file, descriptor.file]
      + DataSchemas(package: package, words: site.words).files + [database.finish()].compactMap(\.self)
  }
}
