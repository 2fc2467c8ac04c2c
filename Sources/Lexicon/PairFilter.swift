/// Says of two characters that words surely do not begin with them; of few others it says nothing.
///
/// It knows characters of three bytes, which nearly all of a Chinese text is made of, by these bytes.
struct PairFilter: Sendable {
  /// A bit for every hash of a pair.
  private let pairs: BitFilter
  /// A bit for every hash of a character that words begin with whose second one has another length, or is none.
  private let singles: BitFilter
  private let hasSingles: Bool

  /// - Parameter openings: the first two scalars of each word.
  init(_ openings: some Sequence<(UInt32, UInt32?)>) {
    var (pairs, singles) = ([UInt64](), [UInt64]())
    for (first, second) in openings {
      guard let first = Self.bytes(of: first) else { continue }
      if let second = second.flatMap(Self.bytes) { pairs.append(first | second << 24) } else { singles.append(first) }
    }
    self.pairs = BitFilter(pairs)
    self.singles = BitFilter(singles)
    hasSingles = !singles.isEmpty
  }

  /// The bytes of a scalar of three bytes, the first lowest; nil of any other.
  @inline(__always)
  static func bytes(of scalar: UInt32) -> UInt64? {
    guard scalar &- 0x800 < 0xF800 else { return nil }
    let (first, second, third) = (scalar &>> 12, scalar &>> 6 & 0x3F, scalar & 0x3F)
    return UInt64(0x80_80E0 | first | second &<< 8 | third &<< 16)
  }

  /// The filter laid bare for the time of a scan: most of a text's cost is in it.
  @inline(__always)
  func scan<Result>(_ body: (Scan) -> Result) -> Result {
    pairs.words.withUnsafeBufferPointer { pairs in
      singles.words.withUnsafeBufferPointer { singles in
        body(
          Scan(
            pairs: pairs, singles: singles, pairShift: self.pairs.shift, singleShift: self.singles.shift,
            hasSingles: hasSingles))
      }
    }
  }

  struct Scan {
    fileprivate let pairs: UnsafeBufferPointer<UInt64>
    fileprivate let singles: UnsafeBufferPointer<UInt64>
    fileprivate let pairShift: UInt64
    fileprivate let singleShift: UInt64
    fileprivate let hasSingles: Bool

    /// The first place from `start` on that may begin a word, as far as eight bytes are left of the text.
    @inline(__always)
    func firstCandidate(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      let bytes = UnsafeRawBufferPointer(text)
      let last = text.count &- 8
      var place = start
      while place <= last {
        let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        guard eight & 0xC0_C0F0 == 0x80_80E0, !mayHold(eight) else { break }
        place &+= 3
      }
      return place
    }

    /// - Parameter bytes: a character of three bytes, the first lowest, and what follows it.
    @inline(__always)
    func mayHold(_ bytes: UInt64) -> Bool {
      if BitFilter.mayHold(bytes & 0xFFFF_FFFF_FFFF, pairs, pairShift) { return true }
      return hasSingles && BitFilter.mayHold(bytes & 0xFF_FFFF, singles, singleShift)
    }
  }
}
