import BriefModel

/// Cuts a text into lines, at LF, CR, CRLF, NEL, line and paragraph separators, vertical tabs and form feeds.
struct LineReader {
  let bytes: [UInt8]
  private(set) var lines: [Line] = []
  /// Control characters that stand outside all lines' words.
  private(set) var unreadable: [SourceRange] = []
  private var gap = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    while let (end, next) = lineEnd(from: start) {
      add(SourceRange(start: start, end: end))
      start = next
    }
    add(SourceRange(start: start, end: bytes.count))
  }

  /// Where the line ends and the next one begins; nil in the last line.
  private func lineEnd(from start: Int) -> (end: Int, next: Int)? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
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

  private mutating func add(_ range: SourceRange) {
    let words = bytes.trimmed(range)
    guard !words.isEmpty else {
      noteUnreadable(in: range)
      gap += 1
      return
    }
    let margin = SourceRange(start: range.start, end: words.start)
    var indent = 0
    bytes.forEachScalar(in: margin) { scalar, _ in
      indent += scalar.isWide ? 2 : (scalar.isUnreadable ? 0 : 1)
    }
    noteUnreadable(in: margin)
    noteUnreadable(in: SourceRange(start: words.end, end: range.end))
    lines.append(Line(pieces: [words], gap: gap, indent: indent, shape: Shape(of: [words], in: bytes)))
    gap = 0
  }

  private mutating func noteUnreadable(in range: SourceRange) {
    var found: [SourceRange] = []
    bytes.forEachScalar(in: range) { if $0.isUnreadable { found.append($1) } }
    unreadable += found
  }
}
