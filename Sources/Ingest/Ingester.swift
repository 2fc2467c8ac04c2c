import BriefModel
import Lexicon

/// Reads source files into articles.
public struct Ingester: Sendable {
  let words: Words
  let misprints: MisprintFinder
  let wordMisprints: WordMisprintFinder
  let damages: DamageFinder
  let catalogue: CorrectionCatalogue
  private let traditional: TraditionalCharacters
  private let pages: PageReader
  private let references: CharacterReference

  /// - Parameter lexicon: the tables of places, and of what newspapers and their sites print around a text.
  public init(lexicon: Lexicon) {
    words = Words(lexicon)
    misprints = lexicon.misprints
    wordMisprints = lexicon.wordMisprints
    damages = lexicon.damages
    catalogue = lexicon.corrections
    traditional = lexicon.traditional
    pages = PageReader(lexicon)
    references = CharacterReference(names: lexicon.characterReferences)
  }

  /// The articles of a file, in the order of its text; none where it holds no running text.
  ///
  /// - Parameters:
  ///   - name: the file's name, for the source, for messages, and for what it says of the format.
  ///   - encoding: what the file is known to be encoded in; a byte-order mark in it knows better.
  /// - Throws: an error that names the place where the file is no text in that encoding, or in any.
  public func read(
    _ file: [UInt8], name: String, encoding: TextEncoding? = nil
  ) throws(Diagnostic) -> IngestedSource {
    read(try source(file, name: name, encoding: encoding))
  }

  /// The text of a file, as ``read(_:name:encoding:)`` takes it.
  public func source(
    _ file: [UInt8], name: String, encoding: TextEncoding? = nil
  ) throws(Diagnostic) -> Source {
    let isPage = SourceFormat(name: name) == .page
    let decoded = try SourceDecoder(path: name, encoding: encoding, isPage: isPage).decode(file)
    return Source(
      name: name, bytes: decoded.bytes, encoding: decoded.encoding.rawValue, sha256: SHA256.hexDigest(of: decoded.bytes)
    )
  }

  /// The words of a source without its markup, as the text that articles are found in.
  public func words(of source: Source) -> TracedText { transcript(of: source).text }

  /// The articles of a source.
  ///
  /// - Parameter edits: what an editor says of its text, which holds whatever the text looks like.
  public func read(_ source: Source, edits: SourceEdits = SourceEdits()) -> IngestedSource {
    let transcript = transcript(of: source)
    let retracing = Retracing(transcript, source: source.bytes)
    let edits = retracing.edits(edits)
    var document = Document(
      transcript, reading: traditional.simplified(transcript.text.utf8), words: words, edits: edits)
    var segments = document.segments(edits)
    document.dropDuplicates(in: &segments)
    guard !segments.isEmpty else {
      let dropped = DroppedRanges(document.dropped + document.unusedLines, of: document.printed)
      return IngestedSource(
        source: source, articles: [], dropped: dropped.retraced(retracing, besides: [], of: source.bytes))
    }
    return IngestedSource(
      source: source, articles: articles(of: segments, in: document, retracing, transcript.declared, edits))
  }

  private func transcript(of source: Source) -> Transcript {
    switch SourceFormat(name: source.name) ?? .text {
    case .page: return pages.transcript(of: source.bytes)
    case .markdown: return MarkdownTranscriber(source.bytes, references: references).transcript()
    case .text:
      let look = PageReader.looksLikePage(source.bytes)
      return look.isPage || look.isPart
        ? pages.transcript(of: source.bytes, keepsLines: look.isPart) : Transcript(plain: source.bytes)
    }
  }

  private func articles(
    of segments: [Segment], in document: Document, _ retracing: Retracing, _ declared: Transcript.Declared,
    _ edits: SourceEdits
  ) -> [Article] {
    // What an editor says goes before what is found.
    let found = corrections(in: document).filter { found in
      !edits.asPrinted.contains { $0.range.overlaps(found.range) }
    }
    let corrections = edits.corrections.sorted { $0.range < $1.range }.merging(found)
    let builders = segments.enumerated().map {
      ArticleBuilder($1, number: $0 + 1, of: document, corrections: corrections)
    }
    var articles = builders.map { builder in
      var article = builder.article
      article.corrections.removeAll { found in edits.asPrinted.contains { $0.range.overlaps(found.range) } }
      return article.retraced(retracing)
    }
    articles[0].complete(with: declared, of: retracing.source)
    let dropped = DroppedRanges(document.dropped + builders.flatMap(\.dropped), of: document.printed)
      .retraced(retracing, besides: articles.flatMap(\.ranges), of: retracing.source)
    // What stands between two articles goes with the first of them.
    let starts = segments.dropFirst().map { retracing.offset(document.lines[$0.lines.lowerBound].fullRange.start) }
    var next = dropped[...]
    for (index, end) in (starts + [Int.max]).enumerated() {
      let own = next.prefix { $0.range.start < end }
      next = next.dropFirst(own.count)
      articles[index].dropped = Array(own)
    }
    return articles
  }
}
