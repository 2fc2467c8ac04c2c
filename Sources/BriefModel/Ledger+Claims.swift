extension Ledger {
  /// What an article says of a stretch of the source.
  struct Claim {
    let range: SourceRange
    let fate: Fate
  }

  /// In the order of the source.
  static func claims(of articles: [Article], dropped: [Dropped]) -> [Claim] {
    var claims = dropped.map { Claim(range: $0.range, fate: .dropped($0.reason, article: nil)) }
    var credits: [Claim] = []
    var outlets: [Claim] = []
    for article in articles {
      claims += article.dropped.map { Claim(range: $0.range, fate: .dropped($0.reason, article: article.number)) }
      let heads = [(article.kicker, Part.kicker), (article.title, .title), (article.subtitle, .subtitle)]
      for (text, part) in heads {
        if let text { claims += self.claims(of: text, as: part, in: article) }
      }
      for (index, block) in article.blocks.enumerated() {
        claims += self.claims(of: block.text, as: .block(index), in: article)
      }
      for (index, name) in article.byline.enumerated() {
        credits += self.claims(of: name, as: .byline(index), in: article)
      }
      if let outlet = article.publisher { outlets += self.claims(of: outlet, as: .publisher, in: article) }
    }
    claims.removeAll { $0.range.isEmpty }
    // Names credited out of a sentence stand in it, and an outlet in the credit of its reporter.
    for names in [credits, outlets] {
      claims.sort { $0.range < $1.range }
      let texts = claims.filter { if case .kept = $0.fate { true } else { false } }
      claims += names.filter { !$0.range.isEmpty && !texts.cover($0.range.start) }
    }
    return claims.sorted { $0.range < $1.range }
  }

  private static func claims(of text: TracedText, as part: Part, in article: Article) -> [Claim] {
    text.runs.flatMap { run in
      let corrections = article.corrections(in: run.source)
      func claim(_ range: SourceRange, _ form: Form) -> Claim {
        Claim(range: range, fate: .kept(article: article.number, part, form))
      }
      guard run.isCopy else {
        return [claim(run.source, corrections.contains { $0.meant != nil } ? .corrected : .set)]
      }
      var claims: [Claim] = []
      var start = run.source.start
      for correction in corrections where correction.meant == nil {
        let damaged = SourceRange(
          start: max(start, correction.range.start), end: min(run.source.end, correction.range.end))
        guard !damaged.isEmpty else { continue }
        claims += [claim(SourceRange(start: start, end: damaged.start), .printed), claim(damaged, .damaged)]
        start = damaged.end
      }
      return claims + [claim(SourceRange(start: start, end: run.source.end), .printed)]
    }
  }

  static func joins(in article: Article, of bytes: [UInt8]) -> [Join] {
    article.blocks.enumerated().flatMap { index, block in
      guard block.kind == .paragraph else { return [Join]() }
      return zip(block.text.runs, block.text.runs.dropFirst()).compactMap { left, right in
        let gap = SourceRange(start: left.source.end, end: right.source.start)
        guard !gap.isEmpty, bytes[gap.start..<gap.end].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        return Join(article: article.number, block: index, gap: gap)
      }
    }
  }
}

extension Article {
  /// The corrections that overlap `range`; they stand in the source's order.
  fileprivate func corrections(in range: SourceRange) -> ArraySlice<Correction> {
    var low = 0
    var high = corrections.count
    while low < high {
      let middle = (low + high) / 2
      if corrections[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return corrections[low...].prefix { $0.range.start < range.end }
  }
}

extension [Ledger.Claim] {
  /// Whether one of them, which are in order, holds the byte at `offset`.
  fileprivate func cover(_ offset: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && self[low - 1].range.end > offset
  }
}
