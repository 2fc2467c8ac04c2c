import BriefModel
import Lexicon

/// Maps a figure to an indicator where the measure is truly the same.
struct IndicatorMatcher: Sendable {
  /// What a figure's indicator is told by.
  struct Evidence {
    var label: Passage
    /// The words between the figures before and behind it in its clause.
    var near: Passage
    /// Its paragraph, of which the part before the figure counts.
    var passage: Passage
    var sentenceStart: Int
    var end: Int
    var quantity: Quantity
  }

  /// How far before the figure, in characters, what its paragraph is about is looked for.
  private static let reach = 400

  let catalogue: IndicatorCatalogue
  private let phrases: [Compiled]

  private struct Compiled: Sendable {
    var indicator: String
    var units: [String]
    var label: [WordSet]
    var context: [WordSet]
    var reachesParagraph: Bool
    var without: WordSet
  }

  init(catalogue: IndicatorCatalogue) {
    self.catalogue = catalogue
    phrases = catalogue.phrases.map {
      Compiled(
        indicator: $0.indicator, units: $0.units, label: $0.label.map(WordSet.init),
        context: $0.context.map(WordSet.init), reachesParagraph: $0.reachesParagraph, without: WordSet($0.without))
    }
  }

  func indicator(for evidence: Evidence) -> String? {
    let quantity = evidence.quantity
    guard quantity.kind != .rank else { return nil }
    // A change of a measure is another measure; the level it came to is the same.
    guard quantity.kind != .change || quantity.from != nil else { return nil }
    let fitting = phrases.filter { $0.units.contains(quantity.unit) }
    // The label says best what is measured; the words near it help where it is short.
    return
      (fitting.first { matches($0, evidence, labelOnly: true) }
      ?? fitting.first { matches($0, evidence, labelOnly: false) })?.indicator
  }

  private func matches(_ phrase: Compiled, _ evidence: Evidence, labelOnly: Bool) -> Bool {
    guard phrase.label.allSatisfy({ holds($0, evidence.label) || (!labelOnly && holds($0, evidence.near)) }),
      !holds(phrase.without, evidence.label), !holds(phrase.without, evidence.near)
    else { return false }
    let start = phrase.reachesParagraph ? max(0, evidence.end - Self.reach) : evidence.sentenceStart
    let range = start..<max(start, evidence.end)
    return phrase.context.allSatisfy { words in
      if holds(words, evidence.label) { return true }
      guard let found = words.last(in: range, of: evidence.passage) else { return false }
      // What speaks against it stands nearer: 校车……，同时开通定制公交……，保障3000名学生.
      return phrase.without.last(in: found.upperBound..<range.upperBound, of: evidence.passage) == nil
    }
  }

  private func holds(_ words: WordSet, _ text: Passage) -> Bool {
    words.first(in: 0..<text.count, of: text) != nil
  }
}
