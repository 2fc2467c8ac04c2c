import BriefModel
import Lexicon

/// Maps a figure to an indicator where the measure is truly the same.
struct IndicatorMatcher: Sendable {
  /// What a figure's indicator is told by.
  struct Evidence {
    var label: String
    /// Its paragraph, of which the part before the figure counts.
    var passage: Passage
    /// The words between the figures before and behind it in its clause.
    var near: Range<Int>
    /// Where the words of the catalogue stand in the paragraph.
    var words: Occurrences
    var sentenceStart: Int
    var end: Int
    var quantity: Quantity
  }

  /// How far before the figure, in characters, what its paragraph is about is looked for.
  private static let reach = 400

  let catalogue: IndicatorCatalogue
  /// By unit, in the order of the catalogue.
  private let phrases: [String: [Compiled]]
  /// Finds the words of all groups in one pass; ``groupsOfWord`` has, by the index of a word, the groups it is in.
  let words: TermMatcher
  private let groupsOfWord: [[Int]]
  private let groupCount: Int
  /// The group of ``IndicatorCatalogue/narrowing``.
  private let narrowing: Int

  /// Groups of words go by the indices of ``groupsOfWord``.
  private final class Compiled: Sendable {
    /// Index into ``IndicatorCatalogue/phrases``.
    let index: Int
    let label: [Int]
    let context: [(group: Int, words: WordSet)]
    let reachesParagraph: Bool
    let without: (group: Int, words: WordSet)

    init(_ phrase: IndicatorCatalogue.Phrase, at index: Int, group: ([String]) -> Int) {
      self.index = index
      label = phrase.label.map(group)
      context = phrase.context.map { (group($0), WordSet($0)) }
      reachesParagraph = phrase.reachesParagraph
      without = (group(phrase.without), WordSet(phrase.without))
    }
  }

  init(catalogue: IndicatorCatalogue) {
    self.catalogue = catalogue
    var groups: [[String]] = []
    func group(_ words: [String]) -> Int {
      groups.append(words)
      return groups.count - 1
    }
    narrowing = group(catalogue.narrowing)
    var phrases: [String: [Compiled]] = [:]
    for (index, phrase) in catalogue.phrases.enumerated() {
      let compiled = Compiled(phrase, at: index, group: group)
      for unit in Set(phrase.units) { phrases[unit, default: []].append(compiled) }
    }
    var groupsOfWord: [String: [Int]] = [:]
    for (index, words) in groups.enumerated() { for word in words { groupsOfWord[word, default: []].append(index) } }
    let words = groupsOfWord.sorted { $0.key < $1.key }
    self.phrases = phrases
    self.words = TermMatcher(words.map(\.key))
    self.groupsOfWord = words.map(\.value)
    groupCount = groups.count
  }

  /// The index into ``IndicatorCatalogue/phrases`` of the first that speaks of the figure.
  func phrase(for evidence: Evidence) -> Int? {
    let quantity = evidence.quantity
    guard quantity.kind != .rank else { return nil }
    // A change of a measure is another measure; the level it came to is the same.
    guard quantity.kind != .change || quantity.from != nil else { return nil }
    guard let fitting = phrases[quantity.unit] else { return nil }
    var label = evidence.label
    let inLabel = label.withUTF8(groups)
    guard !inLabel[narrowing] else { return nil }
    var near = [Bool](repeating: false, count: groupCount)
    evidence.words.forEach(in: evidence.near) { add($0, to: &near) }
    // The label says best what is measured; the words near it help where it is short. A label that names a rate needs no
    // help: 按期办结率 is no 满意率, though both stand in one clause.
    let isRate = LabelText.isRate(evidence.label)
    for labelOnly in isRate ? [true] : [true, false] {
      for phrase in fitting {
        guard phrase.label.allSatisfy({ inLabel[$0] || !labelOnly && near[$0] }), !inLabel[phrase.without.group],
          !near[phrase.without.group], hasContext(phrase, evidence, inLabel)
        else { continue }
        return phrase.index
      }
    }
    return nil
  }

  /// By group, whether a word of it stands in a text.
  private func groups(in text: UnsafeBufferPointer<UInt8>) -> [Bool] {
    var found = [Bool](repeating: false, count: groupCount)
    words.forEachMatch(in: text) { word, _ in add(word, to: &found) }
    return found
  }

  private func add(_ word: Int, to groups: inout [Bool]) {
    for group in groupsOfWord[word] { groups[group] = true }
  }

  private func hasContext(_ phrase: Compiled, _ evidence: Evidence, _ inLabel: [Bool]) -> Bool {
    let start = phrase.reachesParagraph ? max(0, evidence.end - Self.reach) : evidence.sentenceStart
    let range = start..<max(start, evidence.end)
    return phrase.context.allSatisfy { group, words in
      if inLabel[group] { return true }
      guard let found = words.last(in: range, of: evidence.passage) else { return false }
      // What speaks against it stands nearer: 校车……，同时开通定制公交……，保障3000名学生.
      return phrase.without.words.last(in: found.upperBound..<range.upperBound, of: evidence.passage) == nil
    }
  }
}
