/// Finds the phrases that write a text in the fewest bytes: what stands side by side most often is joined, again and
/// again, many pairs at a time (byte pair encoding).
struct PhraseLearner {
  private static let rounds = 12
  private static let joinsPerRound = 800
  /// A pair that is met less often is chance.
  private static let leastCount = 4
  /// In scalars.
  private static let longest = 12

  private static let boundary: Int32 = -1

  /// What a text can hold of ASCII: it has no other way of being written.
  private static let indispensable = Set("\n\t".unicodeScalars).union((0x20...0x7E).compactMap(Unicode.Scalar.init))

  private var phrases: [String.UnicodeScalarView] = []
  private var tokens: [Int32] = []

  /// - Parameter sample: texts as UTF-8, few enough to be gone through some dozen times.
  /// - Returns: Any phrases where the task is cancelled.
  static func table(from sample: [[UInt8]]) -> PhraseTable {
    var learner = PhraseLearner(sample)
    for _ in 0..<rounds where !Task.isCancelled && learner.join() {}
    return PhraseTable(learner.best())
  }

  private init(_ sample: [[UInt8]]) {
    var numbers = KeyNumbers()
    for scalar in Self.indispensable.sorted() { number(scalar, &numbers) }
    for text in sample {
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { tokens.append(number(scalar, &numbers)) }
      tokens.append(Self.boundary)
    }
  }

  @discardableResult
  private mutating func number(_ scalar: Unicode.Scalar, _ numbers: inout KeyNumbers) -> Int32 {
    let number = numbers.number(of: UInt64(scalar.value))
    if number == phrases.count { phrases.append(.init([scalar])) }
    return Int32(bitPattern: number)
  }

  /// Joins the most frequent pairs.
  ///
  /// - Returns: whether there were any.
  private mutating func join() -> Bool {
    var numbers = KeyNumbers(expected: tokens.count / 8)
    var counts: [Int] = []
    for (left, right) in zip(tokens, tokens.dropFirst()) where left >= 0 && right >= 0 {
      let number = Int(numbers.number(of: Self.pair(left, right)))
      if number == counts.count { counts.append(0) }
      counts[number] += 1
    }
    var counted: [(pair: UInt64, count: Int)] = []
    for (pair, count) in zip(numbers.keys, counts) where count >= Self.leastCount {
      let length = phrases[Int(pair >> 32)].count + phrases[Int(pair & 0xFFFF_FFFF)].count
      if length <= Self.longest { counted.append((pair, count)) }
    }
    counted.sort { ($1.count, $0.pair) < ($0.count, $1.pair) }
    let first = phrases.count
    var joined = KeyNumbers(expected: Self.joinsPerRound)
    for (pair, _) in counted.prefix(Self.joinsPerRound) {
      _ = joined.number(of: pair)
      phrases.append(phrases[Int(pair >> 32)] + phrases[Int(pair & 0xFFFF_FFFF)])
    }
    var rewritten: [Int32] = []
    rewritten.reserveCapacity(tokens.count)
    for token in tokens {
      if let last = rewritten.last, last >= 0, token >= 0, let number = joined.known(Self.pair(last, token)) {
        rewritten[rewritten.count - 1] = Int32(truncatingIfNeeded: first + Int(number))
      } else {
        rewritten.append(token)
      }
    }
    tokens = rewritten
    return phrases.count > first
  }

  /// The phrases that save most where the text was cut, the most frequent first.
  private func best() -> [String] {
    var counts = [Int](repeating: 0, count: phrases.count)
    for token in tokens where token >= 0 { counts[Int(token)] += 1 }
    let needed = Self.indispensable.count
    let saving = (needed..<phrases.count).map { (saved: counts[$0] * (String(phrases[$0]).utf8.count - 2), index: $0) }
    let chosen = saving.filter { $0.saved > 0 }.sorted { ($1.saved, $0.index) < ($0.saved, $1.index) }
      .prefix(PhraseTable.capacity - needed).map(\.index)
    let byCount = (Array(0..<needed) + chosen).sorted { (counts[$1], $0) < (counts[$0], $1) }
    // Two ways to join may have led to the same phrase.
    var seen: Set<String> = []
    return byCount.map { String(phrases[$0]) }.filter { seen.insert($0).inserted }
  }

  private static func pair(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }
}
