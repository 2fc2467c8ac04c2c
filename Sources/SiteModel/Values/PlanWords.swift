import BriefModel
import Lexicon

/// Tells figures of plans, forecasts and goals from those of what is there.
public struct PlanWords: Sendable {
  private let matcher: TermMatcher
  /// Terms up to here begin a plan, those behind end one.
  private let plannedCount: Int
  /// In bytes: as far before a figure as a sentence is likely to begin.
  private static let reach = 900

  public init(_ vocabulary: FigureVocabulary) {
    self.init(planned: vocabulary["planned"], achieved: vocabulary["achieved"])
  }

  public init(planned: [String], achieved: [String]) {
    matcher = TermMatcher(planned + achieved)
    plannedCount = planned.count
  }

  /// Whether the last of these words between the sentence's beginning and the figure is one of a plan, or the figure's
  /// own label holds one, as in a table.
  func isPlanned(_ fact: Fact, in brief: Brief) -> Bool {
    if endsInPlan(Array(fact.label.utf8)) { return true }
    guard brief.blocks.indices.contains(fact.block),
      (0...brief.blocks[fact.block].text.utf8.count).contains(fact.range.lowerBound)
    else { return endsInPlan(Array(fact.quote.utf8)) }
    let text = Array(brief.blocks[fact.block].text.utf8.prefix(fact.range.lowerBound).suffix(Self.reach))
    return endsInPlan(Array(text[Self.sentenceStart(in: text)...]))
  }

  private func endsInPlan(_ text: [UInt8]) -> Bool {
    var isPlan = false
    text.withUnsafeBufferPointer { text in
      matcher.forEachLongestMatch(in: text) { term, _ in isPlan = term < plannedCount }
    }
    return isPlan
  }

  /// Behind the last mark that ends a sentence or one of its parts: 。！？；
  private static func sentenceStart(in text: [UInt8]) -> Int {
    var index = text.count
    while index >= 3 {
      switch (text[index - 3], text[index - 2], text[index - 1]) {
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x9B): return index
      default: index -= 1
      }
    }
    return 0
  }
}
