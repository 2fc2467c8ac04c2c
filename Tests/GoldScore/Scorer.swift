import BriefModel

/// Scores what was read out of texts against records made by hand.
///
/// The rules, and so the figures, are those of the records' reference scorer, `score.py`.
public struct Scorer: Sendable {
  public private(set) var tally = Tally()
  public private(set) var misses: [Miss] = []
  /// Every fact that was read, but for those that the records call optional.
  public private(set) var judged: [JudgedFact] = []

  public init() {}

  /// Adds one text.
  ///
  /// - Parameters:
  ///   - briefs: what was read out of the text, in its order.
  ///   - text: its bytes, in which the source ranges of the briefs count.
  public mutating func score(_ briefs: [Brief], of text: [UInt8], against record: GoldRecord) throws(GoldError) {
    var sheet = ScoreSheet(record: record, tally: tally)
    sheet.tally.add(
      "articles found", right: min(record.articles.count, briefs.count), printed: briefs.count,
      wanted: record.articles.count)
    for (article, brief) in sheet.pairs(with: briefs) { sheet.score(brief, against: article) }
    try sheet.scoreFacts(of: briefs, in: text)
    sheet.scoreText(of: briefs)
    tally = sheet.tally
    misses += sheet.misses
    judged += sheet.judged
  }
}
