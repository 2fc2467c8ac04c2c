import BriefModel

/// A table as RFC 4180 writes it: fields between commas, in quotation marks where they hold any of their marks.
struct CSVTable {
  struct Row {
    let fields: [String]
    /// The line it begins in, from 1.
    let line: Int
  }

  let header: [String]
  let rows: [Row]

  /// - Parameter bytes: UTF-8, with a byte-order mark or without.
  init(_ bytes: [UInt8]) {
    var rows: [Row] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var line = 1
    var start = 1
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    func endField() {
      fields.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    func endRow() {
      endField()
      if fields != [""] { rows.append(Row(fields: fields, line: start)) }
      fields = []
      start = line
    }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && rest.first == byte:
        field.append(byte)
        rest = rest.dropFirst()
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: endField()
      case UInt8(ascii: "\r") where !isQuoted && rest.first == UInt8(ascii: "\n"): break
      case UInt8(ascii: "\n") where !isQuoted: endRow()
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !fields.isEmpty { endRow() }
    header = rows.first?.fields ?? []
    self.rows = Array(rows.dropFirst())
  }

  /// What stands in some columns of a row; nil where the table has no such columns or one of them is empty.
  func values(of names: [String], in row: Row) -> [String]? {
    let values = names.compactMap { name in
      header.firstIndex(of: name).flatMap { $0 < row.fields.count ? row.fields[$0] : nil }
    }
    return values.count == names.count && !values.contains("") ? values : nil
  }
}
