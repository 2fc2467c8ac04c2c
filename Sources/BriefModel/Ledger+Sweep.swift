extension Ledger {
  /// Goes over the claims in order and fills what lies between them.
  struct Sweep {
    private let bytes: [UInt8]
    private(set) var entries: [Entry] = []
    private(set) var missing: [SourceRange] = []
    private(set) var doubled: [SourceRange] = []
    /// All before is accounted for.
    private var end = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// - Parameter claim: begins where the one before does or behind that.
    mutating func add(_ claim: Claim) {
      let overlap = SourceRange(start: claim.range.start, end: min(claim.range.end, end))
      if !overlap.isEmpty, !isWhiteSpace(overlap) { doubled.append(overlap) }
      fill(to: min(claim.range.start, bytes.count))
      append(claim.fate, to: min(claim.range.end, bytes.count))
    }

    mutating func finish() { fill(to: bytes.count) }

    /// Enters what nobody claims: white space, and what should have a place.
    private mutating func fill(to limit: Int) {
      while end < limit {
        var blank = end
        while blank < limit, let length = whiteSpace(at: blank) { blank += length }
        append(.whiteSpace, to: min(blank, limit))
        var word = end
        while word < limit, whiteSpace(at: word) == nil { word += 1 }
        guard word > end else { continue }
        missing.append(SourceRange(start: end, end: word))
        append(.missing, to: word)
      }
    }

    private mutating func append(_ fate: Fate, to limit: Int) {
      guard limit > end else { return }
      if let last = entries.last, last.fate == fate {
        entries[entries.count - 1].range.end = limit
      } else {
        entries.append(Entry(range: SourceRange(start: end, end: limit), fate: fate))
      }
      end = limit
    }

    private func isWhiteSpace(_ range: SourceRange) -> Bool {
      var at = range.start
      while at < range.end, let length = whiteSpace(at: at) { at += length }
      return at >= range.end
    }

    /// The length of the character at `offset` where it is Unicode's White_Space.
    private func whiteSpace(at offset: Int) -> Int? {
      func next(_ index: Int) -> UInt8 { offset + index < bytes.count ? bytes[offset + index] : 0 }
      switch bytes[offset] {
      case 0x09...0x0D, 0x20: return 1
      case 0xC2: return next(1) == 0x85 || next(1) == 0xA0 ? 2 : nil
      case 0xE1: return next(1) == 0x9A && next(2) == 0x80 ? 3 : nil
      case 0xE2:
        let isBlank =
          next(1) == 0x80 && (0x80...0x8A).contains(next(2)) || next(1) == 0x80 && [0xA8, 0xA9, 0xAF].contains(next(2))
          || next(1) == 0x81 && next(2) == 0x9F
        return isBlank ? 3 : nil
      case 0xE3: return next(1) == 0x80 && next(2) == 0x80 ? 3 : nil
      default: return nil
      }
    }
  }
}
