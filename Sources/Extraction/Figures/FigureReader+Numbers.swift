import BriefModel
import Lexicon

extension FigureReader {
  /// Every number of the paragraphs and tables with the fact it went into, or why it makes none.
  ///
  /// - Parameter facts: those of the article as they are published, each with the id it was read with.
  func numbers(of article: Article, context: ArticleContext, facts: [Fact]) -> [NumberReading] {
    var traces: [FigureTrace] = []
    let read = self.facts(of: article, context: context) { traces.append($0) }
    let evidence = Dictionary(
      zip(read.map(\.id), traces.map(evidence)), uniquingKeysWith: { first, _ in first })
    return article.blocks.enumerated().flatMap { index, block in
      let own = facts.filter { $0.block == index }
      switch block.kind {
      case .paragraph:
        let mentions = context.mentions.filter { $0.block == index }
        return numbers(of: block.text, in: article, facts: own, evidence: evidence, mentions: mentions)
      case .table: return cells(of: block.text, facts: own, evidence: evidence)
      case .heading, .caption: return []
      }
    }
  }

  private func evidence(_ trace: FigureTrace) -> FactEvidence {
    FactEvidence(
      period: trace.period.map(trace.passage.printed), place: trace.place.map(trace.passage.printed),
      phrase: trace.phrase.map { indicators.catalogue.phrases[$0] })
  }

  private func numbers(
    of text: TracedText, in article: Article, facts: [Fact], evidence: [String: FactEvidence],
    mentions: [PlaceMention]
  ) -> [NumberReading] {
    let passage = Passage(text.utf8, reading: lexicon.traditional)
    let times = TimeLine(passage)
    let named = mentions.map {
      (code: $0.code, range: passage.index(ofByte: $0.range.lowerBound)..<passage.index(ofByte: $0.range.upperBound))
    }
    let examined = finder(in: passage, times, naming: named.map(\.range)).examine()
    let tokens = ClauseTokens(passage: passage, times: times, words: words, numbers: examined, mentions: named)
    return examined.map { number, result in
      let bytes = passage.bytes(number.range)
      let source = text.sourceRange(of: bytes)
      let (isFigure, why): (Bool, NumberRejection) =
        switch result {
        case .success: (true, article.isDamaged(source) ? .damage : .anecdote)
        case .failure(let rejection): (false, article.isDamaged(source) ? .damage : rejection)
        }
      // The start of a change stands before the figure that is marked, in its clause.
      let fact =
        facts.first { $0.range.overlaps(bytes) }
        ?? (isFigure ? facts.first { $0.quantity.from != nil && $0.range.lowerBound >= bytes.upperBound } : nil)
      let clause = Clause(around: number.range, in: passage).clause
      return NumberReading(
        text: passage.printed(number.range), clause: passage.printed(clause), tokens: tokens.tokens(of: clause),
        source: source,
        outcome: fact.map { .fact($0, evidence[$0.id]) } ?? .rejected(why: why.rawValue))
    }
  }

  private func cells(of text: TracedText, facts: [Fact], evidence: [String: FactEvidence]) -> [NumberReading] {
    let passage = Passage(text.utf8)
    return NumberScanner(passage: passage).scan().map { number in
      let bytes = passage.bytes(number.range)
      let fact = facts.first { $0.range.overlaps(bytes) }
      let row = Clause.line(around: number.range, in: passage)
      return NumberReading(
        text: passage.printed(number.range), clause: passage.printed(row), tokens: [],
        source: text.sourceRange(of: bytes),
        outcome: fact.map { .fact($0, evidence[$0.id]) } ?? .rejected(why: NumberRejection.cell.rawValue))
    }
  }
}
