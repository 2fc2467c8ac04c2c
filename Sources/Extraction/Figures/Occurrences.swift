import Lexicon

/// Where the terms of a matcher stand in a passage, found once for all stretches of it that are asked for.
struct Occurrences {
  /// By where they begin.
  private var matches: [(term: Int, range: Range<Int>)] = []

  init(of matcher: TermMatcher, in passage: Passage) {
    matches.reserveCapacity(passage.count / 8)
    passage.forEachMatch(of: matcher) { matches.append(($0, $1)) }
  }

  /// Calls `body` with the terms that stand in a range, by where they begin.
  func forEach(in range: Range<Int>, _ body: (_ term: Int) -> Void) {
    for match in matches[matches.partitionPoint { $0.range.lowerBound < range.lowerBound }...] {
      guard match.range.lowerBound < range.upperBound else { return }
      if match.range.upperBound <= range.upperBound { body(match.term) }
    }
  }

  /// The same without those that overlap one that begins before them, or a longer one that begins where they do.
  func forEachLongest(in range: Range<Int>, _ body: (_ term: Int) -> Void) {
    var best: (term: Int, range: Range<Int>)?
    for match in matches[matches.partitionPoint { $0.range.lowerBound < range.lowerBound }...] {
      guard match.range.lowerBound < range.upperBound else { break }
      guard match.range.upperBound <= range.upperBound else { continue }
      // At one position the shorter come first.
      if let last = best, match.range.lowerBound == last.range.lowerBound {
        best = match
      } else if match.range.lowerBound >= best?.range.upperBound ?? 0 {
        if let best { body(best.term) }
        best = match
      }
    }
    if let best { body(best.term) }
  }
}
