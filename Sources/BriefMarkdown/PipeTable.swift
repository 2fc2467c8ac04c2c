import BriefModel

/// A table as the rows of GitHub's Markdown: the header, a rule, the other rows, each between bars.
///
/// <https://github.github.com/gfm/#tables-extension->. No cell holds a bar, escaped or not.
struct PipeTable {
  /// The cells' texts, ``MarkdownText/visible(_:)``; at least one row and a cell in every row.
  private(set) var rows: [[[UInt8]]]

  /// - Parameter text: A block's text: rows parted by line feeds, cells by bars.
  init(text: String) {
    rows = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { row in
      row.split(separator: Self.bar, omittingEmptySubsequences: false).map {
        MarkdownText.visible(String(decoding: $0, as: UTF8.self))
      }
    }
  }

  /// Reads a row a line.
  ///
  /// - Parameters:
  ///   - lines: Of which the second is the rule.
  ///   - cell: Makes a cell's text of what stands between two bars, outer blanks aside.
  /// - Returns: nil where the lines are no table.
  init?(lines: [some BidirectionalCollection<UInt8>], cell: (ArraySlice<UInt8>) -> [UInt8]) {
    guard lines.count >= 2, Self.isRule(lines[1]) else { return nil }
    rows = []
    for (index, line) in lines.enumerated() where index != 1 {
      let bytes = Array(line)
      guard bytes.count >= 2, bytes.first == Self.bar, bytes.last == Self.bar else { return nil }
      let cells = bytes[1..<bytes.count - 1].split(separator: Self.bar, omittingEmptySubsequences: false)
      rows.append(cells.map { cell(Self.trimmed($0)) })
    }
  }

  /// The text of the block, as ``init(text:)`` takes it.
  var text: [UInt8] {
    Array(rows.map { Array($0.joined(separator: [Self.bar])) }.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// The lines of Markdown, without a line feed behind the last.
  func append(to markdown: inout [UInt8]) {
    for (index, row) in rows.enumerated() {
      if index > 0 { markdown.append(UInt8(ascii: "\n")) }
      markdown.append(Self.bar)
      for cell in row {
        markdown.append(0x20)
        MarkdownText.appendCell(cell, to: &markdown)
        markdown += [0x20, Self.bar]
      }
      if index == 0 {
        markdown += Array("\n|".utf8)
        for _ in row { markdown += Array(" --- |".utf8) }
      }
    }
  }

  private static func isRule(_ line: some Collection<UInt8>) -> Bool {
    line.first == bar && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { $0 == bar || $0 == UInt8(ascii: "-") || $0 == 0x20 }
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell.drop { $0 == 0x20 }
    while cell.last == 0x20 { cell.removeLast() }
    return cell
  }

  private static let bar = UInt8(ascii: "|")
}
