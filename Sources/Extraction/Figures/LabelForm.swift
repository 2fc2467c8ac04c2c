import Lexicon

/// Whether a label is a phrase that can stand alone, and what has to go from its ends that it may.
///
/// Every label passes here last. Phrases are found by what stands around a number, which leaves verbs, adverbs and
/// locatives at their ends that belong to the sentence and not to the name of what is counted.
struct LabelForm {
  let words: FigureWords
  let common: CommonWords

  /// A label without what no name begins or ends with, as long as two characters or more are left, and whether it names
  /// something.
  func polished(_ label: String) -> (text: String, isSound: Bool) {
    let text = Passage(label)
    let cuts = WordCuts(text, words: common)
    var range = 0..<text.count
    while let end = shortened(range, of: text, cuts) { range = range.lowerBound..<end }
    while let start = advanced(range, of: text, cuts) { range = start..<range.upperBound }
    guard range.count < text.count, range.count >= 2 else { return (label, isSound(text, cuts)) }
    let polished = text.text(range)
    return (polished, isSound(polished))
  }

  /// Where a label ends without its last word; nil where that may stand there.
  private func shortened(_ range: Range<Int>, of text: Passage, _ cuts: WordCuts) -> Int? {
    let start = cuts.start(ofWordEndingAt: range.upperBound)
    guard start < range.upperBound, start - range.lowerBound >= 2, let word = cuts.word(at: start) else { return nil }
    switch word.part {
    case .adverb, .preposition, .conjunction: return start
    // 讲座和演出: an act that has a name.
    case .boundVerb:
      let isName = words.action.length(at: start, in: text) == word.length
      return !isName && isComplement(text[range.upperBound - 1]) ? start : nil
    default:
      // 小区里, 学生在: not 之中 and 家里, which are words.
      // 农村幸福|院里
      if word.length == 2, text[start + 1] == "里", Self.sites.contains(text[start]), range.count >= 5 {
        return start + 1
      }
      return word.length == 1 && Self.trailing.contains(text[start])
        && cuts.start(ofWordEndingAt: start) < start - 1 ? start : nil
    }
  }

  /// Where a label begins without its first word; nil where that may stand there.
  private func advanced(_ range: Range<Int>, of text: Passage, _ cuts: WordCuts) -> Int? {
    guard let word = cuts.word(at: range.lowerBound) else { return nil }
    let start = range.lowerBound + word.length
    guard range.upperBound - start >= 2, let next = cuts.word(at: start) else { return nil }
    if words.deictic.length(at: range.lowerBound, in: text) == word.length { return start }
    switch word.part {
    case .boundVerb:
      // 建起歇脚驿站, 开出返岗包车: the complement says that it was done, and the noun what.
      let isName = words.action.length(at: range.lowerBound, in: text) == word.length
      return isName || !isComplement(text[start - 1]) || next.length == 1 && range.upperBound - start < 4
        ? nil : start
    case .conjunction: return start
    default:
      // 设阅览座席, 剩九个村民小组
      return word.length == 1 && Self.leading.contains(text[range.lowerBound])
        && range.upperBound - start >= (next.length > 1 ? 3 : 4) ? start : nil
    }
  }

  /// What says of a verb that its act came about; in 投入, 引进 and 巡回 it has become part of a word that names a thing.
  private func isComplement(_ scalar: Unicode.Scalar) -> Bool { "起到出上给着满完掉".unicodeScalars.contains(scalar) }

  private static let trailing = Array("里中上内下间在到于从由对把被让使跟向已也都还又就才只共要".unicodeScalars)
  private static let sites = Array("院校村馆城镇店厂县区家".unicodeScalars)
  private static let leading = Array("设剩送搬请派出修做办招共".unicodeScalars)

  /// Whether the label names something: no measure word by itself, and no verb by itself, of which it is not said what it
  /// was done to.
  func isSound(_ label: String) -> Bool {
    let text = Passage(label)
    return isSound(text, WordCuts(text, words: common))
  }

  private func isSound(_ text: Passage, _ cuts: WordCuts) -> Bool {
    guard text.count >= 2 else { return false }
    var index = 0
    while let word = cuts.word(at: index) {
      defer { index += word.length }
      switch word.part {
      case .adverb, .preposition, .conjunction, .time: continue
      case .boundVerb: continue
      case _ where words.outcome.length(at: index, in: text) == word.length && index + word.length == text.count:
        continue
      default:
        if word.length > 1 { return true }
        guard Self.empty.contains(text[index]) || !text[index].isHan else { return true }
      }
    }
    return false
  }

  /// 结业, 立案, 带教: an act without what it is done to.
  func isVerb(_ text: Passage) -> Bool {
    let cuts = WordCuts(text, words: common)
    var index = 0
    while let word = cuts.word(at: index) {
      switch word.part {
      case .verb, .boundVerb, .verbalNoun, .adverb: index += word.length
      default: return false
      }
    }
    return index > 0
  }

  private static let empty =
    trailing + leading + Array("个名次家所户元条项件处辆台套座张份期场的了着和与及等其该这那人有是".unicodeScalars)
}
