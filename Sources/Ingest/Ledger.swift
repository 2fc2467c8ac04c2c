import BriefModel

/// The account of a source: every character but white space stands once in an article or in what was left out.
public struct Ledger: Sendable {
  /// What is in no article and was not left out either.
  public let missing: [SourceRange]
  /// What was put in two places.
  public let doubled: [SourceRange]

  public var isClosed: Bool { missing.isEmpty && doubled.isEmpty }

  public init(_ ingested: IngestedSource) {
    let bytes = ingested.source.bytes
    let entries = (ingested.articles.flatMap(Self.entries) + ingested.dropped.map(\.range)).filter { !$0.isEmpty }
      .sorted()
    var missing: [SourceRange] = []
    var doubled: [SourceRange] = []
    var accounted = 0
    for entry in entries + [SourceRange(start: bytes.count, end: bytes.count)] {
      if entry.start > accounted {
        let gap = bytes.trimmed(SourceRange(start: accounted, end: entry.start)) { $0.isWhiteSpace }
        if !gap.isEmpty { missing.append(gap) }
      } else if entry.start < accounted {
        doubled.append(SourceRange(start: entry.start, end: min(entry.end, accounted)))
      }
      accounted = max(accounted, entry.end)
    }
    self.missing = missing
    self.doubled = doubled
  }

  private static func entries(of article: Article) -> [SourceRange] {
    let texts = [article.kicker, article.title, article.subtitle, article.publisher].compactMap { $0 }
    let parts = (texts + article.blocks.map(\.text)).flatMap(\.sources)
    // Names credited out of a date line stand in its sentence.
    let credits = article.byline.flatMap(\.sources).filter { credit in
      !parts.contains { $0.start <= credit.start && credit.start < $0.end }
    }
    return parts + credits + article.dropped.map(\.range)
  }
}
