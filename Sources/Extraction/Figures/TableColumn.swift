import BriefModel

/// What a column of a table holds.
struct TableColumn {
  enum Role {
    /// What the rows are about.
    case label
    case value
    /// When the rows are.
    case time
    /// The units of the rows.
    case unit
    /// Numbers that count nothing.
    case index
  }

  let header: TableLabel
  let role: Role

  /// How many rows show what a column holds.
  private static let sample = 50

  /// The columns of a table, and its first row of values.
  static func columns(
    of grid: TableGrid, units: UnitReader, words: FigureWords, tableWords: TableWords, periods: PeriodReader
  ) -> (columns: [TableColumn], firstRow: Int) {
    func isNumber(_ cell: TableGrid.Cell) -> Bool {
      TableNumber(cell.text, units: units, words: words, around: nil) != nil
    }
    func isTime(_ cell: TableGrid.Cell) -> Bool {
      let label = TableLabel(cell.text, units: units, periods: periods)
      return label.period != nil && label.name.isEmpty
    }
    let first = grid.rows.first ?? []
    let hasHeader = !first.dropFirst().contains { isNumber($0) && !isTime($0) }
    let body = grid.rows.dropFirst(hasHeader ? 1 : 0).prefix(sample)
    var sawValue = false
    let columns = first.indices.map { column in
      let header = TableLabel(hasHeader ? first[column].text : Passage(""), units: units, periods: periods)
      let cells = body.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
      func most(_ holds: (TableGrid.Cell) -> Bool) -> Bool { cells.count(where: holds) * 2 > cells.count }
      let role: Role
      if tableWords.index.holds(header.name) || column == 0 && tableWords.rank.holds(header.name) {
        role = .index
      } else if column > 0, tableWords.unit.holds(header.name) {
        // In the first column 单位 is a body.
        role = .unit
      } else if most(isTime) || tableWords.time.holds(header.name) {
        role = .time
      } else if !sawValue, column == 0 ? !most(isNumber) : !cells.contains(where: isNumber) {
        role = .label
      } else if column == 0, header.name.isEmpty, first.count > 2 {
        role = .index
      } else {
        role = .value
        sawValue = true
      }
      return TableColumn(header: header, role: role)
    }
    return (columns, hasHeader ? 1 : 0)
  }
}
