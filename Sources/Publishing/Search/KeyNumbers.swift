/// Numbers keys in the order in which they are met, by open addressing: this is done for every pair of characters of a
/// site.
struct KeyNumbers: Sendable {
  private(set) var keys: [UInt64] = []
  /// By slot, the key's number and one more; 0 where it is free.
  private var slots: [UInt32]

  /// - Parameter expected: about how many keys there will be.
  init(expected: Int = 512) {
    var size = 64
    while size < 2 * expected { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  mutating func number(of key: UInt64) -> UInt32 {
    var slot = slot(of: key)
    if slots[slot] == 0 {
      if 4 * keys.count >= 3 * slots.count {
        grow()
        slot = self.slot(of: key)
      }
      keys.append(key)
      slots[slot] = UInt32(truncatingIfNeeded: keys.count)
    }
    return slots[slot] - 1
  }

  /// The number that a key has; nil where it has none yet.
  func known(_ key: UInt64) -> UInt32? {
    let number = slots[slot(of: key)]
    return number == 0 ? nil : number - 1
  }

  /// Where a key stands, or would.
  private func slot(of key: UInt64) -> Int {
    // Multiplied by the golden ratio, so that neighbours in a script lie apart.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = UInt32(truncatingIfNeeded: number + 1) }
  }
}
