/// Writes JSON that is YAML as well: keys in the order given, text as it is wherever both formats allow.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ body: (inout JSONWriter) -> Void) { group("{", "}", body) }

  mutating func array<Item>(_ items: some Sequence<Item>, _ body: (inout JSONWriter, Item) -> Void) {
    group("[", "]") { json in
      for item in items { body(&json, item) }
    }
  }

  mutating func array(_ items: [String]) { array(items) { $0.string($1) } }
  mutating func array(_ items: [Int]) { array(items) { $0.integer($1) } }

  /// The name of the next value; YAML wants the blank after the colon.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    raw("\": ")
    needsComma = false
  }

  mutating func null() {
    separate()
    raw("null")
  }

  mutating func boolean(_ value: Bool) {
    separate()
    raw(value ? "true" : "false")
  }

  mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A whole number without a fraction, every other as the shortest digits that read back to the same value.
  ///
  /// Infinity is a number out of range, which reads as infinity; what is no number at all is `null`.
  mutating func number(_ value: Double) {
    separate()
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      bytes.append(contentsOf: String(whole).utf8)
    } else if value.isNaN {
      raw("null")
    } else if value.isInfinite {
      raw(value < 0 ? "-1.0e+999" : "1.0e+999")
    } else {
      digits(value.description)
    }
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func lineBreak() {
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    bytes.append(contentsOf: text[range])
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
  private mutating func digits(_ text: String) {
    let hasPoint = text.utf8.contains(UInt8(ascii: "."))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "e"), !hasPoint { raw(".0") }
      bytes.append(byte)
    }
  }
}
