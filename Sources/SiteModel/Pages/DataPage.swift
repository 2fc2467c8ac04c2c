/// The page that explains the open data.
public struct DataPage: Sendable {
  /// A way to open it, with what to write there.
  public struct Recipe: Hashable, Sendable {
    public let tool: String
    public let text: String
    /// Empty where nothing is to be written.
    public let code: String
  }

  public let head: PageHead
  public let version: String
  public let tables: [DataTable]
  /// The tables that are there as JSON too.
  public let records: [String]
  public let recipes: [Recipe]
}

extension Site {
  public var dataPage: DataPage {
    DataPage(
      head: PageHead(
        address: .data, title: words.data, description: words.dataDescription,
        trail: [Link(words.aboutTitle, to: .about)]),
      version: DataPackage.version, tables: dataPackage.tables, records: DataPackage.records,
      recipes: words.dataRecipes)
  }
}
