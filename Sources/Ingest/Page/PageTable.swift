import BriefModel

/// A table of a page on the way from its cells to rows and columns.
struct PageTable {
  struct Cell {
    /// In the transcript.
    var range: SourceRange
    /// How many columns and rows it spans.
    var columns: Int
    var rows: Int
  }

  /// The cells that were written, by rows; a row's place in the transcript is that of its first cell.
  private(set) var rows: [(start: Int, cells: [Cell])] = []

  mutating func startRow(at offset: Int) { rows.append((offset, [])) }

  mutating func startCell(at offset: Int, columns: Int, rows rowCount: Int) {
    if rows.isEmpty { startRow(at: offset) }
    rows[rows.count - 1].cells.append(
      Cell(range: SourceRange(start: offset, end: offset), columns: max(1, columns), rows: max(1, rowCount)))
  }

  /// Says that the words up to `offset` belong to the cell begun last.
  mutating func extend(to offset: Int) {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
    rows[row].cells[cell].range.end = offset
  }

  /// The cells in their columns: one that spans several stands in the first of them, and the others are empty.
  var arranged: Table {
    /// For each column how many rows more are taken by a cell above.
    var taken: [Int] = []
    // No source grows beyond measure by its spans: a few empty cells a cell are enough for all that people draw.
    var spare = 64
    let arranged = rows.map { row in
      var cells: [Table.Cell] = []
      func skipTaken() {
        while cells.count < taken.count, taken[cells.count] > 0 {
          taken[cells.count] -= 1
          cells.append([])
        }
      }
      for cell in row.cells {
        skipTaken()
        spare += 4
        let columns = min(cell.columns, spare)
        spare -= columns - 1
        for column in 0..<columns {
          while taken.count <= cells.count { taken.append(0) }
          taken[cells.count] = cell.rows - 1
          cells.append(column == 0 && !cell.range.isEmpty ? [cell.range] : [])
        }
      }
      skipTaken()
      let starts = row.cells.map(\.range.start) + [row.start]
      let start = starts.min() ?? row.start
      return Table.Row(
        cells: cells,
        bars: (1..<max(1, cells.count)).map { column in
          let place = cells[column].first?.start ?? start
          return SourceRange(start: place, end: place)
        }, start: start)
    }
    return Table(rows: arranged.filter { $0.cells.contains { !$0.isEmpty } })
  }
}
