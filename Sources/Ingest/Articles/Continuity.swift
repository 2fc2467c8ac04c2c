import BriefModel

/// Judges whether a line goes on in another, on the evidence of the characters at the cut.
struct Continuity {
  private let bytes: [UInt8]
  private let words: Words

  init(_ document: Document) {
    bytes = document.bytes
    words = document.words
  }

  /// Whether a line short enough for a heading is the first half of a sentence all the same.
  func isCut(_ line: Line, before next: Line) -> Bool {
    guard line.level == 0, line.shape.ending == .open || line.shape.ending == .pause else { return false }
    // A heading is one clause or two; with more it is a sentence.
    return evidence(from: line, to: next) >= (line.shape.commas >= 2 ? 0 : 1)
  }

  /// Above zero where the cut shows in the characters on one side, below where `next` begins something new, else zero.
  func evidence(from line: Line, to next: Line) -> Int {
    if line.shape.ending == .pause { return 2 }
    if line.shape.isUnclosed, next.shape.isUnopened { return 2 }
    if next.indent >= 4, line.indent >= 4 { return -2 }
    if words.continuing.match(bytes, at: next.start, limit: next.end) != nil { return 1 }
    if let first = bytes.first(of: next.range), first.isCloser || first.isPause { return 2 }
    if cutsNumber(line, next) { return 2 }
    if words.dangling.matchAtEnd(bytes, of: line.range) != nil { return 1 }
    if words.opener.match(bytes, at: next.start, limit: next.end) != nil { return -1 }
    return 0
  }

  /// Whether the line begins with a closing bracket or quotation mark.
  func closes(_ line: Line) -> Bool { bytes.first(of: line.range)?.isCloser ?? false }

  /// Digits at the end and digits, a decimal point or `%` at the start.
  private func cutsNumber(_ line: Line, _ next: Line) -> Bool {
    guard let last = bytes.last(of: line.range), let first = bytes.first(of: next.range), last.isDigit else {
      return false
    }
    return first.isDigit || first == "." || first == "%" || first == "％" || first == "万" || first == "亿"
  }
}
