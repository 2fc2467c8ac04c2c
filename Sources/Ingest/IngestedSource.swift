import BriefModel

/// A source and the articles found in it.
public struct IngestedSource: Sendable {
  public let source: Source
  /// In the order of the text; empty where the source holds none.
  public let articles: [Article]
  /// What was left out of a source that holds no article, which is all of it; else every article has its own.
  public let dropped: [Dropped]

  public init(source: Source, articles: [Article], dropped: [Dropped] = []) {
    self.source = source
    self.articles = articles
    self.dropped = dropped
  }

  /// Where every byte of the source went.
  public var ledger: Ledger { Ledger(of: source.bytes, articles: articles, dropped: dropped) }
}
