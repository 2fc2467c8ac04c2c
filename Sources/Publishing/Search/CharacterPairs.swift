import Lexicon

/// Which characters stand side by side in a part of a page, and in which of its fields.
///
/// Characters are units of UTF-16, as a script counts them, folded as the search folds what is typed: traditional to
/// simplified, full-width to half-width, capital letters to small ones. A pair is one number, the first unit in the
/// upper half.
///
/// Pairs of digits stand on every page. So two digits and whatever follows them are a pair too, of U+D800 plus their
/// value with what follows; and four digits, of U+D864 plus the value of the first two with that of the others. In text
/// these units stand before others alone, those from U+DC00 on.
///
/// Blanks stand beside much, too: what stands on their two sides is a pair like any other.
struct CharacterPairs: Sendable {
  /// How many ranges there are of pairs, by the upper bits of their first units: each can be gone through by itself.
  static let rangeCount = 128
  private static let rangeShift: UInt32 = 25

  /// Each pair once, those of a range side by side, in no other order.
  private let pairs: [UInt32]
  /// By pair, the set of ``PageText/Field`` bits that it was met in.
  private let fields: [UInt8]
  /// By range, where its pairs begin; at the end, how many pairs there are.
  private let starts: [Int32]

  /// - Parameters:
  ///   - part: as ``SearchPart`` writes it.
  ///   - isFirst: whether the part begins its page: then the page's title counts too.
  init(part: [UInt8], isFirst: Bool) {
    var found = FieldsOfPairs(expected: part.count / 2)
    TraditionalCharacters.shared.simplified(part).withUnsafeBufferPointer { text in
      let address = SearchPart.Line(from: 0, in: text)
      guard address.end < text.count else { return }
      var line = SearchPart.Line(from: address.end + 1, in: text)
      if isFirst { Self.add(text, line.start..<line.end, PageText.Field.heading.rawValue, to: &found) }
      while line.end < text.count {
        line = SearchPart.Line(from: line.end + 1, in: text)
        if let (field, start) = line.field(in: text) { Self.add(text, start..<line.end, field.rawValue, to: &found) }
      }
    }
    var starts = [Int32](repeating: 0, count: Self.rangeCount + 1)
    found.forEachPair { pair, _ in starts[Int(pair >> Self.rangeShift) + 1] += 1 }
    for range in 0..<Self.rangeCount { starts[range + 1] += starts[range] }
    var next = starts.map(Int.init)
    var pairs = [UInt32](repeating: 0, count: found.count)
    var fields = [UInt8](repeating: 0, count: found.count)
    found.forEachPair { pair, set in
      let range = Int(pair >> Self.rangeShift)
      pairs[next[range]] = pair
      fields[next[range]] = set
      next[range] += 1
    }
    self.pairs = pairs
    self.fields = fields
    self.starts = starts
  }

  /// Calls `body` with the pairs of a range, and for each the set of fields.
  func forEachPair(inRange range: Int, _ body: (_ pair: UInt32, _ fields: UInt8) -> Void) {
    for index in Int(starts[range])..<Int(starts[range + 1]) { body(pairs[index], fields[index]) }
  }

  private static func add(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ field: UInt8, to found: inout FieldsOfPairs
  ) {
    // The units before, the last first, as long as the line lasts; 0 where there is none.
    var before: (UInt32, UInt32, UInt32) = (0, 0, 0)
    func add(_ unit: UInt32) {
      if before.0 != 0 { found.insert(before.0 << 16 | unit, field) }
      if before.0 == 0x20, before.1 != 0 { found.insert(before.1 << 16 | unit, field) }
      if let tens = tens(before.1, before.0) {
        found.insert((0xD800 + tens) << 16 | unit, field)
      }
      if let ones = tens(before.0, unit), let hundreds = tens(before.2, before.1) {
        found.insert((0xD864 + hundreds) << 16 | ones, field)
      }
      before = (unit, before.0, before.1)
    }
    func tens(_ first: UInt32, _ second: UInt32) -> UInt32? {
      let digits: ClosedRange<UInt32> = 0x30...0x39
      return digits.contains(first) && digits.contains(second) ? (first - 0x30) * 10 + second - 0x30 : nil
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let length = UTF8Scalar.length(in: text, at: index)
      let scalar = UTF8Scalar.decoded(in: text, at: index, length: length)
      index += length
      switch scalar {
      case 0x09: before = (0, 0, 0)
      case 0x41...0x5A: add(scalar + 0x20)
      case 0xFF21...0xFF3A: add(scalar - 0xFEE0 + 0x20)
      case 0xFF01...0xFF5E: add(scalar - 0xFEE0)
      case 0x1_0000...0x10_FFFF:
        add(0xD800 + (scalar - 0x1_0000) >> 10)
        add(0xDC00 + (scalar - 0x1_0000) & 0x3FF)
      default: add(scalar & 0xFFFF)
      }
    }
  }
}

/// A table of pairs, each with the fields it was met in: open addressing, since this is done for every character of a
/// site.
private struct FieldsOfPairs {
  private var pairs: [UInt32]
  /// By slot; 0 where it is free.
  private var fields: [UInt8]
  private(set) var count = 0

  /// - Parameter expected: about how many pairs will be inserted.
  init(expected: Int) {
    var size = 64
    while size < 2 * expected { size *= 2 }
    pairs = [UInt32](repeating: 0, count: size)
    fields = [UInt8](repeating: 0, count: size)
  }

  mutating func insert(_ pair: UInt32, _ field: UInt8) {
    var slot = slot(of: pair)
    if fields[slot] == 0 {
      if 4 * count >= 3 * fields.count {
        grow()
        slot = self.slot(of: pair)
      }
      count += 1
    }
    pairs[slot] = pair
    fields[slot] |= field
  }

  /// Where a pair stands, or would.
  private func slot(of pair: UInt32) -> Int {
    // Multiplied by the golden ratio, so that neighbours in a script lie apart.
    var slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B1) >> 8) & (fields.count - 1)
    while fields[slot] != 0, pairs[slot] != pair { slot = (slot + 1) & (fields.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = FieldsOfPairs(expected: fields.count)
    for slot in fields.indices where fields[slot] != 0 { larger.insert(pairs[slot], fields[slot]) }
    self = larger
  }

  func forEachPair(_ body: (_ pair: UInt32, _ fields: UInt8) -> Void) {
    for slot in fields.indices where fields[slot] != 0 { body(pairs[slot], fields[slot]) }
  }
}
