/// The time expressions of a passage, in text order, looked up by place.
final class TimeLine: Sendable {
  let expressions: [TimeExpression]

  /// The first 成立至今 or the like: what follows is counted from the same day.
  let firstSinceFounding: TimeExpression?

  init(_ passage: Passage) {
    let marked = MarkedSpans(passage)
    expressions = TimeScanner(passage: passage).scan().map { time in
      guard marked.isInTitle(time.range.lowerBound) else { return time }
      // 《三年行动计划（2023—2025年）》: the years are the document's.
      var named = time
      named.role = .undated
      return named
    }
    firstSinceFounding = expressions.first { $0.role == .sinceFounding }
  }

  /// How many expressions begin before `index`.
  func count(before index: Int) -> Int {
    expressions.partitionPoint { $0.range.lowerBound < index }
  }

  func overlaps(_ range: Range<Int>) -> Bool {
    let count = count(before: range.upperBound)
    return count > 0 && expressions[count - 1].range.overlaps(range)
  }

  func starting(at index: Int) -> TimeExpression? {
    let at = count(before: index)
    return at < expressions.count && expressions[at].range.lowerBound == index ? expressions[at] : nil
  }

  func ending(at index: Int) -> TimeExpression? {
    let count = count(before: index)
    return count > 0 && expressions[count - 1].range.upperBound == index ? expressions[count - 1] : nil
  }

  /// The one that ends at `index`, some marks aside.
  func ending(before index: Int, across marks: String, in passage: Passage) -> TimeExpression? {
    var end = index
    while end > 0, marks.unicodeScalars.contains(passage[end - 1]) { end -= 1 }
    return ending(at: end)
  }

  /// The first expression that begins from `index` on, before `end`.
  func first(from index: Int, before end: Int) -> TimeExpression? {
    let at = count(before: index)
    return at < expressions.count && expressions[at].range.lowerBound < end ? expressions[at] : nil
  }

  /// The expressions that begin in `range`, the last one first.
  func reversed(in range: Range<Int>) -> some Sequence<TimeExpression> {
    expressions[count(before: range.lowerBound)..<max(count(before: range.lowerBound), count(before: range.upperBound))]
      .reversed()
  }
}
