import BriefModel

/// Gives facts identifiers made of their own words, so that an edit elsewhere leaves them as they are.
struct FactIdentities {
  private var taken: Set<UInt32> = []
  /// How many facts have had the same words, by half the digest of these.
  private var repetitions: [UInt64: Int] = [:]
  /// The last sentence and what is summed up to its end: most sentences hold several facts.
  private var last: (sentence: String, hash: SHA256)?
  private var buffer: [UInt8] = []

  mutating func next(for fact: Fact) -> String {
    var words = hash(of: fact.sentence)
    buffer.removeAll(keepingCapacity: true)
    for word in [fact.quantity.text, fact.quantity.unit, fact.label] { add(word) }
    buffer.append(0x1F)
    words.update(buffer)
    var digest = sum(words, repetition: 0)
    let key = UInt64(digest[0]) << 32 | UInt64(digest[1])
    var repetition = repetitions[key, default: 0]
    if repetition > 0 { digest = sum(words, repetition: repetition) }
    while !taken.insert(digest[0]).inserted {
      repetition += 1
      digest = sum(words, repetition: repetition)
    }
    repetitions[key] = repetition + 1
    return String(unsafeUninitializedCapacity: 8) { digits in
      for index in 0..<8 {
        let digit = UInt8(truncatingIfNeeded: digest[0] >> UInt32(28 - 4 * index) & 15)
        digits[index] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
      }
      return 8
    }
  }

  private mutating func hash(of sentence: String) -> SHA256 {
    if let last, last.sentence.utf8.count == sentence.utf8.count, last.sentence == sentence { return last.hash }
    var hash = SHA256()
    var text = sentence
    text.withUTF8 { hash.update($0) }
    last = (sentence, hash)
    return hash
  }

  private mutating func add(_ word: String) {
    buffer.append(0x1F)
    buffer += word.utf8
  }

  private func sum(_ words: SHA256, repetition: Int) -> SIMD8<UInt32> {
    var hash = words
    var digits = String(repetition)
    digits.withUTF8 { hash.update($0) }
    return hash.digest()
  }
}
