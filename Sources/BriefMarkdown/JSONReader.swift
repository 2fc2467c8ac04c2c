import BriefModel

/// Reads JSON values out of a file, each of the type the caller expects there.
///
/// Values are asked for, never guessed, so that nothing recurses on what a file holds and every error has its place.
struct JSONReader {
  let bytes: [UInt8]
  let path: String
  /// Where the next value is looked for, in bytes.
  var index = 0
  /// The number of the first line, from 1, where the bytes are a part of a file.
  private let firstLine: Int
  /// Whether keys that nobody asked for are passed over; else they are errors.
  private let takesAnyKey: Bool

  init(_ bytes: [UInt8], path: String, firstLine: Int = 1, takesAnyKey: Bool = false) {
    self.bytes = bytes
    self.path = path
    self.firstLine = firstLine
    self.takesAnyKey = takesAnyKey
  }

  /// Whether the whole file is UTF-8; without that, no text of it could be given back byte for byte.
  var isValidText: Bool { String(validating: bytes, as: UTF8.self) != nil }

  mutating func object(_ field: (inout JSONReader, String) throws(Diagnostic) -> Void) throws(Diagnostic) {
    try expect("{")
    if skip("}") { return }
    repeat {
      skipBlanks()
      let start = index
      let key = try string()
      try expect(":")
      let value = index
      try field(&self, key)
      guard index == value else { continue }
      guard takesAnyKey else { throw failure("unknown key \"\(key)\"", at: start) }
      try passOver()
    } while skip(",")
    try expect("}")
  }

  mutating func list<Item>(_ item: (inout JSONReader) throws(Diagnostic) -> Item) throws(Diagnostic) -> [Item] {
    try expect("[")
    if skip("]") { return [] }
    var items: [Item] = []
    repeat { items.append(try item(&self)) } while skip(",")
    try expect("]")
    return items
  }

  /// Steps over a value of any kind.
  private mutating func passOver() throws(Diagnostic) {
    var depth = 0
    repeat {
      skipBlanks()
      guard index < bytes.count else { throw failure("expected a value") }
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "\""):
        _ = try string()
        continue
      case _ where depth == 0 && isAtEndOfValue: throw failure("expected a value")
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      index += 1
    } while depth > 0 || !isAtEndOfValue
    guard depth == 0 else { throw failure("expected a value") }
  }

  private var isAtEndOfValue: Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x0A: return true
    default: return false
    }
  }

  mutating func strings() throws(Diagnostic) -> [String] {
    try list { json throws(Diagnostic) in try json.string() }
  }

  /// A value that may be `null`.
  mutating func optional<Value>(
    _ value: (inout JSONReader) throws(Diagnostic) -> Value
  ) throws(Diagnostic) -> Value? {
    skipBlanks()
    if bytes[index...].starts(with: "null".utf8) {
      index += 4
      return nil
    }
    return try value(&self)
  }

  mutating func optionalString() throws(Diagnostic) -> String? {
    try optional { json throws(Diagnostic) in try json.string() }
  }

  mutating func optionalNumber() throws(Diagnostic) -> Double? {
    try optional { json throws(Diagnostic) in try json.number() }
  }

  mutating func integer() throws(Diagnostic) -> Int {
    skipBlanks()
    let start = index
    guard let value = Int(numberText()) else { throw failure("expected a whole number", at: start) }
    return value
  }

  mutating func number() throws(Diagnostic) -> Double {
    skipBlanks()
    let start = index
    guard let value = Double(numberText()) else { throw failure("expected a number", at: start) }
    return value
  }

  /// A string that names one of the cases of an enumeration.
  mutating func named<Value: RawRepresentable>(_ type: Value.Type) throws(Diagnostic) -> Value
  where Value.RawValue == String {
    skipBlanks()
    let start = index
    let name = try string()
    guard let value = Value(rawValue: name) else { throw failure("unknown value \"\(name)\"", at: start) }
    return value
  }

  mutating func expect(_ mark: Unicode.Scalar) throws(Diagnostic) {
    guard skip(mark) else { throw failure("expected \(mark)") }
  }

  /// Steps over blanks and over `mark`, where it comes next.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  /// Line breaks are no blanks here: a value ends with its line.
  mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
  }

  private mutating func numberText() -> String {
    let start = index
    while index < bytes.count, isNumberByte(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      return true
    default: return false
    }
  }

  /// An error at a byte, by default the next one.
  func failure(_ message: String, at position: Int? = nil, help: String? = nil) -> Diagnostic {
    let before = bytes[..<min(position ?? index, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + firstLine
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return Diagnostic(.error, path: path, line: line, column: column, message: message, help: help)
  }
}
