import BriefModel

extension Article {
  /// The article with the places that it has in the source, not in the transcript.
  func retraced(_ retracing: Retracing) -> Article {
    guard !retracing.isIdentity else { return self }
    var article = self
    article.title = title.map(retracing.text)
    article.kicker = kicker.map(retracing.text)
    article.subtitle = subtitle.map(retracing.text)
    article.publisher = publisher.map(retracing.text)
    article.byline = byline.map(retracing.text)
    article.blocks = blocks.map { Block(kind: $0.kind, text: retracing.text($0.text)) }
    article.corrections = corrections.map {
      Correction(
        range: retracing.range($0.range), printed: $0.printed, meant: $0.meant, why: $0.why, by: $0.by)
    }
    return article
  }

  /// Takes from what the source says of itself what its text does not.
  mutating func complete(with declared: Transcript.Declared, of source: [UInt8]) {
    title = title ?? declared.headline(of: source)
    publisher = publisher ?? declared.publisher
    published = published ?? declared.published?.day
    if byline.isEmpty, let names = declared.byline { byline = [names] }
  }

  /// Where the article's texts stand in the source.
  var ranges: [SourceRange] {
    ([kicker, title, subtitle, publisher].compactMap { $0 } + byline + blocks.map(\.text)).flatMap(\.sources)
  }
}
