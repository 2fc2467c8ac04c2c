import BriefModel

extension FigureReader {
  /// Every number of the paragraphs with the fact it went into, or why it makes none.
  func numbers(of article: Article, facts: [Fact]) -> [NumberReading] {
    var readings: [NumberReading] = []
    for (index, block) in article.blocks.enumerated() where block.kind == .paragraph {
      let passage = Passage(block.text.utf8, reading: lexicon.traditional)
      let own = facts.filter { $0.block == index }
      let finder = FigureFinder(passage: passage, times: TimeLine(passage), units: units, words: words)
      for (number, result) in finder.examine() {
        let bytes = passage.bytes(number.range)
        let why: String
        switch result {
        case .success: why = NumberRejection.anecdote.rawValue
        case .failure(let rejection): why = rejection.rawValue
        }
        // The start of a change stands before the figure that is marked, in its clause.
        let fact =
          own.first { $0.range.overlaps(bytes) }
          ?? (isStart(result) ? own.first { $0.quantity.from != nil && $0.range.lowerBound >= bytes.upperBound } : nil)
        readings.append(
          NumberReading(
            text: passage.printed(number.range),
            clause: passage.printed(Clause(around: number.range, in: passage).clause),
            source: block.text.sourceRange(of: bytes), outcome: fact.map { .fact($0) } ?? .rejected(why: why)))
      }
    }
    return readings
  }

  private func isStart(_ result: Result<RawFigure, NumberRejection>) -> Bool {
    if case .success = result { true } else { false }
  }
}
