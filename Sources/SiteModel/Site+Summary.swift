import BriefModel

extension Site {
  /// The sentences that say most of a brief, whole and in text order, cut at their figures.
  func points(of index: Int) -> [BriefPage.Point] {
    reading(of: index).points.map { point($0, in: briefs[index], figures: reading(of: index).marks) }
  }

  private func point(_ sentence: TextMark, in brief: Brief, figures marks: [TextMark]) -> BriefPage.Point {
    let text = brief.blocks[sentence.block].text
    var parts: [BriefPage.Point.Part] = []
    var end = sentence.range.lowerBound
    let append = { (range: Range<Int>, isFigure: Bool) in
      guard !range.isEmpty else { return }
      parts.append(.init(text: String(decoding: text.bytes(range), as: UTF8.self), isFigure: isFigure))
    }
    for mark in marks
    where !mark.facts.isEmpty && mark.block == sentence.block && sentence.range.contains(mark.range) {
      append(end..<mark.range.lowerBound, false)
      append(mark.range, true)
      end = mark.range.upperBound
    }
    append(end..<sentence.range.upperBound, false)
    return BriefPage.Point(parts: parts, anchor: sentence.id)
  }
}
