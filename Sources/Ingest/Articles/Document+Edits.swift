import BriefModel

/// What an editor said of the text, in the place of what would be read.
extension Document {
  /// Takes what belongs to no article out of the lines, before anything is read from them.
  mutating func leaveOut(_ passages: [SourceEdits.Passage]) {
    guard !passages.isEmpty else { return }
    var rest: [Line] = []
    rest.reserveCapacity(lines.count)
    var next = passages[...]
    for line in lines {
      while let first = next.first, first.range.end <= line.start { next.removeFirst() }
      guard let first = next.first, first.range.start < line.end else {
        rest.append(line)
        continue
      }
      var line = line
      for passage in next.prefix(while: { $0.range.start < line.end }) {
        let (inside, outside) = line.pieces.parted(by: passage.range)
        dropped += inside.map { Drop(range: $0, reason: .editor, by: passage.by) }
        line.pieces = outside
      }
      line.pieces = line.pieces.map { bytes.trimmed($0) }.filter { !$0.isEmpty }
      guard !line.pieces.isEmpty else { continue }
      cuts += next.prefix { $0.range.start < line.end }.map(\.range)
      line.shape = Shape(of: line.pieces, in: bytes)
      rest.append(line)
    }
    lines = rest
  }

  /// Makes text of what was taken for anything else.
  mutating func keep(_ passages: [SourceEdits.Passage]) {
    var next = passages[...]
    for index in lines.indices {
      let range = lines[index].fullRange
      while let first = next.first, first.range.end <= range.start { next.removeFirst() }
      for passage in next.prefix(while: { $0.range.start < range.end }) { keep(passage.range, in: index) }
    }
  }

  private mutating func keep(_ range: SourceRange, in index: Int) {
    let line = lines[index]
    var marks: [Drop] = []
    var pieces = line.isText ? line.pieces : []
    for mark in line.marks {
      if mark.reason == .markup {
        marks.append(mark)
        continue
      }
      let (inside, outside) = [mark.range].parted(by: range)
      pieces += inside
      marks += outside.map { Drop(range: $0, reason: mark.reason) }
    }
    if !line.isText, line.table == nil {
      let reason = if case .dropped(let reason) = line.role { reason } else { DropReason.pageFurniture }
      let (inside, outside) = line.pieces.parted(by: range)
      pieces += inside
      marks += outside.map { Drop(range: $0, reason: reason) }
    }
    pieces = pieces.map { bytes.trimmed($0) }.filter { !$0.isEmpty }.sorted()
    guard line.table == nil, !pieces.isEmpty else { return }
    lines[index].pieces = pieces
    lines[index].marks = marks.sorted { $0.range < $1.range }
    lines[index].role = .text
    lines[index].isKept = true
    lines[index].shape = Shape(of: pieces, in: bytes)
  }

  /// The articles of the text, where those of `edits` begin and go on as they should.
  func segments(_ edits: SourceEdits) -> [Segment] {
    var segments = segments()
    for split in edits.splits { self.split(&segments, at: split.range) }
    for join in edits.joins { self.join(&segments, at: join.range) }
    return segments
  }

  private func split(_ segments: inout [Segment], at range: SourceRange) {
    guard let line = lines.firstIndex(where: { $0.end > range.start }),
      let index = segments.firstIndex(where: { $0.lines.contains(line) }), line > segments[index].body.lowerBound
    else { return }
    let whole = segments[index]
    let body = min(bodyStart(from: line), whole.body.upperBound)
    segments[index].body = whole.body.lowerBound..<line
    let hasText = body < whole.body.upperBound
    segments.insert(
      hasText
        ? Segment(head: line..<body, body: body..<whole.body.upperBound)
        : Segment(head: line..<line, body: line..<whole.body.upperBound), at: index + 1)
  }

  private func join(_ segments: inout [Segment], at range: SourceRange) {
    guard let line = lines.firstIndex(where: { $0.end > range.start }),
      let index = segments.dropFirst().firstIndex(where: { $0.lines.contains(line) }),
      let last = segments[index].lines.last
    else { return }
    let body = segments[index - 1].body.lowerBound..<last + 1
    segments[index - 1].body = body
    segments.remove(at: index)
  }
}

extension [SourceRange] {
  /// What of the ranges lies in `range`, and what outside.
  func parted(by range: SourceRange) -> (inside: [SourceRange], outside: [SourceRange]) {
    var inside: [SourceRange] = []
    var outside: [SourceRange] = []
    for own in self {
      let start = Swift.min(Swift.max(own.start, range.start), own.end)
      let end = Swift.max(Swift.min(own.end, range.end), start)
      inside.append(SourceRange(start: start, end: end))
      outside += [SourceRange(start: own.start, end: start), SourceRange(start: end, end: own.end)]
    }
    return (inside.filter { !$0.isEmpty }, outside.filter { !$0.isEmpty })
  }
}
