import BriefModel
import Lexicon

/// Makes a brief of an article: reads its figures, places, themes, documents, honours and people.
public struct Extractor: Sendable {
  private let context: ContextReader
  private let figures: FigureReader

  public init(lexicon: Lexicon) {
    context = ContextReader(lexicon: lexicon)
    figures = FigureReader(lexicon: lexicon)
  }

  public func brief(of article: Article, in source: Source, slug: String) -> Brief {
    let context = context.read(article)
    var facts = figures.facts(of: article, context: context)
    facts.removeAll { article.isDamaged($0.source) }
    return Brief(
      slug: slug, title: article.title?.text, kicker: article.kicker?.text, subtitle: article.subtitle?.text,
      byline: article.byline.map(\.text), publisher: article.publisher?.text, published: article.published,
      address: article.settled.address, rights: article.settled.rights, place: context.place,
      otherPlaces: context.otherPlaces, themes: context.themes,
      dataYears: Set(facts.flatMap { $0.period?.years ?? [] }).sorted(), documents: context.documents,
      honours: context.honours, people: context.people, facts: facts,
      blocks: article.blocks.map { Brief.Block(kind: $0.kind, text: $0.text.text, source: $0.text.sources) },
      pieces: pieces(of: article), origin: origin(of: article, in: source), corrections: article.corrections,
      dropped: article.dropped, joins: article.joins, punctuationChanges: article.punctuationChanges,
      rulings: rulings(of: article, context))
  }

  /// Whether the article's main place was guessed among divisions of one name.
  public func placeGuess(of article: Article) -> PlaceGuess? { context.guess(of: article) }

  /// Every number of the article's paragraphs and tables, in text order, and what became of it.
  ///
  /// - Parameter brief: what ``brief(of:in:slug:)`` made of the article.
  public func numbers(of article: Article, brief: Brief) -> [NumberReading] {
    figures.numbers(of: article, context: context.read(article), facts: brief.facts + brief.rejected)
  }

  /// What the text alone would have given stands in those that are about it.
  private func rulings(of article: Article, _ context: ArticleContext) -> [Ruling] {
    article.settled.rulings.map { ruling in
      var ruling = ruling
      switch ruling.subject {
      case .place: ruling.read = context.readPlace
      case .themes: ruling.read = context.readThemes.map(\.id).joined(separator: " ")
      default: break
      }
      return ruling
    }
  }

  private func pieces(of article: Article) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ role: Piece.Role, _ text: TracedText?) {
      guard let text, !text.sources.isEmpty else { return }
      pieces.append(Piece(role: role, range: text.sourceRange(of: 0..<text.utf8.count)))
    }
    add(.kicker, article.kicker)
    add(.title, article.title)
    add(.subtitle, article.subtitle)
    for name in article.byline { add(.byline, name) }
    add(.publisher, article.publisher)
    for block in article.blocks {
      switch block.kind {
      case .heading: add(.heading, block.text)
      case .caption: add(.caption, block.text)
      case .paragraph, .table: break
      }
    }
    return pieces.sorted { $0.range < $1.range }
  }

  private func origin(of article: Article, in source: Source) -> Brief.Origin {
    let texts =
      [article.kicker, article.title, article.subtitle, article.publisher].compactMap { $0 }
      + article.byline + article.blocks.map(\.text)
    let runs = texts.lazy.flatMap(\.runs).filter { !$0.source.isEmpty }
    let start = runs.map(\.source.start).min() ?? 0
    let end = runs.map(\.source.end).max() ?? 0
    let firstLine = 1 + Self.lineFeeds(in: source.bytes, start: 0, end: start)
    return Brief.Origin(
      name: source.name, sha256: source.sha256, bytes: source.bytes.count,
      article: article.number, firstLine: firstLine,
      lastLine: firstLine + Self.lineFeeds(in: source.bytes, start: start, end: end))
  }

  private static func lineFeeds(in bytes: [UInt8], start: Int, end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      // A sum without a branch is made of many bytes at once.
      bytes[start..<end].reduce(0) { $0 &+ ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }
  }
}
