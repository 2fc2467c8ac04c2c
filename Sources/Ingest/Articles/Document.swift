import BriefModel

/// A text on its way from lines to articles: every step settles what some of its lines are.
struct Document {
  /// The source as it stands, which texts are taken from.
  let printed: [UInt8]
  /// The source as it is read, in simplified characters; offsets are the same.
  let bytes: [UInt8]
  let words: Words
  var lines: [Line]
  var dropped: [Drop]
  /// Whether the source is written in Markdown: it has headings marked with `#`.
  var hasMarkdown = false
  /// The number of empty lines that stands most often between paragraphs.
  private(set) var usualGap = 0
  /// For each line the number of headings below the first level before it.
  private(set) var sectionsBefore: [Int] = []
  /// Whether the source holds tags of HTML, and with them entities.
  let isHTML: Bool

  /// A stretch left out, before it is given to an article.
  struct Drop: Equatable {
    var range: SourceRange
    var reason: DropReason
    /// The editor whose word it is.
    var by: EditorsWord?
  }

  init(_ printed: [UInt8], reading bytes: [UInt8], words: Words, edits: SourceEdits) {
    self.printed = printed
    self.bytes = bytes
    self.words = words
    let reader = LineReader(bytes)
    lines = reader.lines
    dropped = reader.unreadable.map { Drop(range: $0, reason: .unreadable) }
    dropped += reader.tags.map { Drop(range: $0, reason: .markup) }
    isHTML = !reader.tags.isEmpty
    leaveOut(edits.leftOut)
    readTables()
    readMarks()
    readFurniture()
    unwrap()
    dropRecommendations()
    keep(edits.kept)
    measure()
  }

  /// All lines of a source without an article; the words among them are no more than what stands around one.
  var unusedLines: [Drop] {
    lines.flatMap { line in
      let reason = if case .dropped(let reason) = line.role { reason } else { DropReason.pageFurniture }
      return line.marks + line.pieces.map { Drop(range: $0, reason: reason) }
    }
  }

  private mutating func measure() {
    var gaps = [Int](repeating: 0, count: 8)
    for (line, next) in zip(lines, lines.dropFirst()) where line.isText && next.isText && line.isProse && next.isProse {
      gaps[min(next.gap, 7)] += 1
    }
    usualGap = gaps.indices.max { (gaps[$0], -$0) < (gaps[$1], -$1) } ?? 0
    sectionsBefore = [0]
    for line in lines { sectionsBefore.append((sectionsBefore.last ?? 0) + (line.level > 1 ? 1 : 0)) }
  }
}
