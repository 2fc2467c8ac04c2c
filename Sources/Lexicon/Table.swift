import CLexiconData

/// An embedded tab-separated table, read row by row.
///
/// The first line names the columns and is skipped. Lines that are empty or begin with `#` are no rows.
struct Table: @unchecked Sendable {
  typealias Field = UnsafeBufferPointer<UInt8>

  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter table: static storage that lives as long as the program.
  init(_ table: LexiconTable) {
    bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
  }

  /// Calls `body` with the fields of each row, in file order. The fields point into the static table.
  func forEachRow(_ body: ([Field]) -> Void) {
    var fields: [Field] = []
    var isHeader = true
    var start = 0
    while start < bytes.count {
      let end = index(of: UInt8(ascii: "\n"), from: start, to: bytes.count)
      defer { start = end + 1 }
      guard start < end, bytes[start] != UInt8(ascii: "#") else { continue }
      if isHeader {
        isHeader = false
        continue
      }
      fields.removeAll(keepingCapacity: true)
      var field = start
      while field <= end {
        let tab = index(of: UInt8(ascii: "\t"), from: field, to: end)
        fields.append(Field(rebasing: bytes[field..<tab]))
        field = tab + 1
      }
      body(fields)
    }
  }

  /// The rows' fields as strings.
  var rows: [[String]] {
    var rows: [[String]] = []
    forEachRow { rows.append($0.map { String(decoding: $0, as: UTF8.self) }) }
    return rows
  }

  private func index(of byte: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] != byte { index += 1 }
    return index
  }
}

extension String {
  /// Calls `body` with the bytes of the text, as a field of a table has them.
  func withField<Result>(_ body: (Table.Field) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}

extension Table.Field {
  var string: String { String(decoding: self, as: UTF8.self) }

  /// A decimal number without sign or exponent, as the tables hold them; nil for anything else.
  var decimal: Double? {
    guard !isEmpty, count <= 15 else { return nil }
    var digits = 0
    var scale = 1
    var isFraction = false
    for byte in self {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        if isFraction { scale *= 10 }
      } else {
        return nil
      }
    }
    // Both are below 2^53, so that the quotient is the double nearest to the decimal.
    return Double(digits) / Double(scale)
  }

  /// The fields between `;`.
  var list: [String] {
    isEmpty ? [] : split(separator: UInt8(ascii: ";")).map { String(decoding: $0, as: UTF8.self) }
  }
}
