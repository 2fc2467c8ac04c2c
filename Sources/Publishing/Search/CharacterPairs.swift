/// Which characters stand side by side in a part of a page, and in which of its fields.
///
/// Characters are the units of ``FoldedLines``. A pair is one number, the first unit in the upper half.
///
/// Pairs of digits stand on every page. So two digits and whatever follows them are a pair too, of U+D800 plus their
/// value with what follows; and four digits, of U+D864 plus the value of the first two with that of the others. In text
/// these units stand before others alone, those from U+DC00 on.
struct CharacterPairs: Sendable {
  /// How many ranges there are of pairs, by the upper bits of their first units: each can be gone through by itself.
  static let rangeCount = 128
  private static let rangeShift: UInt64 = 25

  /// Each pair once, those of a range side by side, in no other order.
  private let pairs: [UInt32]
  /// By pair, the set of ``PageText/Field`` bits that it was met in.
  private let fields: [UInt8]
  /// By range, where its pairs begin; at the end, how many pairs there are.
  private let starts: [Int32]

  init(_ text: FoldedLines) {
    var numbers = KeyNumbers(expected: text.units.count / 2)
    var sets: [UInt8] = []
    sets.reserveCapacity(text.units.count / 2)
    text.units.withUnsafeBufferPointer { units in
      for (field, line) in text.lines {
        Self.forEachPair(in: units[line]) { pair in
          let number = Int(numbers.number(of: UInt64(pair)))
          if number == sets.count { sets.append(0) }
          sets[number] |= field.rawValue
        }
      }
    }
    var starts = [Int32](repeating: 0, count: Self.rangeCount + 1)
    for pair in numbers.keys { starts[Self.range(of: pair) + 1] += 1 }
    for range in 0..<Self.rangeCount { starts[range + 1] += starts[range] }
    var next = starts.map(Int.init)
    var pairs = [UInt32](repeating: 0, count: sets.count)
    var fields = sets
    for (pair, set) in zip(numbers.keys, sets) {
      let range = Self.range(of: pair)
      pairs[next[range]] = UInt32(truncatingIfNeeded: pair)
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

  private static func range(of pair: UInt64) -> Int { Int(pair >> rangeShift) }

  private static func forEachPair(in line: Slice<UnsafeBufferPointer<UInt16>>, _ body: (UInt32) -> Void) {
    // The units before, the last first, as long as the line lasts; 0 where there is none.
    var before: (UInt32, UInt32, UInt32) = (0, 0, 0)
    for unit in line.lazy.map(UInt32.init) {
      guard unit != 0 else {
        before = (0, 0, 0)
        continue
      }
      if before.0 != 0 { body(before.0 << 16 | unit) }
      if let tens = tens(before.1, before.0) { body((0xD800 + tens) << 16 | unit) }
      if let ones = tens(before.0, unit), let hundreds = tens(before.2, before.1) {
        body((0xD864 + hundreds) << 16 | ones)
      }
      before = (unit, before.0, before.1)
    }
    func tens(_ first: UInt32, _ second: UInt32) -> UInt32? {
      let digits: ClosedRange<UInt32> = 0x30...0x39
      return digits.contains(first) && digits.contains(second) ? (first - 0x30) * 10 + second - 0x30 : nil
    }
  }
}
