import CCmark

/// Draws a table into cmark's tree, which knows none: its tags as nodes of their own around the texts of the cells.
struct TableNodes {
  private let table: PipeTable
  private let marks: [BodyMark]

  /// - Parameter marks: The block's, in the order of ``BodyMark/ordered(_:)``; one that takes in several cells, as a sentence
  ///   takes in its row, stands around what it holds of the first.
  init(_ table: PipeTable, marks: some Sequence<BodyMark>) {
    self.table = table
    self.marks = Array(marks)
  }

  /// Puts the table in the place of `block`, which is freed.
  func replace(_ block: CmarkNode, in wrapping: BlockWrapping?) {
    guard let outer = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
    cmark_node_set_on_enter(outer, wrapping?.open ?? "")
    cmark_node_set_on_exit(outer, wrapping?.close ?? "")
    cmark_node_insert_before(block, outer)
    cmark_node_unlink(block)
    cmark_node_free(block)
    guard let element = Self.child(of: outer, "<table>\n", "</table>") else { return }
    let head = Self.child(of: element, "<thead>\n", "</thead>\n")
    let body = table.rows.count > 1 ? Self.child(of: element, "<tbody>\n", "</tbody>\n") : nil
    var waiting = marks[...]
    var start = 0
    for (number, row) in table.rows.enumerated() {
      let line = (number == 0 ? head : body).flatMap { Self.child(of: $0, "<tr>", "</tr>\n") }
      for (column, cell) in row.enumerated() {
        let end = start + cell.count
        let own = waiting.prefix { $0.range.lowerBound <= end }
        waiting = waiting.dropFirst(own.count)
        let (open, close) = Self.tags(row: number, column: column, isEmpty: cell.isEmpty)
        if let holder = line.flatMap({ Self.child(of: $0, open, close) }) {
          fill(holder, with: cell, own.map { $0.moved(back: start) })
        }
        start = end + 1
      }
    }
  }

  /// The header names columns, the first cell of a row what the row is about. A corner without words names nothing.
  private static func tags(row: Int, column: Int, isEmpty: Bool) -> (open: String, close: String) {
    if isEmpty, row == 0 || column == 0 { return ("<td>", "</td>") }
    if row == 0 { return ("<th scope=\"col\">", "</th>") }
    return column == 0 ? ("<th scope=\"row\">", "</th>") : ("<td>", "</td>")
  }

  private func fill(_ holder: CmarkNode, with cell: [UInt8], _ marks: [BodyMark]) {
    if let text = cmark_node_new(CMARK_NODE_TEXT) {
      cmark_node_set_literal(text, cell.map { CChar(bitPattern: $0) } + [0])
      cmark_node_append_child(holder, text)
    }
    if !marks.isEmpty { MarkPlacement(marks, in: holder).place() }
  }

  private static func child(of parent: CmarkNode, _ open: String, _ close: String) -> CmarkNode? {
    guard let node = CmarkNode.inline(open, close) else { return nil }
    cmark_node_append_child(parent, node)
    return node
  }
}

extension PipeTable {
  /// The table that cmark took for a paragraph; nil of any other block.
  ///
  /// A written paragraph has one line, so that one with a rule for its second is a table.
  init?(_ block: CmarkNode) {
    guard cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH, let first = cmark_node_first_child(block),
      cmark_node_next(first) != nil
    else { return nil }
    let text = MarkPlacement.text(of: block)
    guard text.first == UInt8(ascii: "|") else { return nil }
    self.init(lines: text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)) { Array($0) }
  }
}

extension BodyMark {
  fileprivate func moved(back offset: Int) -> BodyMark {
    var mark = self
    let start = max(0, max(0, mark.range.lowerBound) - offset)
    mark.range = start..<max(start, max(0, mark.range.upperBound) - offset)
    return mark
  }
}
