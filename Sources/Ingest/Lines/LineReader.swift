import BriefModel

/// Cuts a text into lines, at LF, CR, CRLF, NEL, line and paragraph separators, vertical tabs and form feeds.
struct LineReader {
  let bytes: [UInt8]
  private(set) var lines: [Line] = []
  /// Control characters that stand outside all lines' words.
  private(set) var unreadable: [SourceRange] = []
  /// The tags of HTML in the text.
  private(set) var tags: [SourceRange] = []
  private var gap = 0
  /// What of the line was read before a tag in it.
  private var pieces: [SourceRange] = []
  /// The level of the heading that a tag opened.
  private var level = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let remains = HTMLRemains(bytes).tags
    tags = remains.map(\.range)
    if remains.isEmpty {
      readLines(to: bytes.count, from: 0)
    } else {
      var start = 0
      for tag in remains {
        start = readLines(to: tag.range.start, from: start, goesOn: true)
        if tag.endsLine { finishLine() }
        if tag.level > 0 { level = tag.level }
        start = tag.range.end
      }
      readLines(to: bytes.count, from: start)
    }
    finishLine()
  }

  /// Reads the lines up to `limit`; the last of them may go on behind it.
  @discardableResult
  private mutating func readLines(to limit: Int, from first: Int, goesOn: Bool = false) -> Int {
    var start = first
    while let (end, next) = lineEnd(from: start, to: limit) {
      addPiece(SourceRange(start: start, end: end))
      endLine()
      start = next
    }
    addPiece(SourceRange(start: start, end: limit))
    return limit
  }

  private mutating func addPiece(_ range: SourceRange) {
    if !range.isEmpty { pieces.append(range) }
  }

  /// Ends a line at a tag: no empty line comes of it.
  private mutating func finishLine() {
    if pieces.contains(where: { !bytes.trimmed($0).isEmpty }) { return endLine() }
    for piece in pieces { noteUnreadable(from: piece.start, to: piece.end) }
    pieces.removeAll(keepingCapacity: true)
  }

  private mutating func endLine() {
    add(pieces)
    pieces.removeAll(keepingCapacity: true)
  }

  /// Where the line ends and the next one begins; nil in the last line.
  private func lineEnd(from start: Int, to limit: Int) -> (end: Int, next: Int)? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < limit {
        let byte = bytes[index]
        if byte < 0x0E {
          if byte == 0x0D { return (index, index + (index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1)) }
          if byte >= 0x0A { return (index, index + 1) }
        } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0x85 {
          return (index, index + 2)
        } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
          return (index, index + 3)
        }
        index += 1
      }
      return nil
    }
  }

  private mutating func add(_ parts: [SourceRange]) {
    guard let first = parts.firstIndex(where: { !bytes.trimmed($0).isEmpty }),
      let last = parts.lastIndex(where: { !bytes.trimmed($0).isEmpty })
    else {
      for part in parts { noteUnreadable(from: part.start, to: part.end) }
      gap += 1
      return
    }
    var words = Array(parts[first...last])
    var indent = 0
    for part in parts[..<first] { noteUnreadable(from: part.start, to: part.end) }
    for part in parts[(last + 1)...] { noteUnreadable(from: part.start, to: part.end) }
    let whole = SourceRange(start: words[0].start, end: words[words.count - 1].end)
    let start = bytes.trimmed(words[0]).start
    bytes.forEachScalar(in: SourceRange(start: whole.start, end: start)) { scalar, _ in
      indent += scalar.isWide ? 2 : (scalar.isUnreadable ? 0 : 1)
    }
    noteUnreadable(from: whole.start, to: start)
    words[0].start = start
    let end = bytes.trimmed(words[words.count - 1]).end
    noteUnreadable(from: end, to: whole.end)
    words[words.count - 1].end = end
    lines.append(Line(pieces: words, gap: gap, indent: indent, level: level, shape: Shape(of: words, in: bytes)))
    level = 0
    gap = 0
  }

  private mutating func noteUnreadable(from start: Int, to end: Int) {
    guard start < end else { return }
    var found: [SourceRange] = []
    bytes.forEachScalar(in: SourceRange(start: start, end: end)) { if $0.isUnreadable { found.append($1) } }
    unreadable += found
  }
}
