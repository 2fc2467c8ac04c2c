import BriefModel

/// A source and the articles found in it.
public struct IngestedSource: Sendable {
  public let source: Source
  /// In the order of the text; empty where the source holds none.
  public let articles: [Article]

  public init(source: Source, articles: [Article]) {
    self.source = source
    self.articles = articles
  }
}
