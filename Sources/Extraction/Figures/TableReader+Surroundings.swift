import BriefModel

extension TableReader.Surroundings {
  /// - Parameters:
  ///   - index: the table's block.
  ///   - passages: the article's paragraphs by block, nil for other blocks.
  init(
    around index: Int, of article: Article, _ passages: [Passage?], _ times: [TimeLine], _ periods: PeriodReader
  ) {
    var above = index - 1
    while above >= 0, article.blocks[above].kind == .caption {
      captions.insert(Passage(article.blocks[above].text.utf8), at: 0)
      above -= 1
    }
    guard above >= 0 else {
      period = periods.reviewYear.map(Period.init(year:))
      return
    }
    // A heading or a short line without a stop names the table, as a caption does.
    if passages[above].map({ !$0.scalars.contains { $0.endsSentence } && $0.count <= 40 }) ?? true {
      captions.insert(Passage(article.blocks[above].text.utf8), at: 0)
    }
    guard let lead = passages[..<index].lastIndex(where: { $0 != nil }), lead >= above - 1, let text = passages[lead]
    else {
      period = periods.reviewYear.map(Period.init(year:))
      return
    }
    leadIn = text
    // The one time of the text that leads to the table is the table's; of several, the one that governs its end.
    let named = Set(times[lead].expressions.compactMap { $0.role == .during ? $0.period : nil })
    let start = (0..<max(0, text.count - 1)).last { text[$0].endsSentence }.map { $0 + 1 } ?? 0
    period =
      named.count == 1
      ? named.first
      : periods.period(
        at: text.count, sentence: start..<text.count, origin: nil, times: times[lead], passage: text
      ).period
  }
}
