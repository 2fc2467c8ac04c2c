import BriefModel
import Lexicon

/// Reads nothing out of an article, until the real one takes this file's place.
public struct Extractor: Sendable {
  public init(lexicon: Lexicon) {}

  public func brief(of article: Article, in source: Source, slug: String) -> Brief {
    Brief(
      slug: slug, title: article.title?.text, kicker: article.kicker?.text, subtitle: article.subtitle?.text,
      byline: article.byline.map(\.text), publisher: article.publisher?.text, published: article.published,
      blocks: article.blocks.map { Brief.Block(kind: $0.kind, text: $0.text.text, source: $0.text.sources) },
      origin: Brief.Origin(
        name: source.name, sha256: source.sha256, encoding: source.encoding, bytes: source.bytes.count,
        article: article.number, firstLine: 1, lastLine: 1),
      corrections: article.corrections, dropped: article.dropped, joins: article.joins,
      punctuationChanges: article.punctuationChanges)
  }
}
