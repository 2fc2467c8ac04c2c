import BriefModel

/// Parts a clause into what was recognised in it.
struct ClauseTokens {
  let passage: Passage
  let times: TimeLine
  let words: FigureWords
  /// In text order.
  let numbers: [(number: NumberToken, result: Result<RawFigure, NumberRejection>)]
  /// In text order, by scalars.
  let mentions: [(code: String, range: Range<Int>)]

  private struct Span {
    var range: Range<Int>
    var kind: ClauseToken.Kind
    var meaning: String?
  }

  func tokens(of clause: Range<Int>) -> [ClauseToken] {
    var tokens: [ClauseToken] = []
    var end = clause.lowerBound
    for span in spans(in: clause) where span.range.lowerBound >= end && span.range.upperBound <= clause.upperBound {
      tokens += plain(end..<span.range.lowerBound)
      tokens.append(ClauseToken(kind: span.kind, text: passage.printed(span.range), meaning: span.meaning))
      end = span.range.upperBound
    }
    return tokens + plain(end..<clause.upperBound)
  }

  /// What has a meaning of its own, by where it begins.
  private func spans(in clause: Range<Int>) -> [Span] {
    var spans = times.reversed(in: clause).map {
      Span(range: $0.range, kind: .time, meaning: $0.period?.description ?? "\($0.role)")
    }
    spans += mentions.filter { clause.contains($0.range.lowerBound) }.map {
      Span(range: $0.range, kind: .place, meaning: $0.code)
    }
    for (number, result) in numbers where clause.contains(number.range.lowerBound) {
      guard case .success(let figure) = result else {
        spans.append(Span(range: number.range, kind: .number))
        continue
      }
      spans.append(Span(range: figure.number.range, kind: .number, meaning: Self.plain(figure.value)))
      let unit = figure.number.range.upperBound..<figure.range.upperBound
      if !unit.isEmpty { spans.append(Span(range: unit, kind: .unit, meaning: figure.unit)) }
      spans += bounds(around: figure.range)
    }
    // Of two that begin together the longer one.
    return spans.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  private func bounds(around figure: Range<Int>) -> [Span] {
    var spans: [Span] = []
    for (name, words) in words.before {
      if let length = words.length(endingAt: figure.lowerBound, in: passage) {
        spans.append(Span(range: figure.lowerBound - length..<figure.lowerBound, kind: .bound, meaning: name))
      }
    }
    for (name, words) in words.after {
      if let length = words.length(at: figure.upperBound, in: passage) {
        spans.append(Span(range: figure.upperBound..<figure.upperBound + length, kind: .bound, meaning: name))
      }
    }
    return spans
  }

  /// Without a decimal point where there are no decimals.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }

  /// Verbs, and the words between them.
  private func plain(_ range: Range<Int>) -> [ClauseToken] {
    var tokens: [ClauseToken] = []
    var start = range.lowerBound
    var index = start
    func add(_ kind: ClauseToken.Kind, _ range: Range<Int>) {
      if !range.isEmpty { tokens.append(ClauseToken(kind: kind, text: passage.printed(range), meaning: nil)) }
    }
    while index < range.upperBound {
      guard let length = words.action.length(at: index, in: passage), index + length <= range.upperBound,
        words.nounGuard.length(at: index, in: passage) ?? 0 <= length
      else {
        index += 1
        continue
      }
      add(.words, start..<index)
      add(.verb, index..<index + length)
      index += length
      start = index
    }
    add(.words, start..<range.upperBound)
    return tokens
  }
}
