import BriefModel

/// Gives facts identifiers made of their own words, so that an edit elsewhere leaves them as they are.
struct FactIdentities {
  private var taken: Set<String> = []
  /// How many facts have had these words.
  private var repetitions: [[String]: Int] = [:]

  mutating func next(for fact: Fact) -> String {
    let words = [fact.sentence, fact.quantity.text, fact.quantity.unit, fact.label]
    while true {
      let repetition = repetitions[words, default: 0]
      repetitions[words] = repetition + 1
      let digest = SHA256.hexDigest(of: Array((words + [String(repetition)]).joined(separator: "\u{1F}").utf8))
      let id = String(digest.prefix(8))
      if taken.insert(id).inserted { return id }
    }
  }
}
