import BriefModel

/// A line read as a row of a table.
struct TableRow {
  /// What stands between two cells.
  enum Separator { case bar, tab }

  private(set) var row: Table.Row
  let separator: Separator
  /// Whether bars stand at both ends.
  private(set) var isFramed = false
  /// `|---|:--:|`: a line drawn between rows.
  private(set) var isRule = false
  /// Outer bars and whatever else of the line is in no cell.
  private(set) var marks: [SourceRange] = []

  /// nil of a line without a separator.
  init?(_ line: Line, in bytes: [UInt8]) {
    // Most lines are dismissed by a glance at their bytes.
    guard let separator = Self.separator(of: line, in: bytes) else { return nil }
    self.separator = separator
    row = Table.Row(cells: [], bars: [], start: line.start)
    var cell: Table.Cell = []
    var isDrawn = true
    for piece in line.pieces {
      var start = piece.start
      var at = start
      while at < piece.end {
        let (scalar, length) = bytes.scalar(at: at)
        if scalar == "\\", separator == .bar, at + 1 < piece.end, bytes[at + 1] == UInt8(ascii: "|") {
          // Markdown's way to put a bar into a cell.
          cell.append(SourceRange(start: start, end: at))
          marks.append(SourceRange(start: at, end: at + 1))
          start = at + 1
          at += 2
          isDrawn = false
          continue
        }
        if Self.isSeparator(scalar, separator) {
          cell.append(SourceRange(start: start, end: at))
          close(&cell, in: bytes)
          row.bars.append(SourceRange(start: at, end: at + length))
          start = at + length
        } else if !scalar.isWhiteSpace, !Self.isStroke(scalar) {
          isDrawn = false
        }
        at += length
      }
      cell.append(SourceRange(start: start, end: piece.end))
    }
    close(&cell, in: bytes)
    isRule = isDrawn && row.cells.contains { !$0.isEmpty }
    if isRule {
      marks = line.pieces
      isFramed = row.bars.count >= 2 && row.cells.first?.isEmpty == true && row.cells.last?.isEmpty == true
    } else if separator == .bar {
      takeOuterBars()
    }
    guard isRule || row.cells.count >= 2 else { return nil }
  }

  private mutating func close(_ cell: inout Table.Cell, in bytes: [UInt8]) {
    var parts = cell
    while let first = parts.first, bytes.trimmed(first).isEmpty { drop(parts.removeFirst(), of: bytes) }
    while let last = parts.last, bytes.trimmed(last).isEmpty { drop(parts.removeLast(), of: bytes) }
    for end in Set([0, parts.count - 1]) where parts.indices.contains(end) {
      var words = bytes.trimmed(parts[end])
      if end > 0 { words.start = parts[end].start }
      if end < parts.count - 1 { words.end = parts[end].end }
      drop(SourceRange(start: parts[end].start, end: words.start), of: bytes)
      drop(SourceRange(start: words.end, end: parts[end].end), of: bytes)
      parts[end] = words
    }
    row.cells.append(parts.filter { !$0.isEmpty })
    cell.removeAll(keepingCapacity: true)
  }

  /// Notes what is no white space: control characters around a cell's words.
  private mutating func drop(_ range: SourceRange, of bytes: [UInt8]) {
    let rest = bytes.trimmed(range) { $0.isWhiteSpace }
    if !rest.isEmpty { marks.append(rest) }
  }

  private mutating func takeOuterBars() {
    guard row.bars.count >= 2, row.cells.first?.isEmpty == true, row.cells.last?.isEmpty == true else { return }
    isFramed = true
    marks += [row.bars.removeFirst(), row.bars.removeLast()]
    row.cells.removeFirst()
    row.cells.removeLast()
  }

  private static func separator(of line: Line, in bytes: [UInt8]) -> Separator? {
    // `+----+----+`
    if bytes[line.start] == UInt8(ascii: "+") { return .bar }
    var hasTab = false
    for piece in line.pieces {
      var at = piece.start
      while at < piece.end {
        switch bytes[at] {
        case UInt8(ascii: "|"): return .bar
        case UInt8(ascii: "\t"): hasTab = true
        case 0xE2, 0xEF:
          let scalar = bytes.scalar(at: at).scalar
          if isSeparator(scalar, .bar) || (0x250C...0x257F).contains(scalar.value) { return .bar }
        default: break
        }
        at += 1
      }
    }
    return hasTab ? .tab : nil
  }

  /// `|`, its full-width form, and the upright strokes of box drawing.
  private static func isSeparator(_ scalar: Scalar, _ separator: Separator) -> Bool {
    switch separator {
    case .tab: scalar == "\t"
    case .bar: [0x7C, 0xFF5C, 0x2502, 0x2503].contains(scalar.value)
    }
  }

  /// What lines between rows are drawn with.
  private static func isStroke(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x2B, 0x2D, 0x3A, 0x3D, 0x2014, 0x2015, 0x2500...0x257F: true
    default: false
    }
  }
}
