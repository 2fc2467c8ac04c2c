/// Puts together two figures that make one statement: 从5所减至3所.
struct RangeReader {
  let passage: Passage
  let words: FigureWords

  func joined(_ figures: [RawFigure]) -> [RawFigure] {
    var joined: [RawFigure] = []
    for figure in figures {
      if let last = joined.last, isStart(last, of: figure) {
        var change = figure
        change.from = last.value
        change.origin = origin(of: last)
        joined[joined.count - 1] = change
      } else {
        joined.append(figure)
      }
    }
    return joined
  }

  /// From 从 or 由 before a figure to its end.
  private func origin(of figure: RawFigure) -> Range<Int> {
    var head = figure.range.lowerBound
    let floor = max(0, head - 14)
    while head > floor, passage[head] != "从", passage[head] != "由", !passage[head - 1].endsClause { head -= 1 }
    return head..<figure.range.upperBound
  }

  /// Whether `first` is what a change to `second` started from: 从 or 由 before it, and a verb with 至, 到 or 为 between.
  private func isStart(_ first: RawFigure, of second: RawFigure) -> Bool {
    guard first.dimension == second.dimension, !first.isRank || second.isRank, first.from == nil, first.to == nil
    else { return false }
    let gap = first.range.upperBound..<second.range.lowerBound
    guard gap.lowerBound <= gap.upperBound, gap.count <= 18,
      !gap.contains(where: { passage[$0].endsSentence || passage[$0] == "；" })
    else { return false }
    var head = first.range.lowerBound
    let floor = max(0, head - 14)
    while head > floor, !passage[head - 1].endsClause { head -= 1 }
    guard (head..<first.range.lowerBound).contains(where: { passage[$0] == "从" || passage[$0] == "由" }) else {
      return false
    }
    return gap.contains { "至到为成".unicodeScalars.contains(passage[$0]) }
  }
}
