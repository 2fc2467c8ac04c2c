import BriefModel

/// Districts by indicators, to be narrowed down: of the whole site, or of one province where that is too much.
public struct ComparePage: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let place: PlaceLabel
    /// The code of its province.
    public let province: String
    /// By indicator of the table: the latest figures, at most two.
    public let cells: [[Figure]]
  }

  /// Rows that can be compared with each other.
  public struct Part: Hashable, Sendable {
    public let level: Division.Level
    public let rows: [Row]
  }

  public struct Column: Hashable, Sendable {
    public let link: Link
    public let unit: String
  }

  public struct Table: Hashable, Sendable {
    public let theme: Theme
    public let columns: [Column]
    public let parts: [Part]

    /// The table's id on the page.
    public var anchor: String { "theme-" + theme.id }
  }

  /// A province and the divisions of it that stand in the tables.
  public struct Province: Hashable, Sendable {
    public let place: PlaceLabel
    public let divisions: [PlaceLabel]
  }

  /// The page of a province.
  public struct Page: Hashable, Sendable {
    public let link: Link
    public let divisionCount: Int
  }

  public let head: PageHead
  public let tables: [Table]
  public let provinces: [Province]
  /// Empty where this page has everything.
  public let pages: [Page]
}
