/// Writes JSON that is YAML as well: keys in the order given, text as it is wherever both formats allow.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  package mutating func object(_ body: (inout JSONWriter) -> Void) { group("{", "}", body) }

  package mutating func array<Item>(_ items: some Sequence<Item>, _ body: (inout JSONWriter, Item) -> Void) {
    group("[", "]") { json in
      for item in items { body(&json, item) }
    }
  }

  package mutating func array(_ items: [String]) { array(items) { $0.string($1) } }
  package mutating func array(_ items: [Int]) { array(items) { $0.integer($1) } }

  /// The name of the next value; YAML wants the blank after the colon.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    raw("\": ")
    needsComma = false
  }

  /// The same for a name that is not known before the program runs.
  package mutating func key(named name: String) {
    string(name)
    raw(": ")
    needsComma = false
  }

  /// The same, written out as `"name": ` before.
  package mutating func key(written name: [UInt8]) {
    separate()
    bytes.append(contentsOf: name)
    needsComma = false
  }

  package mutating func null() {
    separate()
    raw("null")
  }

  package mutating func boolean(_ value: Bool) {
    separate()
    raw(value ? "true" : "false")
  }

  package mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A whole number without a fraction, every other as the shortest digits that read back to the same value.
  ///
  /// Infinity is a number out of range, which reads as infinity; what is no number at all is `null`.
  package mutating func number(_ value: Double) {
    separate()
    Self.append(value, to: &bytes)
  }

  /// Appends a number as ``number(_:)`` writes it.
  package static func append(_ value: Double, to bytes: inout [UInt8]) {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      bytes.append(contentsOf: String(whole).utf8)
    } else if value.isNaN {
      bytes.append(contentsOf: "null".utf8)
    } else if value.isInfinite {
      bytes.append(contentsOf: (value < 0 ? "-1.0e+999" : "1.0e+999").utf8)
    } else {
      append(digits: value.description, to: &bytes)
    }
  }

  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func lineBreak() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Sets the next item of an array on a line of its own.
  package mutating func lineBreak(afterComma: Bool) {
    bytes.append(contentsOf: (afterComma ? ",\n" : "\n").utf8)
    needsComma = false
  }

  package mutating func group(_ body: (inout JSONWriter) -> Void) { group("[", "]", body) }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    bytes.append(contentsOf: text[range])
  }

  /// What stands between one value and another that has nothing to do with it.
  mutating func plain(_ text: StaticString) {
    raw(text)
    needsComma = false
  }

  mutating func appendASCII(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func group(_ open: StaticString, _ close: StaticString, _ body: (inout JSONWriter) -> Void) {
    separate()
    raw(open)
    needsComma = false
    body(&self)
    raw(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { raw(", ") }
    needsComma = true
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// YAML 1.1 takes an exponent only behind a decimal point: `5e-324` becomes `5.0e-324`.
  private static func append(digits text: String, to bytes: inout [UInt8]) {
    let hasPoint = text.utf8.contains(UInt8(ascii: "."))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "e"), !hasPoint { bytes.append(contentsOf: ".0".utf8) }
      bytes.append(byte)
    }
  }
}
