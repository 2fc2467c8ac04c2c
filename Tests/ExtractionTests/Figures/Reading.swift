import BriefModel
import Lexicon

@testable import Extraction

/// Reads the facts of one invented paragraph, under a headline where the case needs one.
enum Reading {
  private static let reader = FigureReader(lexicon: Lexicon())

  static func facts(_ paragraph: String, title: String? = nil, published: String? = nil, place: String? = nil) -> [Fact]
  {
    facts(paragraphs: [paragraph], title: title, published: published, place: place)
  }

  static func facts(
    paragraphs: [String], title: String? = nil, published: String? = nil, place: String? = nil
  ) -> [Fact] {
    let article = Article(
      number: 1, title: title.map(text), published: published,
      blocks: paragraphs.map { Article.Block(kind: .paragraph, text: text($0)) })
    return reader.facts(of: article, context: ArticleContext(place: place))
  }

  /// "1.5万 → 15000 平方米": the number as printed, its value and its unit, for each fact.
  static func values(_ paragraph: String) -> [String] {
    facts(paragraph).map { "\($0.quantity.text) → \(plain($0.quantity.value)) \($0.quantity.unit)" }
  }

  static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private static func text(_ words: String) -> TracedText {
    let bytes = Array(words.utf8)
    var text = TracedText()
    text.append(copying: SourceRange(start: 0, end: bytes.count), of: bytes)
    return text
  }
}
