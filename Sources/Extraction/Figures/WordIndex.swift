/// Words by one of their signs, in one block of memory.
struct WordIndex: Sendable {
  /// One bit for each low byte of a key: most places in a text are passed over by it.
  private let bits: LowByteSet
  /// A hash table by open addressing: a key, or ``free``, and where its words stand in ``words``.
  private let slots: [(key: UInt32, start: Int32)]
  /// No scalar.
  private static let free = UInt32.max
  /// For each key the number of its words, then for each word its length and its signs; the longest first.
  private let words: [UInt32]

  /// - Parameter words: longest first.
  init(_ words: [[Unicode.Scalar]], by key: ([Unicode.Scalar]) -> Unicode.Scalar) {
    let groups = Dictionary(grouping: words, by: key).sorted { $0.key < $1.key }
    var size = 2
    while size < groups.count * 2 { size *= 2 }
    var slots = [(key: UInt32, start: Int32)](repeating: (Self.free, 0), count: size)
    var flat: [UInt32] = []
    for (key, words) in groups {
      var slot = Self.slot(of: key.value, in: size)
      while slots[slot].key != Self.free { slot = (slot + 1) & (size - 1) }
      slots[slot] = (key.value, Int32(truncatingIfNeeded: flat.count))
      flat.append(UInt32(words.count))
      for word in words {
        flat.append(UInt32(word.count))
        flat += word.lazy.map(\.value)
      }
    }
    bits = LowByteSet(groups.lazy.map(\.key))
    self.slots = slots
    self.words = flat
  }

  /// Whether words may have a key; where not, none has.
  func mayHold(_ key: Unicode.Scalar) -> Bool { bits.mayHold(key) }

  /// The length of the longest word of a key that stands where it has to.
  ///
  /// - Parameter place: where a word of a length has to stand; nil where it must not.
  @inline(__always)
  func length(
    keyedBy key: Unicode.Scalar, in scalars: [Unicode.Scalar], at place: (_ length: Int) -> Range<Int>?
  ) -> Int? {
    guard bits.mayHold(key), var at = start(of: key) else { return nil }
    var count = words[at]
    at += 1
    while count > 0 {
      let length = Int(words[at])
      at += 1
      if let range = place(length), range.lowerBound >= 0, range.upperBound <= scalars.count,
        stands(at, in: scalars, range)
      {
        return length
      }
      at += length
      count -= 1
    }
    return nil
  }

  /// Whether a whole word is in the index, by its first sign.
  func holds(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first, var at = start(of: first) else { return false }
    var count = words[at]
    at += 1
    while count > 0 {
      let length = Int(words[at])
      at += 1
      if length == word.count, word.elementsEqual(words[at..<at + length], by: { $0.value == $1 }) { return true }
      at += length
      count -= 1
    }
    return false
  }

  @inline(__always)
  private func stands(_ word: Int, in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    var at = word
    for index in range {
      guard scalars[index].value == words[at] else { return false }
      at += 1
    }
    return true
  }

  @inline(__always)
  private func start(of key: Unicode.Scalar) -> Int? {
    var slot = Self.slot(of: key.value, in: slots.count)
    while slots[slot].key != key.value {
      if slots[slot].key == Self.free { return nil }
      slot = (slot + 1) & (slots.count - 1)
    }
    return Int(slots[slot].start)
  }

  /// Fibonacci hashing: the multiplier is 2^32 over the golden ratio; its upper bits are mixed best.
  @inline(__always)
  private static func slot(of key: UInt32, in size: Int) -> Int {
    Int((key &* 0x9E37_79B9) >> 16) & (size - 1)
  }
}
