import BriefModel

/// What a line looks like, without regard to what it says.
struct Shape: Equatable {
  /// How a line ends, quotation marks and brackets aside.
  enum Ending: Equatable {
    /// With a full stop, a question mark, dots: a sentence is complete.
    case sentence
    /// With a colon, a semicolon or a hand that points down: complete as a line, what follows is a list, a quotation or the next item.
    case item
    /// With a comma or an enumeration comma: the sentence goes on.
    case pause
    case open
  }

  private(set) var characters = 0
  /// Columns: 2 for a wide character.
  private(set) var width = 0
  private(set) var han = 0
  private(set) var digits = 0
  /// Full stops inside the line and at its end.
  private(set) var stops = 0
  /// Question and exclamation marks, which headlines hold too.
  private(set) var tones = 0
  private(set) var pauses = 0
  /// Of these the commas, which part clauses.
  private(set) var commas = 0
  /// Stretches of white space inside.
  private(set) var blanks = 0
  private(set) var ending = Ending.open
  /// Whether the last mark is a question or exclamation mark, which headlines may end in too.
  private(set) var endsInTone = false
  /// Whether a bracket or quotation mark is still open at the end.
  private(set) var isUnclosed = false
  /// Whether a bracket or quotation mark is closed that was not opened here.
  private(set) var isUnopened = false

  /// - Parameter pieces: ranges of `bytes` that make up the line, in order.
  init(of pieces: [SourceRange], in bytes: [UInt8]) {
    var open = [0, 0, 0, 0, 0, 0, 0, 0]
    var straightQuotes = 0
    var wasBlank = false
    for piece in pieces {
      bytes.forEachScalar(in: piece) { scalar, _ in
        if scalar.isHan {
          han += 1
          width += 2
          characters += 1
          wasBlank = false
          return
        }
        if scalar.isUnreadable { return }
        characters += 1
        width += scalar.isWide ? 2 : 1
        if scalar.isDigit { digits += 1 }
        if scalar.isSentenceEnd { if scalar == "。" || scalar == "．" { stops += 1 } else { tones += 1 } }
        if scalar.isPause {
          pauses += 1
          if scalar != "、" { commas += 1 }
        }
        if scalar == "\"" { straightQuotes += 1 }
        let blank = scalar.isWhiteSpace
        if blank && !wasBlank { blanks += 1 }
        wasBlank = blank
        let bracket = scalar.bracketKind
        if bracket > 0 {
          open[bracket] += 1
        } else if bracket < 0 {
          if open[-bracket] > 0 { open[-bracket] -= 1 } else if bracket != -2 { isUnopened = true }
        }
      }
    }
    isUnclosed = open.contains { $0 > 0 } || straightQuotes % 2 == 1
    if let last = pieces.last { readEnding(of: last, in: bytes) }
  }

  private mutating func readEnding(of range: SourceRange, in bytes: [UInt8]) {
    var end = range.end
    var closedParenthesis = false
    while end > range.start {
      let (scalar, length) = bytes.scalar(before: end)
      // U+FE0F only says that the sign before it is drawn in colour.
      guard scalar.isCloser || scalar == "\"" || scalar == "'" || scalar.isWhiteSpace || scalar.value == 0xFE0F else {
        break
      }
      closedParenthesis = closedParenthesis || scalar.bracketKind == -3 || scalar.bracketKind == -5
      end -= length
    }
    guard end > range.start else { return }
    (ending, endsInTone) = Self.ending(before: end, in: bytes)
    if ending == .open, closedParenthesis, let open = Self.lastOpener(in: range, before: end, bytes), open > range.start
    {
      // "……好评。（张三）": the sentence ended before the bracket.
      let (before, _) = Self.ending(before: open, in: bytes)
      if before == .sentence { ending = before }
    }
  }

  private static func ending(before end: Int, in bytes: [UInt8]) -> (Ending, isTone: Bool) {
    let (last, length) = bytes.scalar(before: end)
    if last == "。" || last == "…" || last == "．" { return (.sentence, false) }
    if last.isSentenceEnd { return (.sentence, true) }
    if last.isColon || last == ";" || last == "；" || last == "👇" || last == "⬇" { return (.item, false) }
    if last.isPause { return (.pause, false) }
    if last == ".", end > length {
      let (before, _) = bytes.scalar(before: end - length)
      // Behind a digit it is a list's number or a decimal point.
      if !before.isDigit && !before.isWhiteSpace { return (.sentence, false) }
    }
    return (.open, false)
  }

  private static func lastOpener(in range: SourceRange, before end: Int, _ bytes: [UInt8]) -> Int? {
    var offset = end
    // A name, a date, a source: what stands in brackets behind a last sentence is short.
    let limit = max(range.start, end - 150)
    while offset > limit {
      let (scalar, length) = bytes.scalar(before: offset)
      offset -= length
      if scalar.bracketKind == 3 || scalar.bracketKind == 5 { return offset }
    }
    return nil
  }
}
