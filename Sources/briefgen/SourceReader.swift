import BriefModel
import Extraction
import Ingest
import Lexicon
import Publishing

/// A text and what was read out of it.
struct SourceBriefs: Sendable {
  let source: Source
  /// In the order of the text; their slugs are those their titles make.
  var briefs: [Brief]
}

/// Reads texts into briefs.
struct SourceReader: Sendable {
  private let ingester: Ingester
  private let extractor: Extractor

  init(lexicon: Lexicon) {
    ingester = Ingester(lexicon: lexicon)
    extractor = Extractor(lexicon: lexicon)
  }

  /// - Throws: Why the file holds nothing to publish.
  func read(_ path: String) throws(Diagnostic) -> SourceBriefs {
    let ingested = try ingest(path)
    let briefs = ingested.articles.map { article in
      var brief = extractor.brief(of: article, in: ingested.source, slug: "")
      brief.slug = Pinyin.slug(of: brief.displayTitle, limit: SourceReader.slugLimit)
      return brief
    }
    return SourceBriefs(source: ingested.source, briefs: briefs)
  }

  /// Every number of a text's articles, and what became of it.
  func numbers(in path: String) throws(Diagnostic) -> (source: Source, numbers: [NumberReading]) {
    let ingested = try ingest(path)
    let numbers = ingested.articles.flatMap { article in
      extractor.numbers(of: article, brief: extractor.brief(of: article, in: ingested.source, slug: ""))
    }
    return (ingested.source, numbers)
  }

  private func ingest(_ path: String) throws(Diagnostic) -> IngestedSource {
    let bytes = try FileSystem.read(path)
    if bytes.isEmpty { throw Diagnostic(.error, path: path, message: "is empty") }
    let ingested: IngestedSource
    do {
      ingested = try ingester.read(bytes, name: FileSystem.name(of: path))
    } catch {
      throw Diagnostic(
        error.severity, path: path, line: error.line, column: error.column, message: error.message, help: error.help)
    }
    guard !ingested.articles.isEmpty else {
      throw Diagnostic(
        .error, path: path, message: "holds no article",
        help: "an article is at least a paragraph of running text; site navigation and buttons are none")
    }
    return ingested
  }

  /// In bytes: an address that can still be read out, and with room below the 255 bytes of a file name.
  private static let slugLimit = 80
}
