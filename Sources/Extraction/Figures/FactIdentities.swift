import BriefModel

/// Gives facts identifiers made of their own words, so that an edit elsewhere leaves them as they are.
struct FactIdentities {
  private var taken: Set<String> = []

  mutating func next(for fact: Fact) -> String {
    var repetition = 0
    while true {
      let words = [fact.sentence, fact.quantity.text, fact.quantity.unit, fact.label, String(repetition)]
      let digest = SHA256.hexDigest(of: Array(words.joined(separator: "\u{1F}").utf8))
      let id = String(digest.prefix(8))
      if taken.insert(id).inserted { return id }
      repetition += 1
    }
  }
}
