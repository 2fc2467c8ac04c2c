/// Takes apart what ``PackedWriter`` put together.
///
/// Bytes that were damaged are told, or read as other values: they never make the program stop.
public struct PackedReader {
  /// That the bytes are none that were written.
  public struct Damage: Error {
    public init() {}
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var known: [String] = []

  public init(_ bytes: ArraySlice<UInt8>) throws(Damage) {
    self.bytes = bytes
    index = bytes.startIndex
    let count = try self.count()
    let size = try self.count()
    let end = index + size
    known.reserveCapacity(count)
    for _ in 0..<count { known.append(String(decoding: try take(try length(upTo: end)), as: UTF8.self)) }
    guard index == end else { throw Damage() }
  }

  /// Whether all was read.
  public var isAtEnd: Bool { index == bytes.endIndex }

  public mutating func number() throws(Damage) -> Int {
    let bits = try unsigned()
    return Int(bitPattern: bits >> 1) ^ -Int(bitPattern: bits & 1)
  }

  public mutating func double() throws(Damage) -> Double {
    let bits = try take(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * UInt64($1.offset)) }
    return Double(bitPattern: bits)
  }

  public mutating func text() throws(Damage) -> String {
    let index = try number()
    guard known.indices.contains(index) else { throw Damage() }
    return known[index]
  }

  public mutating func data() throws(Damage) -> [UInt8] { Array(try take(count())) }

  public mutating func flag() throws(Damage) -> Bool {
    guard index < bytes.endIndex else { throw Damage() }
    defer { index += 1 }
    return bytes[index] != 0
  }

  public mutating func optional<Value>(
    _ read: (inout PackedReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try flag() ? try read(&self) : nil
  }

  public mutating func list<Item>(_ read: (inout PackedReader) throws(Damage) -> Item) throws(Damage) -> [Item] {
    let count = try count()
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try read(&self)) }
    return items
  }

  public mutating func optionalText() throws(Damage) -> String? {
    try optional { reader throws(Damage) in try reader.text() }
  }

  public mutating func texts() throws(Damage) -> [String] {
    try list { reader throws(Damage) in try reader.text() }
  }

  mutating func named<Value: RawRepresentable>(_ type: Value.Type) throws(Damage) -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: try text()) else { throw Damage() }
    return value
  }

  /// How many things follow; each has a byte at least, so that no damage makes room for more than there are.
  private mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - index else { throw Damage() }
    return count
  }

  private mutating func length(upTo end: Int) throws(Damage) -> Int {
    let length = try unsigned()
    guard length <= UInt(max(0, min(end, bytes.endIndex) - index)) else { throw Damage() }
    return Int(length)
  }

  private mutating func unsigned() throws(Damage) -> UInt {
    var bits: UInt = 0
    var shift: UInt = 0
    while index < bytes.endIndex, shift < UInt(UInt.bitWidth) {
      let byte = bytes[index]
      index += 1
      bits |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return bits }
      shift += 7
    }
    throw Damage()
  }

  private mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - index else { throw Damage() }
    defer { index += count }
    return bytes[index..<index + count]
  }
}
