import BriefModel

/// Tables drawn with bars or tabs: rows in consecutive lines.
///
/// Sites part the names in their bars with the same mark, and bylines their particulars. A table shows itself by a line
/// drawn between its rows, by a frame and numbers in it, or by numbers in most of its rows, all of the same number of cells.
extension Document {
  /// Makes one line of the rows of each table.
  mutating func readTables() {
    var kept: [Line] = []
    kept.reserveCapacity(lines.count)
    var run: [(line: Line, row: TableRow)] = []
    for line in lines {
      let row = line.isText ? TableRow(line, in: bytes) : nil
      if let row, let last = run.last, goesOn(from: last, to: (line, row)) {
        run.append((line, row))
        continue
      }
      finishTable(&run, to: &kept)
      if let row { run.append((line, row)) } else { kept.append(line) }
    }
    finishTable(&run, to: &kept)
    lines = kept
  }

  /// Rows stand without room between; framed ones are known as such where every line has an empty one behind it.
  private func goesOn(from last: (line: Line, row: TableRow), to next: (line: Line, row: TableRow)) -> Bool {
    let isDrawn = (last.row.isFramed || last.row.isRule) && (next.row.isFramed || next.row.isRule)
    return last.row.separator == next.row.separator && next.line.gap <= (isDrawn ? 1 : 0)
  }

  private mutating func finishTable(_ run: inout [(line: Line, row: TableRow)], to kept: inout [Line]) {
    defer { run.removeAll(keepingCapacity: true) }
    guard let first = run.first, let last = run.last, isTable(run.map(\.row)) else {
      kept += run.map(\.line)
      return
    }
    // A Markdown rule is markup that only a text in Markdown has.
    hasMarkdown = hasMarkdown || run.contains { $0.row.isRule && $0.row.isFramed }
    let whole = SourceRange(start: first.line.start, end: last.line.end)
    var line = Line(pieces: [whole], gap: first.line.gap, indent: first.line.indent, shape: Shape(of: [], in: bytes))
    line.marks = run.flatMap { $0.row.marks.map { Drop(range: $0, reason: .markup) } }
    line.role = .table(Table(rows: run.filter { !$0.row.isRule }.map(\.row.row)))
    kept.append(line)
  }

  private func isTable(_ run: [TableRow]) -> Bool {
    let rows = run.filter { !$0.isRule }
    guard rows.count >= 2, let width = rows.first?.row.cells.count, width >= 2 else { return false }
    if run.count > rows.count { return true }
    let numbered = rows.dropFirst().count { $0.row.cells.contains(where: isNumber) }
    // A row that a drawn table leaves short is still one of its rows.
    if rows.allSatisfy(\.isFramed) { return numbered > 0 }
    guard rows.allSatisfy({ $0.row.cells.count == width }) else { return false }
    return numbered * 2 > rows.count - 1 && !rows.contains { $0.row.cells.contains(where: isParticular) }
  }

  /// A number with little behind it: `4所`, `1,260`, `97.8%`.
  private func isNumber(_ cell: Table.Cell) -> Bool {
    guard let piece = cell.first, let first = bytes.first(of: piece), first.isDigit else { return false }
    return Shape(of: cell, in: bytes).characters <= 12
  }

  /// `来源：本报`: labels with colons stand in lines of particulars.
  private func isParticular(_ cell: Table.Cell) -> Bool {
    var hasColon = false
    for piece in cell { bytes.forEachScalar(in: piece) { scalar, _ in hasColon = hasColon || scalar.isColon } }
    return hasColon
  }
}
