import BriefModel

/// Cuts a source into lines, and each line where one fate or figure ends and another begins.
struct SourceLines {
  /// A stretch of the source and the facts that are read out of it.
  private struct Mark {
    var range: SourceRange
    var figures: [SourcePage.Figure]
  }

  /// What is said of an article's parts.
  private struct Article {
    let page: Address
    let kinds: [BlockKind]
    /// What number a reader would give each of its blocks: paragraphs are counted, others are not.
    let paragraphNumbers: [Int]

    init(_ brief: Brief) {
      var count = 0
      page = .brief(brief.slug)
      kinds = brief.blocks.map(\.kind)
      paragraphNumbers = kinds.map { kind in
        if kind == .paragraph { count += 1 }
        return count
      }
    }
  }

  private let words: Words
  private let record: SourceRecord
  /// By number.
  private let articles: [Int: Article]
  private let isOneArticle: Bool
  /// In the order of the source, none overlapping another.
  private let marks: [Mark]
  private let corrections: [SourceRange: String]
  /// Where a line goes on with the text of one before it.
  private let joinEnds: Set<Int>

  /// - Parameter briefs: those made from the source, each with links to its facts.
  init(_ record: SourceRecord, briefs linked: [(brief: Brief, facts: [Link])], in words: Words) {
    let briefs = linked.map(\.brief)
    self.words = words
    self.record = record
    articles = Dictionary(briefs.map { ($0.origin.article, Article($0)) }, uniquingKeysWith: { first, _ in first })
    isOneArticle = briefs.count < 2
    marks = Self.marks(of: linked)
    corrections = Dictionary(
      briefs.flatMap { $0.corrections.compactMap { entry in entry.meant.map { (entry.range, $0) } } },
      uniquingKeysWith: { first, _ in first })
    joinEnds = Set(record.ledger.joins.map(\.gap.end))
  }

  var lines: [SourcePage.Line] {
    let positions = LinePositions(record.source.bytes)
    var entry = 0
    var mark = 0
    return (1...positions.count).map { number in
      line(number, in: positions.range(ofLine: number), entry: &entry, mark: &mark)
    }
  }

  private func line(
    _ number: Int, in range: SourceRange, entry: inout Int, mark: inout Int
  ) -> SourcePage.Line {
    let entries = record.ledger.entries
    var parts: [SourcePage.Part] = []
    var fates: [SourcePage.Fate] = []
    var start = range.start
    while start < range.end {
      while entry < entries.count, entries[entry].range.end <= start { entry += 1 }
      while mark < marks.count, marks[mark].range.end <= start { mark += 1 }
      guard entry < entries.count else { break }
      var end = min(range.end, entries[entry].range.end)
      var figures: [SourcePage.Figure] = []
      if mark < marks.count, marks[mark].range.start < end {
        if marks[mark].range.start > start {
          end = marks[mark].range.start
        } else {
          end = min(end, marks[mark].range.end)
          // A number that a line's end cuts is linked to where it begins.
          if marks[mark].range.start == start { figures = marks[mark].figures }
        }
      }
      if joinEnds.contains(start) { fates.appendNew(SourcePage.Fate(words: words.joined, link: nil)) }
      let part = part(SourceRange(start: start, end: end), entries[entry], figures)
      let isBlank = part.text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if !isBlank, let fate = fate(of: entries[entry].fate) { fates.appendNew(fate) }
      parts.append(part)
      start = end
    }
    return SourcePage.Line(number: number, parts: parts, fates: fates)
  }

  private func part(
    _ range: SourceRange, _ entry: Ledger.Entry, _ figures: [SourcePage.Figure]
  ) -> SourcePage.Part {
    // A line's end is shown by the line.
    var bytes = record.source.bytes[range.start..<range.end]
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    return SourcePage.Part(
      text: String(decoding: bytes, as: UTF8.self), kind: kind(of: entry), figures: figures)
  }

  private func kind(of entry: Ledger.Entry) -> SourcePage.Part.Kind {
    switch entry.fate {
    case .kept(_, _, .printed), .whiteSpace: .plain
    case .kept(_, _, .set): .set
    case .kept(_, _, .corrected): corrections[entry.range].map { .corrected($0) } ?? .set
    case .kept(_, _, .damaged): .damaged
    case .dropped: .dropped
    case .missing: .missing
    }
  }

  private func fate(of fate: Ledger.Fate) -> SourcePage.Fate? {
    switch fate {
    case .whiteSpace: return nil
    case .missing: return SourcePage.Fate(words: words.missing, link: nil)
    case .dropped(let reason, _): return SourcePage.Fate(words: words.dropped(as: reason), link: nil)
    case .kept(let article, let part, let form):
      let name = words(for: part, article: article) + (form == .damaged ? words.pause + words.damaged : "")
      let place = isOneArticle ? name : words.inArticle(article, name)
      return SourcePage.Fate(words: place, link: articles[article].map { Link(place, to: $0.page) })
    }
  }

  private func words(for part: Ledger.Part, article: Int) -> String {
    switch part {
    case .title: return words.partTitle
    case .kicker: return words.partKicker
    case .subtitle: return words.partSubtitle
    case .publisher: return words.partPublisher
    case .byline: return words.partByline
    case .block(let index):
      guard let article = articles[article], article.kinds.indices.contains(index) else { return words.body }
      switch article.kinds[index] {
      case .heading: return words.partHeading
      case .caption: return words.partCaption
      case .table: return words.partTable
      case .paragraph: return words.partParagraph(article.paragraphNumbers[index])
      }
    }
  }

  /// A number that stands for several measures is marked once, and so are two that overlap.
  private static func marks(of briefs: [(brief: Brief, facts: [Link])]) -> [Mark] {
    let all = briefs.flatMap { brief, links in
      zip(brief.facts, links).map { fact, link in
        let anchor = SourcePage.anchor(ofFigure: fact.id, article: brief.origin.article)
        return Mark(range: fact.source, figures: [SourcePage.Figure(anchor: anchor, link: link)])
      }
    }
    var marks: [Mark] = []
    for mark in all.filter({ !$0.range.isEmpty }).sorted(by: { $0.range < $1.range }) {
      if let last = marks.last, mark.range.start < last.range.end {
        marks[marks.count - 1].range.end = max(last.range.end, mark.range.end)
        marks[marks.count - 1].figures += mark.figures
      } else {
        marks.append(mark)
      }
    }
    return marks
  }
}

extension [SourcePage.Fate] {
  fileprivate mutating func appendNew(_ fate: SourcePage.Fate) {
    if !contains(fate) { append(fate) }
  }
}
