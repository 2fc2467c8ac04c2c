import BriefModel
import Editorial
import Extraction
import Ingest
import Lexicon

/// A text as it is read with what an editor says beside it.
struct EditedText {
  static let lexicon = Lexicon()
  private static let ingester = Ingester(lexicon: lexicon)
  private static let extractor = Extractor(lexicon: lexicon)

  let articles: [Article]
  let ledger: Ledger
  let briefs: [Brief]
  /// Of the sidecar.
  let problems: [Diagnostic]

  init(_ text: String, _ sidecar: String) throws {
    try self.init(Array(text.utf8), sidecar)
  }

  init(_ text: [UInt8], _ sidecar: String) throws {
    let source = try Self.ingester.source(text, name: "a.txt")
    let (sidecar, wrong) = Sidecar.read(Array(sidecar.utf8), path: "a.yml", lexicon: Self.lexicon)
    let edits = PlacedEdits(of: sidecar, in: source) { Self.ingester.words(of: source) }
    let ingested = Self.ingester.read(source, edits: edits.edits)
    var articles = ingested.articles
    var problems = wrong + edits.problems + edits.unheeded(in: articles)
    problems += sidecar.settle(&articles, of: source, with: edits)
    var briefs = articles.map { Self.extractor.brief(of: $0, in: source, slug: "") }
    problems += sidecar.judge(
      &briefs, of: source, words: { Self.ingester.words(of: source) }, lexicon: Self.lexicon)
    self.articles = articles
    self.briefs = briefs
    self.problems = problems
    ledger = Ledger(of: source.bytes, articles: articles, dropped: ingested.dropped)
  }

  /// `severity line: message` of each problem.
  var messages: [String] { problems.map { "\($0.severity.rawValue) \($0.line ?? 0): \($0.message)" } }
}

extension Article {
  var paragraphs: [String] { texts { $0 == .paragraph } }
  var captions: [String] { texts { $0 == .caption } }
  var headings: [String] { texts { if case .heading = $0 { true } else { false } } }

  private func texts(_ isWanted: (BlockKind) -> Bool) -> [String] {
    blocks.filter { isWanted($0.kind) }.map(\.text.text)
  }
}
