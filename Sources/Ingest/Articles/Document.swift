import BriefModel

/// A text on its way from lines to articles: every step settles what some of its lines are.
struct Document {
  /// The transcript as it stands, which texts are taken from.
  let printed: [UInt8]
  /// The transcript as it is read, in simplified characters; offsets are the same.
  let bytes: [UInt8]
  let words: Words
  var lines: [Line]
  var dropped: [Drop]
  /// Whether whoever wrote the text gave its title outside of it.
  var declaresTitle = false
  /// Whether the text holds marks of Markdown: it has headings marked with `#`.
  var hasMarkdown = false
  /// The number of empty lines that stands most often between paragraphs.
  private(set) var usualGap = 0
  /// The widths of lines in which a sentence is cut that plainly goes on in the next, in columns, ascending.
  private(set) var cutWidths: [Int] = []
  /// For each line the number of headings below the first level before it.
  private(set) var sectionsBefore: [Int] = []
  /// What an editor leaves out of lines that stay.
  var cuts: [SourceRange] = []

  /// A stretch left out, before it is given to an article.
  struct Drop: Equatable {
    var range: SourceRange
    var reason: DropReason
    /// The editor whose word it is.
    var by: EditorsWord?
  }

  /// - Parameters:
  ///   - bytes: the text of the transcript in simplified characters.
  ///   - edits: what an editor says, at its places in the transcript.
  init(_ transcript: Transcript, reading bytes: [UInt8], words: Words, edits: SourceEdits) {
    printed = transcript.text.utf8
    self.bytes = bytes
    self.words = words
    let reader = LineReader(bytes)
    lines = reader.lines
    dropped = reader.unreadable.map { Drop(range: $0, reason: .unreadable) }
    readNotes(transcript.notes)
    leaveOut(edits.leftOut)
    readTables(transcript.tables)
    readTables()
    readMarks()
    dropRepeatedDescriptions()
    readLists()
    markHeadline(transcript.declared)
    readFurniture()
    readHeadline()
    readAccounts()
    dropLinks()
    if transcript.isSource { unwrap() }
    dropRecommendations()
    readMeasures()
    cutOverlaps()
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
    cutWidths = widthsOfCuts()
    sectionsBefore = [0]
    for line in lines { sectionsBefore.append((sectionsBefore.last ?? 0) + (line.level > 1 ? 1 : 0)) }
  }

  private func widthsOfCuts() -> [Int] {
    let continuity = Continuity(self)
    var widths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst())
    where line.isText && next.isText && next.gap <= 1 && line.level == 0 {
      guard line.shape.ending == .open, continuity.evidence(from: line, to: next) >= 2 else { continue }
      widths.append(line.shape.width)
    }
    return widths.sorted()
  }
}
