extension PackedBits {
  /// Appends which of `total` things are meant.
  ///
  /// Each is written as how many others stand between it and the last one, in Golomb's code with Rice's parameters: so
  /// many low bits as halve the total until it is near the mean distance; before them what is left as zeros, and a one.
  ///
  /// - Parameter members: ascending, each once.
  mutating func append(_ members: some Collection<UInt32>, of total: Int) {
    guard !members.isEmpty else { return }
    let low = Self.lowBits(of: members.count, among: total)
    var next = 0
    for member in members.lazy.map(Int.init) {
      let zeros = (member - next) >> low
      append(zeros: max(0, zeros - 16))
      append(1 << low | (member - next) & (1 << low - 1), length: min(zeros, 16) + 1 + low)
      next = member + 1
    }
  }

  /// How many low bits a distance has where `count` of `total` things are written, one at least.
  static func lowBits(of count: Int, among total: Int) -> Int {
    var bits = 0
    // 0.69 of the mean distance, the natural logarithm of 2, is what Golomb's code is best for.
    while count << (bits + 1) <= total * 69 / 100 { bits += 1 }
    return bits
  }
}
