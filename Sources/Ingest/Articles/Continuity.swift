import BriefModel

/// Judges whether a line goes on in another, on the evidence of the characters at the cut.
struct Continuity {
  private let document: Document

  init(_ document: Document) { self.document = document }

  private var bytes: [UInt8] { document.bytes }
  private var words: Words { document.words }

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
    if let last = bytes.last(of: line.range), last.isDigit {
      if document.startsItem(next) || startsYear(next) { return -2 }
      if goesOnInNumber(next) { return 2 }
    }
    if words.dangling.matchAtEnd(bytes, of: line.range) != nil { return 1 }
    if words.opener.match(bytes, at: next.start, limit: next.end) != nil { return -1 }
    return 0
  }

  /// Whether the line begins with a closing bracket or quotation mark.
  func closes(_ line: Line) -> Bool { bytes.first(of: line.range)?.isCloser ?? false }

  /// Whether the line begins with what only a number goes on with.
  private func goesOnInNumber(_ line: Line) -> Bool {
    guard let first = bytes.first(of: line.range) else { return false }
    return first.isDigit || first == "." || first == "%" || first == "％" || first == "万" || first == "亿"
  }

  /// `2024年`: a year as a whole is no number's second half.
  private func startsYear(_ line: Line) -> Bool {
    let digits = bytes[line.start..<line.end].prefix { (0x30...0x39).contains($0) }
    return digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
      && bytes[digits.endIndex..<line.end].starts(with: "年".utf8)
  }
}
