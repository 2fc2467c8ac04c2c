import BriefMarkdown
import SiteModel

/// Rows as comma-separated values (RFC 4180): lines end in CR LF, and the file begins with a byte-order mark, by which
/// Excel knows UTF-8.
///
/// A spreadsheet runs a cell as a formula that begins with `=`, `+`, `-` or `@`, whatever quotes stand around it. So a
/// text that begins with one of these, or with its full-width twin, a tab, a line break or an apostrophe, gets an
/// apostrophe before it; whoever takes one apostrophe off the head of texts has them as they were. Numbers begin
/// with `-` as they are: nothing but a number stands in their columns.
struct CSVWriter {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private(set) var bytes: [UInt8] = []

  mutating func header(_ columns: [DataColumn]) {
    row(columns.map { .text($0.name) })
  }

  mutating func row(_ cells: [DataValue]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      switch cell {
      case .none: break
      case .text(let text): field(text)
      case .integer(let number): bytes.append(contentsOf: String(number).utf8)
      case .number(let number): if !number.isNaN { JSONWriter.append(number, to: &bytes) }
      case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
      case .list(let items): field(JSONWriter.list(items))
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func field(_ text: String) {
    var text = text
    text.withUTF8 { field($0) }
  }

  private mutating func field(_ text: UnsafeBufferPointer<UInt8>) {
    let isGuarded = Self.looksLikeFormula(text)
    guard isGuarded || Self.needsQuotes(text) else { return bytes.append(contentsOf: text) }
    bytes.append(UInt8(ascii: "\""))
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      // No reader of CSV takes these, and no text of a brief has them.
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { continue }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"), 0x09, 0x0A,
      0x0D:
      return true
    case 0xEF:
      // ＝ ＋ － ＠
      return text.count > 2 && (text[1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(text[2]))
    default: return false
    }
  }

  private static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.first != 0x20, text.last != 0x20 else { return true }
    return text.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") }
  }
}

extension JSONWriter {
  /// A list of texts as the cell of a table that has no lists.
  static func list(_ items: [String]) -> String {
    var json = JSONWriter()
    json.array(items)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
