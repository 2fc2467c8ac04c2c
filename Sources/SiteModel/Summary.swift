import BriefModel

/// Chooses the whole sentences of a brief that say most of it.
struct Summary {
  private static let count = 3...5
  /// In bytes of UTF-8, 90 Chinese characters: a longer sentence is a paragraph, and no point of a summary. One without a
  /// figure and of fewer than ten is a call.
  private static let length = 30...270
  /// What a sentence gains that names the division the brief is about.
  private static let placeWeight = 0.3
  /// What a sentence has to weigh that is chosen for its figures: one that can be compared, or one on a main theme.
  private static let least = 1.0

  private struct Candidate {
    var mark: TextMark
    var weight: Double
  }

  private let brief: Brief
  /// As UTF-8.
  private let placeNames: [[UInt8]]

  init(of brief: Brief, names: Names) {
    self.brief = brief
    placeNames = brief.place.flatMap(names.division).map { [Array($0.name.utf8), Array($0.short.utf8)] } ?? []
  }

  /// In text order; none where fewer than three will do.
  ///
  /// - Parameters:
  ///   - marks: the marks of the brief's figures and of the sentences around them.
  ///   - weights: by fact.
  func sentences(among marks: [TextMark], weights: [Double]) -> [TextMark] {
    let telling = best(Self.count.upperBound, of: withFigures(marks, weights).filter { $0.weight >= Self.least })
    guard telling.count < Self.count.lowerBound else { return inTextOrder(telling) }
    // With few figures, what is said of the place says what the brief is about.
    let plain = withoutFigures(besides: marks)
    let all = telling + best(Self.count.lowerBound - telling.count, of: plain)
    return all.count < Self.count.lowerBound ? [] : inTextOrder(all)
  }

  private func best(_ count: Int, of candidates: [Candidate]) -> [TextMark] {
    candidates.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.prefix(count)
      .map(\.element.mark)
  }

  private func inTextOrder(_ marks: [TextMark]) -> [TextMark] {
    marks.sorted { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }
  }

  private func withFigures(_ marks: [TextMark], _ weights: [Double]) -> [Candidate] {
    var weightOf: [String: Double] = [:]
    for (fact, weight) in zip(brief.facts, weights) where fact.place == nil || fact.place == brief.place {
      weightOf[fact.id] = weight
    }
    var candidates: [Candidate] = []
    for mark in marks {
      switch mark.kind {
      case .heading: break
      case .sentence:
        if mark.range.count <= Self.length.upperBound, brief.blocks[mark.block].kind == .paragraph {
          candidates.append(Candidate(mark: mark, weight: 0))
        }
      case .figure(let ids):
        guard let last = candidates.last?.mark, last.block == mark.block, last.range.contains(mark.range) else {
          continue
        }
        // The best figure counts, the others a little: a list of six numbers is no better point than one of two.
        for weight in ids.compactMap({ weightOf[$0] }) {
          let best = candidates[candidates.count - 1].weight
          candidates[candidates.count - 1].weight = max(best, weight) + min(best, weight) * 0.1
        }
      }
    }
    return candidates.map { candidate in
      guard candidate.weight > 0, namesPlace(candidate.mark) else { return candidate }
      return Candidate(mark: candidate.mark, weight: candidate.weight + Self.placeWeight)
    }
  }

  /// Sentences of paragraphs that are not marked yet and name the place.
  private func withoutFigures(besides marks: [TextMark]) -> [Candidate] {
    let taken = Dictionary(grouping: marks) { $0.block }
    return brief.blocks.indices.flatMap { block -> [Candidate] in
      guard brief.blocks[block].kind == .paragraph else { return [] }
      var waiting = (taken[block] ?? [])[...]
      return Self.sentences(of: Array(brief.blocks[block].text.utf8)).compactMap { range in
        waiting = waiting.drop { $0.range.upperBound <= range.lowerBound }
        let mark = TextMark(
          kind: .sentence, id: "s-\(block)-\(range.lowerBound)", block: block, range: range)
        let isFree = waiting.first.map { $0.range.lowerBound >= range.upperBound } ?? true
        guard isFree, Self.length.contains(range.count), namesPlace(mark) else { return nil }
        return Candidate(mark: mark, weight: 0)
      }
    }
  }

  private func namesPlace(_ mark: TextMark) -> Bool {
    let text = Array(brief.blocks[mark.block].text.bytes(mark.range))
    return placeNames.contains { name in
      guard let first = name.first, name.count <= text.count else { return false }
      return (0...text.count - name.count).contains { text[$0] == first && text[$0...].starts(with: name) }
    }
  }

  /// From behind a mark that ends a sentence to behind the next, with the quotation mark that closes it.
  private static func sentences(of text: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index + 3 <= text.count {
      switch (text[index], text[index + 1], text[index + 2]) {
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F):
        index += 3
        if text[index...].starts(with: "”".utf8) { index += 3 }
        sentences.append(start..<index)
        start = index
      default: index += 1
      }
    }
    return sentences
  }
}
