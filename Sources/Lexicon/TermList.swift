/// Gathers terms for a ``TermMatcher``, equal ones under one index.
struct TermList {
  /// All terms, one behind another, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// A hash table by open addressing: a term's index and one more; 0 is free.
  private var slots = [Int32](repeating: 0, count: 64)

  var count: Int { ends.count }

  /// Finds these terms by their indices.
  var matcher: TermMatcher { TermMatcher(bytes: bytes, ends: ends) }

  /// The index of a term, which is ``count`` for one that was not there; nil for an empty one.
  mutating func add(_ term: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !term.isEmpty else { return nil }
    if (ends.count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: term)
    if slots[slot] == 0 {
      bytes += term
      ends.append(bytes.count)
      slots[slot] = Int32(truncatingIfNeeded: ends.count)
    }
    return Int(slots[slot]) - 1
  }

  func index(of term: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = Int(slots[slot(of: term)])
    return found > 0 ? found - 1 : nil
  }

  private func term(_ index: Int) -> ArraySlice<UInt8> { bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]] }

  /// Where the term is, or would be put.
  private func slot(of term: some Sequence<UInt8>) -> Int {
    // FNV-1a, whose upper bits are mixed best.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in term { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
    while slots[slot] != 0, !self.term(Int(slots[slot]) - 1).elementsEqual(term) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for index in ends.indices { slots[slot(of: term(index))] = Int32(truncatingIfNeeded: index + 1) }
  }
}
