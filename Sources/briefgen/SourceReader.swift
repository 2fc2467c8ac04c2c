import BriefModel
import Editorial
import Extraction
import Ingest
import Lexicon
import Memory
import Publishing

/// Reads texts into briefs.
struct SourceReader: Sendable {
  let lexicon: Lexicon
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
    try briefs(in: path, SourceReader.bytes(of: path), sidecar(beside: path)).read
  }

  /// As ``read(_:)``, with a sidecar that may not be written yet.
  func read(_ path: String, beside sidecar: Sidecar) throws(SourceFailure) -> SourceBriefs {
    try briefs(in: path, SourceReader.bytes(of: path), sidecar).read
  }

  /// As ``read(_:)``, unless it was read before.
  func read(
    _ file: SourceFile, unlessIn memory: ReadingMemory?
  ) throws(SourceFailure) -> (reading: SourceBriefs, entry: ReadingMemory.Entry?) {
    guard let memory else { return (try read(file), nil) }
    return try memory.reading(of: file) { () throws(SourceFailure) in try read(file) }
  }

  private func read(_ file: SourceFile) throws(SourceFailure) -> SourceBriefs {
    let said = try file.sidecar.map { bytes throws(SourceFailure) in try sidecar(bytes, beside: file.path) }
    return try briefs(in: file.path, file.bytes, said).read
  }

  /// What a person should look at in a text, in its order.
  func doubts(in path: String) throws(SourceFailure) -> (source: Source, doubts: [Doubt]) {
    let (articles, read) = try briefs(in: path, SourceReader.bytes(of: path), sidecar(beside: path))
    let doubts = zip(articles, read.briefs).flatMap { article, brief in
      Doubt.all(in: brief, placeGuess: extractor.placeGuess(of: article))
    }
    return (read.source, doubts)
  }

  /// The words of a source without its markup.
  func words(of source: Source) -> TracedText { ingester.words(of: source) }

  private func sidecar(beside path: String) throws(SourceFailure) -> Sidecar? {
    guard readsSidecars, let bytes = try SidecarFile.bytes(beside: path) else { return nil }
    return try self.sidecar(bytes, beside: path)
  }

  private func sidecar(_ bytes: [UInt8], beside path: String) throws(SourceFailure) -> Sidecar {
    try SidecarFile.read(bytes, beside: path, lexicon: lexicon)
  }

  private func briefs(
    in path: String, _ file: [UInt8], _ sidecar: Sidecar?
  ) throws(SourceFailure) -> (articles: [Article], read: SourceBriefs) {
    let (source, edits) = try source(of: file, path, sidecar)
    let (articles, warnings) = try self.articles(of: source, sidecar, edits, path)
    var briefs = articles.map { article in
      var brief = extractor.brief(of: article, in: source, slug: article.settled.slug ?? "")
      if brief.slug.isEmpty { brief.slug = Pinyin.slug(of: brief.displayTitle, limit: SourceReader.slugLimit) }
      return brief
    }
    let problems = warnings + judge(&briefs, of: source, sidecar)
    try SourceFailure.check(problems)
    let addresses = articles.compactMap { article -> AddressBook.Given? in
      guard let slug = article.settled.slug, let at = article.settled.slugPosition else { return nil }
      return AddressBook.Given(key: .init(source: source.name, article: article.number), slug: slug, at: at)
    }
    let ledger = Ledger(of: source.bytes, articles: articles, dropped: [])
    let record = SourceRecord(source: source, ledger: ledger)
    return (articles, SourceBriefs(record: record, briefs: briefs, addresses: addresses, warnings: problems))
  }

  /// Every number of a text's articles, and what became of it.
  func numbers(in path: String) throws(SourceFailure) -> SourceNumbers {
    let sidecar = try sidecar(beside: path)
    let (source, edits) = try self.source(of: SourceReader.bytes(of: path), path, sidecar)
    let articles = try self.articles(of: source, sidecar, edits, path).articles
    var briefs = articles.map { extractor.brief(of: $0, in: source, slug: "") }
    try SourceFailure.check(judge(&briefs, of: source, sidecar))
    return SourceNumbers(
      path: path, source: source, articles: articles,
      numbers: zip(articles, briefs).flatMap { article, brief in
        extractor.numbers(of: article, brief: brief).map { (reading: $0, place: brief.place) }
      })
  }

  /// A text and what is said beside it, for ``read(_:unlessIn:)``.
  static func open(_ path: String) throws(SourceFailure) -> SourceFile {
    SourceFile(path: path, bytes: try bytes(of: path), sidecar: try SidecarFile.bytes(beside: path))
  }

  private static func bytes(of path: String) throws(SourceFailure) -> [UInt8] {
    do throws(Diagnostic) {
      let bytes = try FileSystem.read(path, upTo: SourceReader.sizeLimit)
      if bytes.isEmpty {
        throw Diagnostic(.error, path: path, message: "is empty", help: "put the text in, or take the file away")
      }
      return bytes
    } catch {
      throw SourceFailure(error)
    }
  }

  /// A text with what an editor says beside it.
  private func source(
    of file: [UInt8], _ path: String, _ sidecar: Sidecar?
  ) throws(SourceFailure) -> (source: Source, edits: PlacedEdits) {
    do throws(Diagnostic) {
      let source = try ingester.source(file, name: FileSystem.name(of: path), encoding: sidecar?.encoding)
      let edits = PlacedEdits(of: sidecar ?? Sidecar(path: ""), in: source) { ingester.words(of: source) }
      return (source, edits)
    } catch {
      throw SourceFailure(
        Diagnostic(
          error.severity, path: path, line: error.line, column: error.column, message: error.message, help: error.help))
    }
  }

  private func judge(_ briefs: inout [Brief], of source: Source, _ sidecar: Sidecar?) -> [Diagnostic] {
    sidecar?.judge(&briefs, of: source, words: { ingester.words(of: source) }, lexicon: lexicon) ?? []
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

  /// In bytes: more than a month of a county's newspaper. A larger file is hardly meant as articles, and the figures of one
  /// that holds little else take eighty times its room in memory.
  private static let sizeLimit = 4 << 20
  /// In bytes: an address that can still be read out, and with room below the 255 bytes of a file name.
  private static let slugLimit = 80
}
