import Lexicon

/// The words by which tables name their columns and rows.
struct TableWords: Sendable {
  let generic: WordSet
  let index: WordSet
  let time: WordSet
  let unit: WordSet
  let rank: WordSet
  let share: WordSet
  let total: WordSet
  let subject: WordSet
  let title: WordSet
  let before: WordSet

  init(lexicon: Lexicon) {
    func set(_ name: String) -> WordSet { WordSet(lexicon.figureVocabulary["table-" + name]) }
    generic = set("generic")
    index = set("index")
    time = set("time")
    unit = set("unit")
    rank = set("rank")
    share = set("share")
    total = set("total")
    subject = set("subject")
    title = set("title")
    before = set("before")
  }
}
