/// A table block's text, cut into cells.
struct TableGrid {
  struct Cell {
    /// In scalars of the block.
    var range: Range<Int>
    /// Its words alone.
    var text: Passage

    var isEmpty: Bool { text.count == 0 }
  }

  /// The whole block.
  let passage: Passage
  let rows: [[Cell]]

  init(_ passage: Passage) {
    self.passage = passage
    var rows: [[Cell]] = [[]]
    var start = 0
    for index in 0...passage.count where index == passage.count || passage[index] == "|" || passage[index] == "\n" {
      rows[rows.count - 1].append(Cell(range: start..<index, text: Passage(passage.text(start..<index))))
      if passage[index] == "\n" { rows.append([]) }
      start = index + 1
    }
    self.rows = rows
  }

  /// A row's scalars, from its first cell to its last.
  func range(of row: Int) -> Range<Int> {
    guard let first = rows[row].first, let last = rows[row].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
