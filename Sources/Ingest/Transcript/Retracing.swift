import BriefModel

/// Leads from places in a transcript back to the source.
struct Retracing {
  private let transcript: Transcript
  let source: [UInt8]

  init(_ transcript: Transcript, source: [UInt8]) {
    self.transcript = transcript
    self.source = source
  }

  /// Whether places in both are the same.
  var isIdentity: Bool { transcript.isSource }

  /// The text with the places it has in the source.
  func text(_ text: TracedText) -> TracedText {
    guard !transcript.isSource else { return text }
    var traced = TracedText()
    for run in text.runs {
      let words = text.utf8[run.start..<run.start + run.count]
      guard run.isCopy else {
        traced.append(words, replacing: range(run.source))
        continue
      }
      transcript.text.forEachRun(in: run.source) { part, offset in
        if part.isCopy {
          traced.append(copying: part.source, of: source)
        } else {
          let start = words.startIndex + offset
          traced.append(words[start..<min(start + part.count, words.endIndex)], replacing: part.source)
        }
      }
    }
    return traced
  }

  /// The least stretch of the source that holds a stretch of the transcript.
  func range(_ range: SourceRange) -> SourceRange {
    guard !transcript.isSource else { return range }
    if !range.isEmpty { return transcript.text.sourceRange(of: range.start..<range.end) }
    let place = offset(range.start)
    return SourceRange(start: place, end: place)
  }

  /// Where the character that begins at an offset of the transcript stands in the source.
  func offset(_ offset: Int) -> Int {
    guard !transcript.isSource else { return offset }
    guard offset < transcript.text.utf8.count else { return source.count }
    return transcript.text.sourceRange(of: offset..<offset + 1).start
  }

  /// What an editor says, at its places in the transcript.
  func edits(_ edits: SourceEdits) -> SourceEdits {
    guard !transcript.isSource else { return edits }
    func places(_ passages: [SourceEdits.Passage]) -> [SourceEdits.Passage] {
      passages.map { SourceEdits.Passage(range: place(of: $0.range), by: $0.by) }.filter { !$0.range.isEmpty }
    }
    var placed = SourceEdits()
    placed.leftOut = places(edits.leftOut)
    placed.kept = places(edits.kept)
    placed.asPrinted = places(edits.asPrinted)
    placed.splits = places(edits.splits)
    placed.joins = places(edits.joins)
    placed.corrections = edits.corrections.map {
      Correction(range: place(of: $0.range), printed: $0.printed, meant: $0.meant, why: $0.why, by: $0.by)
    }.filter { !$0.range.isEmpty }
    return placed
  }

  /// Where in the transcript the words of a stretch of the source stand; empty where it holds none.
  private func place(of range: SourceRange) -> SourceRange {
    var place: SourceRange?
    for run in runs(in: range) where !run.source.isEmpty {
      var part = SourceRange(start: run.start, end: run.start + run.count)
      if run.isCopy {
        part.start += max(0, range.start - run.source.start)
        part.end -= max(0, run.source.end - range.end)
      }
      place = SourceRange(start: place?.start ?? part.start, end: part.end)
    }
    return place ?? SourceRange(start: 0, end: 0)
  }

  /// The runs of the transcript, which are in the source's order, that came from a stretch of it.
  private func runs(in range: SourceRange) -> some Sequence<TracedText.Run> {
    let runs = transcript.text.runs
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].source.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return runs[low...].prefix { $0.source.start < range.end }
  }

  /// What stands in the source and not in the transcript, white space apart; and references to blanks, which may be in no
  /// text of an article.
  var markup: [Document.Drop] {
    guard !transcript.isSource else { return [] }
    var drops: [Document.Drop] = []
    var end = 0
    func drop(to limit: Int) {
      let words = source.trimmed(SourceRange(start: end, end: limit)) { $0.isWhiteSpace }
      if !words.isEmpty { drops.append(.init(range: words, reason: .markup)) }
    }
    for run in transcript.text.runs where !run.source.isEmpty {
      drop(to: max(end, run.source.start))
      let words = SourceRange(start: run.start, end: run.start + run.count)
      if !run.isCopy, transcript.text.utf8.trimmed(words).isEmpty { drop(to: run.source.end) }
      end = max(end, run.source.end)
    }
    drop(to: source.count)
    return drops
  }
}

extension TracedText {
  /// Calls `body` with the parts of runs that make up `range`, in bytes of the text, and where each begins in it.
  func forEachRun(in range: SourceRange, _ body: (Run, _ offset: Int) -> Void) {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start + runs[middle].count <= range.start { low = middle + 1 } else { high = middle }
    }
    for run in runs[low...].prefix(while: { $0.start < range.end }) {
      var part = run
      let start = max(run.start, range.start)
      let end = min(run.start + run.count, range.end)
      part.start = start
      part.count = end - start
      if run.isCopy {
        part.source = SourceRange(
          start: run.source.start + start - run.start, end: run.source.start + end - run.start)
      }
      body(part, start - range.start)
    }
  }
}
