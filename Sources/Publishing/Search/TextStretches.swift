/// Which stretches of text stand in a part of a page, as far as their hashes tell.
///
/// Pairs of characters may all stand in a part and not one after the other; of figures in tables that is the rule. A
/// stretch is a little longer: characters beyond ASCII weigh two, others one, and it weighs five or more, but less
/// without its first character or without its last. Three characters of Chinese are one, five digits, and what stands
/// where the two meet. Blanks do not count, and tabs end a line.
struct TextStretches: Sendable {
  /// How many different hashes there are.
  static let count = 16_384
  /// Hashes that follow one another, and whose bits lie in one line of a processor's cache.
  static let rangeSize = 8 * UInt64.bitWidth
  private static let least = 5

  /// A bit a hash, the first in the lowest place: so many stand in a part that naming them would take more room.
  let words: [UInt64]

  init(_ text: FoldedLines) {
    var words = [UInt64](repeating: 0, count: Self.count / UInt64.bitWidth)
    text.units.withUnsafeBufferPointer { units in
      for (_, line) in text.lines {
        Self.forEachHash(in: units[line]) { words[$0 / UInt64.bitWidth] |= 1 << UInt64($0 % UInt64.bitWidth) }
      }
    }
    self.words = words
  }

  /// Calls `body` with the hashes of a range, as their distance from its first.
  func forEachHash(inRange range: Int, _ body: (Int) -> Void) {
    let wordCount = Self.rangeSize / UInt64.bitWidth
    for index in 0..<wordCount {
      var rest = words[range * wordCount + index]
      while rest != 0 {
        body(index * UInt64.bitWidth + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Each stretch is met at its last unit, and read from there to its first.
  static func forEachHash(in line: Slice<UnsafeBufferPointer<UInt16>>, _ body: (Int) -> Void) {
    for last in line.startIndex..<line.endIndex where line[last] != 0x20 {
      var hash: UInt32 = 0
      var weight = 0
      var index = last
      var beforeLast = 0
      while index >= line.startIndex, line[index] != 0, beforeLast < least {
        defer { index -= 1 }
        let unit = line[index]
        guard unit != 0x20 else { continue }
        let own = unit < 0x80 ? 1 : 2
        // Multiplied by the golden ratio: the upper bits take part of every unit.
        hash = (hash ^ UInt32(unit)) &* 0x9E37_79B1
        if index < last { beforeLast += own }
        weight += own
        let isShortest = weight - own < least || beforeLast < least
        if weight >= least, isShortest { body(Int(hash >> 18)) }
      }
    }
  }
}
