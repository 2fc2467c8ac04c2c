import BriefModel

extension TextBuilder {
  /// A table's text: a row a line, `|` between its cells, the header as wide as the widest row.
  mutating func text(_ table: Table) -> TracedText {
    var text = TracedText()
    let width = table.rows.map(\.cells.count).max() ?? 0
    for (number, row) in table.rows.enumerated() {
      let start = SourceRange(start: row.start, end: row.start)
      if number > 0 { text.append([UInt8(ascii: "\n")], replacing: start) }
      for (column, cell) in row.cells.enumerated() {
        if column > 0 { text.append([UInt8(ascii: "|")], replacing: row.bars[column - 1]) }
        for piece in cell { append(self.text([piece], blanks: .single), to: &text) }
      }
      let missing = number == 0 ? width - row.cells.count : 0
      text.append([UInt8](repeating: UInt8(ascii: "|"), count: missing), replacing: start)
    }
    return text
  }

  /// Appends a cell's words; a bar in them becomes full-width, so that it parts nothing.
  private func append(_ cell: TracedText, to text: inout TracedText) {
    guard cell.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\n") }) else {
      return text.append(cell)
    }
    for run in cell.runs {
      let words = cell.utf8[run.start..<run.start + run.count]
      guard run.isCopy else {
        text.append(words.flatMap(Self.cellBytes), replacing: run.source)
        continue
      }
      for (byte, at) in zip(words, run.source.start...) {
        let source = SourceRange(start: at, end: at + 1)
        if Self.cellBytes(byte) == [byte] {
          text.append(copying: source, of: bytes)
        } else {
          text.append(Self.cellBytes(byte), replacing: source)
        }
      }
    }
  }

  private static func cellBytes(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "|"): Array("｜".utf8)
    case UInt8(ascii: "\n"): [0x20]
    default: [byte]
    }
  }
}
