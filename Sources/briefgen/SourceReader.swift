import BriefModel
import Editorial
import Extraction
import Ingest
import Lexicon
import Publishing

/// Reads texts into briefs.
struct SourceReader: Sendable {
  private let lexicon: Lexicon
  private let ingester: Ingester
  private let extractor: Extractor
  /// Whether what editors say beside a text is heeded.
  private let readsSidecars: Bool

  init(lexicon: Lexicon, readsSidecars: Bool = true) {
    self.lexicon = lexicon
    self.readsSidecars = readsSidecars
    ingester = Ingester(lexicon: lexicon)
    extractor = Extractor(lexicon: lexicon)
  }

  /// - Throws: Why the file holds nothing to publish, or all that is wrong with what an editor says of it.
  func read(_ path: String) throws(SourceFailure) -> SourceBriefs {
    let (sidecar, source, edits) = try open(path)
    let (articles, warnings) = try self.articles(of: source, sidecar, edits, path)
    var briefs = articles.map { article in
      var brief = extractor.brief(of: article, in: source, slug: article.settled.slug ?? "")
      if brief.slug.isEmpty { brief.slug = Pinyin.slug(of: brief.displayTitle, limit: SourceReader.slugLimit) }
      return brief
    }
    let problems = warnings + (sidecar?.judge(&briefs, of: source, lexicon: lexicon) ?? [])
    try SourceFailure.check(problems)
    let addresses = articles.compactMap { article -> AddressBook.Given? in
      guard let slug = article.settled.slug, let at = article.settled.slugPosition else { return nil }
      return AddressBook.Given(key: .init(source: source.name, article: article.number), slug: slug, at: at)
    }
    let ledger = Ledger(of: source.bytes, articles: articles, dropped: [])
    return SourceBriefs(
      record: SourceRecord(source: source, ledger: ledger), briefs: briefs, addresses: addresses, warnings: problems)
  }

  /// Every number of a text's articles, and what became of it.
  func numbers(in path: String) throws(SourceFailure) -> (source: Source, numbers: [NumberReading]) {
    let (sidecar, source, edits) = try open(path)
    let articles = try self.articles(of: source, sidecar, edits, path).articles
    var briefs = articles.map { extractor.brief(of: $0, in: source, slug: "") }
    try SourceFailure.check(sidecar?.judge(&briefs, of: source, lexicon: lexicon) ?? [])
    return (source, zip(articles, briefs).flatMap { extractor.numbers(of: $0, brief: $1) })
  }

  /// A text with what an editor says beside it.
  private func open(
    _ path: String
  ) throws(SourceFailure) -> (sidecar: Sidecar?, source: Source, edits: PlacedEdits) {
    let sidecar = readsSidecars ? try SidecarFile.read(beside: path, lexicon: lexicon) : nil
    do throws(Diagnostic) {
      let bytes = try FileSystem.read(path, upTo: SourceReader.sizeLimit)
      if bytes.isEmpty { throw Diagnostic(.error, path: path, message: "is empty") }
      let source = try ingester.source(
        bytes, name: FileSystem.name(of: path), encoding: sidecar?.encoding)
      return (sidecar, source, PlacedEdits(of: sidecar ?? Sidecar(path: ""), in: source))
    } catch {
      throw SourceFailure(
        Diagnostic(
          error.severity, path: path, line: error.line, column: error.column, message: error.message, help: error.help))
    }
  }

  private func articles(
    of source: Source, _ sidecar: Sidecar?, _ edits: PlacedEdits, _ path: String
  ) throws(SourceFailure) -> (articles: [Article], warnings: [Diagnostic]) {
    var articles = ingester.read(source, edits: edits.edits).articles
    guard !articles.isEmpty else {
      throw SourceFailure(
        Diagnostic(
          .error, path: path, message: "holds no article",
          help: "an article is at least a paragraph of running text; site navigation and buttons are none"))
    }
    var problems = edits.problems + edits.unheeded(in: articles)
    problems += sidecar?.settle(&articles, of: source, with: edits) ?? []
    try SourceFailure.check(problems)
    return (articles, problems)
  }

  /// In bytes: more than a year of a county's newspaper. Of a larger file the whole is hardly meant as articles.
  private static let sizeLimit = 16 << 20
  /// In bytes: an address that can still be read out, and with room below the 255 bytes of a file name.
  private static let slugLimit = 80
}
