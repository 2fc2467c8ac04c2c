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
        let source = block.text.sourceRange(of: bytes)
        let rejection: NumberRejection
        switch result {
        case _ where article.isDamaged(source): rejection = .damage
        case .success: rejection = .anecdote
        case .failure(let why): rejection = why
        }
        // The start of a change stands before the figure that is marked, in its clause.
        let fact =
          own.first { $0.range.overlaps(bytes) }
          ?? (isStart(result) ? own.first { $0.quantity.from != nil && $0.range.lowerBound >= bytes.upperBound } : nil)
        readings.append(
          NumberReading(
            text: passage.printed(number.range),
            clause: passage.printed(Clause(around: number.range, in: passage).clause),
            source: source, outcome: fact.map { .fact($0) } ?? .rejected(why: rejection.rawValue)))
      }
    }
    return readings
  }

  private func isStart(_ result: Result<RawFigure, NumberRejection>) -> Bool {
    if case .success = result { true } else { false }
  }
}
