import BriefModel

/// Writes the words of a Markdown text without its marks.
struct MarkdownTranscriber {
  private let source: [UInt8]
  private var writer: TranscriptWriter
  private var lines: [SourceRange] = []
  /// Whether empty lines part paragraphs, so that a line end within one is none.
  private var joinsLines = false

  init(_ source: [UInt8], references: CharacterReference) {
    self.source = source
    writer = TranscriptWriter(source, references: references)
  }

  consuming func transcript() -> Transcript {
    let front = FrontMatter(source)
    readLines(from: front.end)
    var index = 0
    while index < lines.count { index = read(index) }
    writer.endLine(gap: 0)
    var transcript = writer.transcript
    transcript.declared = front.declared
    return transcript
  }

  private mutating func readLines(from start: Int) {
    var start = start
    var wasText = false
    var gap = false
    while start < source.count {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      lines.append(SourceRange(start: start, end: end))
      start = end + 1
      let kind = MarkdownLine(lines[lines.count - 1], of: source).kind
      if kind == .text {
        joinsLines = joinsLines || wasText && gap
        wasText = true
      } else if kind != .blank {
        wasText = false
      }
      gap = kind == .blank
    }
  }

  /// Reads the block that begins with a line; returns the line behind it.
  private mutating func read(_ index: Int) -> Int {
    let line = MarkdownLine(lines[index], of: source)
    switch line.kind {
    case .blank, .definition:
      writer.endLine(gap: 1)
      return index + 1
    case .heading(let level):
      writer.endLine(gap: 1)
      writeInlines([line.words], level: level)
      writer.endLine(gap: 1)
      return index + 1
    case .fence(let mark): return readCode(from: index + 1, mark)
    case .rule, .row:
      writer.endLine(gap: 0)
      writeInlines([line.words], level: 0)
      writer.endLine(gap: 0)
      return index + 1
    case .text: return readParagraph(from: index, line)
    }
  }

  private mutating func readCode(from start: Int, _ mark: UInt8) -> Int {
    var index = start
    writer.endLine(gap: 1)
    while index < lines.count {
      if MarkdownLine(lines[index], of: source).kind == .fence(mark) { return index + 1 }
      write(lines[index], level: 0)
      writer.endLine(gap: 0)
      index += 1
    }
    return index
  }

  private mutating func readParagraph(from start: Int, _ first: MarkdownLine) -> Int {
    if start + 1 < lines.count, let level = MarkdownLine.underline(lines[start + 1], of: source), !first.isItem,
      Shape(of: [first.words], in: source).ending == .open
    {
      writer.endLine(gap: 1)
      writeInlines([first.words], level: level)
      writer.endLine(gap: 1)
      return start + 2
    }
    var words = [first.words]
    var index = start + 1
    while index < lines.count, goesOn(from: lines[index - 1], to: lines[index]) {
      words.append(MarkdownLine(lines[index], of: source).words)
      index += 1
    }
    writer.endLine(gap: 0)
    writeInlines(words, level: 0, isItem: first.isItem)
    writer.endLine(gap: 0)
    return index
  }

  /// Whether two lines are one paragraph's: the upper long enough not to be a line by itself, and not broken off by two
  /// blanks; the lower not set in, as Chinese begins a paragraph.
  private func goesOn(from upper: SourceRange, to lower: SourceRange) -> Bool {
    let line = MarkdownLine(lower, of: source)
    guard joinsLines, line.kind == .text, !line.isItem else { return false }
    let text = source[upper.start..<upper.end]
    if text.suffix(2).elementsEqual([0x20, 0x20]) { return false }
    if source[lower.start..<lower.end].starts(with: "\u{3000}\u{3000}".utf8) { return false }
    return Shape(of: [MarkdownLine(upper, of: source).words], in: source).width >= 32
  }

  /// Writes lines of one paragraph as one, without the marks in them.
  private mutating func writeInlines(_ words: [SourceRange], level: Int, isItem: Bool = false) {
    guard let first = words.first, let last = words.last, !first.isEmpty else { return }
    let inlines = MarkdownInlines(source, in: SourceRange(start: first.start, end: last.end))
    if let picture = lonePicture(in: inlines, first.start, last.end) { return describe(picture) }
    var next = 0
    for (number, line) in words.enumerated() {
      if number > 0 { writer.addBlank() }
      var at = line.start
      while next < inlines.cuts.count, inlines.cuts[next].range.start < line.end {
        let (cut, kind) = inlines.cuts[next]
        next += 1
        guard cut.start >= at else { continue }
        write(SourceRange(start: at, end: cut.start), level: level, isItem: isItem)
        at = max(at, cut.end)
        if kind == .lineEnd { writer.endLine(gap: 0) }
      }
      write(SourceRange(start: at, end: line.end), level: level, isItem: isItem)
    }
  }

  /// The words of a picture that is all there is in a paragraph.
  private func lonePicture(in inlines: MarkdownInlines, _ start: Int, _ end: Int) -> SourceRange? {
    guard inlines.cuts.count == 3, inlines.cuts[0].range.start == start, inlines.cuts[1].kind == .picture,
      inlines.cuts[2].range.end == end
    else { return nil }
    return inlines.cuts[1].range
  }

  private mutating func describe(_ picture: SourceRange) {
    writer.endLine(gap: 1)
    var note = Transcript.Note(range: picture)
    note.isCaption = true
    note.isDescription = true
    writer.write(picture, note, isLinked: false, isRaised: false, keepsLines: false)
    writer.endLine(gap: 1)
  }

  private mutating func write(_ range: SourceRange, level: Int, isItem: Bool = false) {
    guard !range.isEmpty else { return }
    var note = Transcript.Note(range: range)
    note.level = level
    note.isItem = isItem
    writer.write(range, note, isLinked: false, isRaised: false, keepsLines: false)
  }
}
