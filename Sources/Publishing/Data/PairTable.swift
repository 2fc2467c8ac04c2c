/// Pairs of characters, each with the numbers that it was met with: open addressing, since this is done for every
/// character of every sentence.
struct PairTable {
  /// 0 where a slot is free; by slot.
  private var pairs: [UInt64]
  /// By slot: the pair's place in the order in which pairs were first met.
  private var places: [UInt32]
  /// By place: the pair, the number met last, and how many different ones were met.
  private var met: [(pair: UInt64, last: UInt32, count: Int)] = []
  /// Every meeting once, as it came.
  private var meetings: [(place: UInt32, number: UInt32)] = []

  init() {
    pairs = [UInt64](repeating: 0, count: 1 << 12)
    places = [UInt32](repeating: 0, count: 1 << 12)
  }

  /// - Parameters:
  ///   - pair: not 0.
  ///   - number: not 0, and no less than any before it.
  mutating func insert(_ pair: UInt64, of number: UInt32) {
    let slot = slot(of: pair)
    if pairs[slot] == 0 {
      pairs[slot] = pair
      places[slot] = UInt32(truncatingIfNeeded: met.count)
      met.append((pair, 0, 0))
      if 2 * met.count > pairs.count { grow() }
      return meet(UInt32(truncatingIfNeeded: met.count - 1), number)
    }
    meet(places[slot], number)
  }

  private mutating func meet(_ place: UInt32, _ number: UInt32) {
    let index = Int(place)
    guard met[index].last != number else { return }
    met[index].last = number
    met[index].count += 1
    meetings.append((place, number))
  }

  /// Where a pair stands, or would.
  private func slot(of pair: UInt64) -> Int {
    // Multiplied by the golden ratio, so that neighbours in a script lie apart.
    var slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & (pairs.count - 1)
    while pairs[slot] != 0, pairs[slot] != pair { slot = (slot + 1) & (pairs.count - 1) }
    return slot
  }

  private mutating func grow() {
    pairs = [UInt64](repeating: 0, count: 2 * pairs.count)
    places = [UInt32](repeating: 0, count: pairs.count)
    for (place, one) in met.enumerated() {
      let slot = slot(of: one.pair)
      pairs[slot] = one.pair
      places[slot] = UInt32(truncatingIfNeeded: place)
    }
  }

  /// Pairs ascending, each with its numbers, ascending.
  var lists: [(pair: UInt64, numbers: ArraySlice<UInt32>)] {
    var ends: [Int] = []
    ends.reserveCapacity(met.count)
    for one in met { ends.append((ends.last ?? 0) + one.count) }
    var next = [0] + ends.dropLast()
    var numbers = [UInt32](repeating: 0, count: meetings.count)
    for meeting in meetings {
      numbers[next[Int(meeting.place)]] = meeting.number
      next[Int(meeting.place)] += 1
    }
    return met.indices.sorted { met[$0].pair < met[$1].pair }.map { place in
      (met[place].pair, numbers[ends[place] - met[place].count..<ends[place]])
    }
  }
}
