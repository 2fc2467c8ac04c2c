import CLexiconData

/// An embedded tab-separated table, read row by row.
///
/// The first line names the columns and is skipped. Lines that are empty or begin with `#` are no rows.
struct Table: @unchecked Sendable {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter table: static storage that lives as long as the program.
  init(_ table: LexiconTable) {
    bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
  }

  /// Calls `body` with the fields of each row, in file order.
  func forEachRow(_ body: ([Slice<UnsafeBufferPointer<UInt8>>]) -> Void) {
    var isHeader = true
    for line in bytes.split(separator: 0x0A) {
      guard line.first != UInt8(ascii: "#") else { continue }
      if isHeader {
        isHeader = false
      } else {
        body(line.split(separator: 0x09, omittingEmptySubsequences: false))
      }
    }
  }

  /// The rows' fields as strings.
  var rows: [[String]] {
    var rows: [[String]] = []
    forEachRow { rows.append($0.map { String(decoding: $0, as: UTF8.self) }) }
    return rows
  }
}
