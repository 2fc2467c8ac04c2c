import BriefModel
import Lexicon

/// Judges whether a line goes on in another, on the evidence of the characters at the cut.
struct Continuity {
  private let document: Document
  /// The width at which the text's sentences were cut, in columns; nil where too few were to tell.
  private let cutWidth: Int?
  /// Whether the text shows more than one cut, so that a full stop that is missing speaks for another.
  let hasCuts: Bool

  init(_ document: Document) {
    self.document = document
    let widths = document.cutWidths
    cutWidth = widths.count >= 3 ? widths[widths.count / 2] : nil
    hasCuts = widths.count >= 2
  }

  private var bytes: [UInt8] { document.bytes }
  private var words: Words { document.words }

  /// Whether a line short enough for a heading is the first half of a sentence all the same.
  func isCut(_ line: Line, before next: Line) -> Bool {
    guard line.level == 0, line.shape.ending == .open || line.shape.ending == .pause else { return false }
    // A heading is one clause or two; with more it is a sentence. So it is with two as wide as others that were cut.
    let isWide = cutWidth.map { abs(line.shape.width - $0) <= 8 && line.shape.commas > 0 } ?? false
    return evidence(from: line, to: next) >= (line.shape.commas >= 2 || isWide ? 0 : 1)
  }

  /// Above zero where the cut shows in the characters on one side, below where `next` begins something new, else zero.
  func evidence(from line: Line, to next: Line) -> Int {
    if line.shape.ending == .pause || next.isOverlap { return 2 }
    if line.shape.isUnclosed, next.shape.isUnopened { return 2 }
    if next.indent >= 4, line.indent >= 4 { return -2 }
    if words.continuing.match(bytes, at: next.start, limit: next.end) != nil { return 1 }
    if let first = bytes.first(of: next.range), first.isCloser || first.isPause { return 2 }
    if endsInNumber(line) {
      if document.startsItem(next) || startsYear(next) { return -2 }
      if goesOnInNumber(next) { return 2 }
    }
    if cutsWord(line, next) { return 2 }
    if words.dangling.matchAtEnd(bytes, of: line.range) != nil { return 1 }
    if words.opener.match(bytes, at: next.start, limit: next.end) != nil { return -1 }
    return 0
  }

  /// Whether the line ends with digits, or with the 万 or 亿 behind them.
  private func endsInNumber(_ line: Line) -> Bool {
    guard let last = bytes.last(of: line.range) else { return false }
    guard last == "万" || last == "亿" else { return last.isDigit }
    return bytes.last(of: SourceRange(start: line.start, end: line.end - 3)).map(\.isDigit) ?? false
  }

  /// Whether the line begins with a closing bracket or quotation mark.
  func closes(_ line: Line) -> Bool { bytes.first(of: line.range)?.isCloser ?? false }

  /// Whether the line begins with what only a number goes on with: digits, a decimal point, `%` or a unit.
  private func goesOnInNumber(_ line: Line) -> Bool {
    guard let first = bytes.first(of: line.range) else { return false }
    return first.isDigit || first == "." || first == "%" || first == "％"
      || words.units.match(bytes, at: line.start, limit: line.end) != nil
  }

  /// A word half of which stands at the end, where it ends no other, and half at the start, where it begins no other:
  /// `……，远` and `程会诊……`.
  private func cutsWord(_ line: Line, _ next: Line) -> Bool {
    guard let last = line.pieces.last, let first = next.pieces.first, last.count >= 3, first.count >= 3 else {
      return false
    }
    // Up to two characters of each side.
    let left = Array(bytes[max(last.start, last.end - 6)..<last.end])
    let right = Array(bytes[first.start..<min(first.end, first.start + 6)])
    let joined = left + right
    return joined.withUnsafeBufferPointer { text in
      guard words.common.word(across: left.count, in: text) != nil else { return false }
      let endsWord = left.count == 6 && words.common.contains(UnsafeBufferPointer(rebasing: text[0..<6]))
      let startsWord =
        right.count == 6 && words.common.contains(UnsafeBufferPointer(rebasing: text[left.count..<joined.count]))
      return !endsWord && !startsWord
    }
  }

  /// `2024年`: a year as a whole is no number's second half.
  private func startsYear(_ line: Line) -> Bool {
    let digits = bytes[line.start..<line.end].prefix { (0x30...0x39).contains($0) }
    return digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
      && bytes[digits.endIndex..<line.end].starts(with: "年".utf8)
  }
}
