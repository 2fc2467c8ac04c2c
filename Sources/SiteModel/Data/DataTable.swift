/// A table of the open data: its columns are said once, and every format is written from them.
public struct DataTable: Sendable {
  /// Columns whose values are those of another table's key, in the same order.
  public struct ForeignKey: Hashable, Sendable {
    public let columns: [String]
    public let table: String
    public let targets: [String]

    init(_ columns: [String], in table: String, _ targets: [String]) {
      self.columns = columns
      self.table = table
      self.targets = targets
    }
  }

  public let name: String
  public let title: String
  public let description: String
  public let columns: [DataColumn]
  /// The columns that tell its rows apart.
  public let key: [String]
  public let foreignKeys: [ForeignKey]
  public let rowCount: Int
  private let cells: @Sendable (Int) -> [DataValue]

  /// - Parameter row: The row of an index, from 0; asked for whenever it is written.
  init<Row>(
    _ name: String, _ title: String, _ description: String, key: [String], foreignKeys: [ForeignKey] = [],
    rowCount: Int, row: @escaping @Sendable (Int) -> Row, columns: [DataColumnOf<Row>]
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.key = key
    self.foreignKeys = foreignKeys
    self.rowCount = rowCount
    self.columns = columns.map(\.column)
    cells = { index in
      let row = row(index)
      return columns.map { $0.value(row) }
    }
  }

  /// The cells of a row, one a column; from 0.
  public func row(_ index: Int) -> [DataValue] { cells(index) }

  /// The place of a column in each row.
  public func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }
}
