/// Puts values into bytes that ``PackedReader`` takes apart again at the speed of memory.
///
/// For this program alone: what stands there has no names, and another version may put it in another order. A text that
/// stands in several places, as the sentence of several figures does, is written once.
public struct PackedWriter {
  private var values: [UInt8] = []
  private var texts: [UInt8] = []
  private var numbers: [ExactText: Int] = [:]

  public init() {}

  /// All that was written.
  public var bytes: [UInt8] {
    var head = PackedWriter()
    head.number(numbers.count)
    head.number(texts.count)
    return head.values + texts + values
  }

  /// Seven bits a byte, the lowest first; the sign in the lowest bit of all.
  public mutating func number(_ number: Int) {
    PackedWriter.append(UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1)), to: &values)
  }

  public mutating func number(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { values.append(contentsOf: $0) }
  }

  public mutating func text(_ text: String) {
    let key = ExactText(text: text)
    if let known = numbers[key] { return number(known) }
    number(numbers.count)
    numbers[key] = numbers.count
    PackedWriter.append(UInt(text.utf8.count), to: &texts)
    texts.append(contentsOf: text.utf8)
  }

  public mutating func bytes(_ bytes: [UInt8]) {
    number(bytes.count)
    values.append(contentsOf: bytes)
  }

  public mutating func flag(_ isSet: Bool) { values.append(isSet ? 1 : 0) }

  public mutating func optional<Value>(_ value: Value?, _ write: (inout PackedWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  public mutating func list<Item>(_ items: [Item], _ write: (inout PackedWriter, Item) -> Void) {
    number(items.count)
    for item in items { write(&self, item) }
  }

  /// One of the cases of an enumeration.
  mutating func named<Value: RawRepresentable>(_ value: Value) where Value.RawValue == String { text(value.rawValue) }

  private static func append(_ number: UInt, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Equal only where the bytes are: Swift's texts are equal as well where they only look alike.
  private struct ExactText: Hashable {
    let text: String

    static func == (left: ExactText, right: ExactText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }
}
