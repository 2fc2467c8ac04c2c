/// Says of two scalars that words surely do not begin with them; of few others it says nothing.
struct PairFilter: Sendable {
  /// A bit for every hash of a pair.
  private var pairs: [UInt64]
  private let shift: UInt32
  /// A bit for the lower half of every scalar that is a word alone, whatever follows; empty where there is none.
  private var singles: [UInt64] = []

  /// - Parameter openings: the first two scalars of each word.
  init(_ openings: some Sequence<(UInt32, UInt32?)>) {
    let openings = Array(openings)
    // Of eight bits a pair one in eight is set, and one in eight of the other pairs is let through.
    var bits: UInt32 = 6
    while 1 << bits < openings.count * 8, bits < 24 { bits += 1 }
    pairs = [UInt64](repeating: 0, count: 1 << (bits - 6))
    shift = 32 - bits
    for (first, second) in openings {
      if let second {
        let bit = Self.hash(first, second) >> shift
        pairs[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
      } else {
        if singles.isEmpty { singles = [UInt64](repeating: 0, count: 1024) }
        singles[Int(first >> 6 & 1023)] |= 1 << UInt64(first & 63)
      }
    }
  }

  @inline(__always)
  func mayHold(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit = Self.hash(first, second) >> shift
    if pairs[Int(bit >> 6)] & 1 << UInt64(bit & 63) != 0 { return true }
    return !singles.isEmpty && singles[Int(first >> 6 & 1023)] & 1 << UInt64(first & 63) != 0
  }

  /// Multiplicative hashing, whose upper bits are mixed best.
  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA6B)
  }
}
