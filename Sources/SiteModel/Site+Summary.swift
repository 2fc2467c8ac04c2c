import BriefModel

extension Site {
  private static let pointCount = 3...5
  /// In bytes of UTF-8, 90 Chinese characters: a longer sentence is a paragraph, and no point of a summary.
  private static let longestPoint = 270

  /// The sentences whose figures tell most, whole and in text order; none where fewer than three will do.
  func points(of index: Int) -> [BriefPage.Point] {
    let brief = briefs[index]
    let marks = readings[index].marks
    let weights = Dictionary(
      zip(brief.facts.map(\.id), readings[index].weights), uniquingKeysWith: { first, _ in first })
    var candidates: [(mark: TextMark, weight: Double)] = []
    for mark in marks {
      switch mark.kind {
      case .sentence:
        if mark.range.count <= Self.longestPoint { candidates.append((mark, 0)) }
      case .figure(let ids):
        guard let last = candidates.last?.mark, last.block == mark.block, last.range.contains(mark.range) else {
          continue
        }
        // The best figure counts, the others a little: a list of six numbers is no better point than one of two.
        for weight in ids.compactMap({ weights[$0] }) {
          let best = candidates[candidates.count - 1].weight
          candidates[candidates.count - 1].weight = max(best, weight) + min(best, weight) * 0.1
        }
      }
    }
    let chosen = candidates.enumerated().filter {
      $0.element.weight >= 1 && brief.blocks[$0.element.mark.block].kind == .paragraph
    }
    .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
    .prefix(Self.pointCount.upperBound).sorted { $0.offset < $1.offset }
    guard chosen.count >= Self.pointCount.lowerBound else { return [] }
    return chosen.map { _, candidate in point(candidate.mark, in: brief, figures: marks) }
  }

  private func point(_ sentence: TextMark, in brief: Brief, figures marks: [TextMark]) -> BriefPage.Point {
    let text = Array(brief.blocks[sentence.block].text.utf8)
    var parts: [BriefPage.Point.Part] = []
    var end = sentence.range.lowerBound
    let append = { (range: Range<Int>, isFigure: Bool) in
      guard !range.isEmpty else { return }
      parts.append(.init(text: String(decoding: text[range], as: UTF8.self), isFigure: isFigure))
    }
    for mark in marks
    where mark.kind != .sentence && mark.block == sentence.block && sentence.range.contains(mark.range) {
      append(end..<mark.range.lowerBound, false)
      append(mark.range, true)
      end = mark.range.upperBound
    }
    append(end..<sentence.range.upperBound, false)
    return BriefPage.Point(parts: parts, anchor: sentence.id)
  }
}
