/// Says of most numbers that a set does not hold them, by one bit of each number's hash.
struct BitFilter: Sendable {
  /// 2^6 bits each; in all 2^(64 − ``shift``).
  let words: [UInt64]
  let shift: UInt64

  /// - Parameter bitsEach: how many bits there are at least for a number; one in so many other numbers is let through.
  init(_ numbers: some Collection<UInt64>, bitsEach: Int = 32) {
    var bits: UInt64 = 6
    while 1 << bits < numbers.count * bitsEach, bits < 24 { bits += 1 }
    var words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    shift = 64 - bits
    for number in numbers {
      let bit = Self.hash(number) >> shift
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    self.words = words
  }

  @inline(__always)
  func mayHold(_ number: UInt64) -> Bool {
    words.withUnsafeBufferPointer { Self.mayHold(number, $0, shift) }
  }

  @inline(__always)
  static func mayHold(_ number: UInt64, _ words: UnsafeBufferPointer<UInt64>, _ shift: UInt64) -> Bool {
    let bit = hash(number) &>> shift
    return words[Int(truncatingIfNeeded: bit &>> 6)] & (1 &<< (bit & 63)) != 0
  }

  /// Fibonacci hashing: the multiplier is 2^64 over the golden ratio; its upper bits are mixed best.
  @inline(__always)
  static func hash(_ number: UInt64) -> UInt64 { number &* 0x9E37_79B9_7F4A_7C15 }
}
