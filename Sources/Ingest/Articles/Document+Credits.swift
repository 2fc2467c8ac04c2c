import BriefModel

/// Names that stand in the text: behind a report's date line, in brackets at its end, below an official paper.
extension Document {
  /// Names in brackets, with the brackets.
  struct Credit {
    let range: SourceRange
    let press: PressLine
  }

  /// `……好评。（记者 张三）`
  func signature(atEndOf piece: SourceRange) -> Credit? {
    guard bytes.last(of: piece)?.bracketKind == -3 else { return nil }
    var at = piece.end
    while at > max(piece.start, piece.end - Self.longestCredit) {
      let (scalar, length) = bytes.scalar(before: at)
      at -= length
      if scalar.bracketKind == 3 { return credit(SourceRange(start: at, end: piece.end)) }
    }
    return nil
  }

  /// `本报讯（记者 李明）……`
  func datelineCredit(in piece: SourceRange) -> Credit? {
    guard var start = datelineEnd(in: piece) else { return nil }
    while start < piece.end, bytes.scalar(at: start).scalar.isWhiteSpace { start += bytes.scalar(at: start).length }
    guard start < piece.end, bytes.scalar(at: start).scalar.bracketKind == 3 else { return nil }
    var at = start
    while at < min(piece.end, start + Self.longestCredit) {
      let (scalar, length) = bytes.scalar(at: at)
      at += length
      if scalar.bracketKind == -3 { return credit(SourceRange(start: start, end: at)) }
    }
    return nil
  }

  /// Where the words end that reports begin with, and nothing else: `本报讯`, `新华社北京3月5日电`, `三峡日报讯`.
  func datelineEnd(in piece: SourceRange) -> Int? {
    guard let word = words.dateline.match(bytes, at: piece.start, limit: piece.end) else {
      return outletEnd(beforeReportIn: piece).map { $0 + 3 }
    }
    var at = piece.start
    while at < min(piece.end, piece.start + word.length + 60) {
      let (scalar, length) = bytes.scalar(at: at)
      if scalar.isPause || scalar.isSentenceEnd { return nil }
      at += length
      if scalar == "讯" || scalar == "电" { return at }
    }
    return nil
  }

  /// The bodies that sign a paper: short lines that end its text, each the name of one, right above its day (GB/T 9704,
  /// 7.3.5). Indices of lines.
  func signers(in body: Range<Int>) -> [Int] {
    guard let last = body.last(where: { lines[$0].isText }), last + 1 < body.upperBound,
      let day = lines[last + 1].press, day.hasDate, day.items.count == 1
    else { return [] }
    return (body.lowerBound...last).suffix(3).reversed().prefix { index in
      let line = lines[index]
      return line.isText && line.isShort && line.level == 0 && line.shape.pauses == 0 && line.shape.characters >= 4
        && line.shape.characters <= 30 && words.signer.matchAtEnd(bytes, of: line.range) != nil
    }.reversed()
  }

  /// Bytes of the longest row of names in brackets.
  private static var longestCredit: Int { 120 }

  private func credit(_ range: SourceRange) -> Credit? {
    words.press.read(range, in: bytes).flatMap { $0.hasByline && $0.isCertain ? Credit(range: range, press: $0) : nil }
  }
}
