import BriefModel
import Extraction

/// The numbers of a text, each with what became of it.
struct SourceNumbers {
  /// A number where it stands in the file.
  struct Number {
    let reading: NumberReading
    /// The code of the division that its article is about.
    let articlePlace: String?
    /// From 1; the column in characters.
    let line: Int
    let column: Int

    /// The id of the figure it makes.
    var figure: String? {
      if case .fact(let fact, _) = reading.outcome { fact.id } else { nil }
    }
  }

  let path: String
  let numbers: [Number]
  private let source: Source
  private let articles: [Article]
  private let positions: LinePositions

  init(path: String, source: Source, articles: [Article], numbers: [(reading: NumberReading, place: String?)]) {
    self.path = path
    self.source = source
    self.articles = articles
    let positions = LinePositions(source.bytes)
    self.positions = positions
    self.numbers = numbers.map { reading, place in
      let at = positions.position(of: reading.source.start)
      return Number(reading: reading, articlePlace: place, line: at.line, column: at.column)
    }
  }

  /// The whole text.
  var bytes: [UInt8] { source.bytes }

  /// Why no number of a line was read.
  func silence(ofLine line: Int) -> Diagnostic {
    guard line <= positions.count else {
      let count = positions.count == 1 ? "1 line" : "\(positions.count) lines"
      return Diagnostic(.error, path: path, line: line, message: "there is no such line: the text has \(count)")
    }
    return Diagnostic(.error, path: path, line: line, message: content(of: positions.range(ofLine: line)))
  }

  /// What a line without numbers is, by what became of its first characters.
  private func content(of line: SourceRange) -> String {
    let blank: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
    guard let first = source.bytes[line.start..<line.end].firstIndex(where: { !blank.contains($0) }) else {
      return "the line is empty"
    }
    let fate = Ledger(of: source.bytes, articles: articles, dropped: []).entries.first { $0.range.end > first }?.fate
    if case .dropped(let reason, _) = fate { return "the line was left out: \(reason.rawValue)" }
    if case .kept(let number, let part, _) = fate, !isText(part, ofArticle: number) {
      return "the line is a headline, a heading, a caption or a credit, of which no figures are read"
    }
    return "no number stands in the line"
  }

  private func isText(_ part: Ledger.Part, ofArticle number: Int) -> Bool {
    guard case .block(let index) = part, let article = articles.first(where: { $0.number == number }),
      article.blocks.indices.contains(index)
    else { return false }
    return article.blocks[index].kind == .paragraph || article.blocks[index].kind == .table
  }
}
