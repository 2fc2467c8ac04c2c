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

  /// `……子女就业情况。 记者 张改华`: a credit behind the last sentence, without brackets.
  func credit(behindSentenceOf piece: SourceRange) -> Credit? {
    var at = piece.end
    while at > max(piece.start, piece.end - Self.longestCredit / 2) {
      let (scalar, length) = bytes.scalar(before: at)
      if scalar.isSentenceEnd {
        return at < piece.end ? credit(bytes.trimmed(SourceRange(start: at, end: piece.end))) : nil
      }
      at -= length
    }
    return nil
  }

  /// `……25个。（任峰）`: names alone in brackets, behind a sentence that is complete.
  func namesAlone(atEndOf piece: SourceRange) -> Credit? {
    guard bytes.last(of: piece)?.bracketKind == -3,
      let open = bytes[piece.start..<piece.end].indices.suffix(Self.longestCredit).last(where: {
        bytes[$0] == UInt8(ascii: "(") || bytes[$0] == 0xEF && bytes.scalar(at: $0).scalar.bracketKind == 3
      }),
      let before = bytes.last(of: bytes.trimmed(SourceRange(start: piece.start, end: open))),
      before.isSentenceEnd || before.bracketKind < 0
    else { return nil }
    let range = SourceRange(start: open, end: piece.end)
    let names = bytes.trimmed(range) { $0.isWhiteSpace || abs($0.bracketKind) == 3 }
    guard rowOfNames(in: names) != nil else { return nil }
    return Credit(range: range, press: PressLine(items: [.init(kind: .byline, range: names)], isCertain: true))
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

  /// Whether the line is nothing but people's names: `何俊 郑敏`, `何志远`. A word alone of two characters is more often
  /// a heading.
  func isRowOfNames(_ line: Line) -> Bool {
    guard line.level == 0, line.isShort, line.pieces.count == 1, line.shape.characters <= 24 else { return false }
    return rowOfNames(in: line.range).map { $0.count > 1 || $0.longest >= 9 } ?? false
  }

  /// How many names stand in a range that holds nothing else, and the bytes of the longest; nil where another word does.
  private func rowOfNames(in range: SourceRange) -> (count: Int, longest: Int)? {
    var at = range.start
    var (count, longest) = (0, 0)
    while at < range.end {
      let (scalar, length) = bytes.scalar(at: at)
      if scalar.isWhiteSpace || scalar == "、" {
        at += length
        continue
      }
      var end = at
      while end < range.end, bytes.scalar(at: end).scalar.isHan { end += bytes.scalar(at: end).length }
      guard isName(SourceRange(start: at, end: end)) else { return nil }
      count += 1
      longest = max(longest, end - at)
      at = end
    }
    return count > 0 ? (count, longest) : nil
  }

  /// A family name and one or two characters, and no everyday word.
  private func isName(_ word: SourceRange) -> Bool {
    guard let family = words.press.surname.match(bytes, at: word.start, limit: word.end),
      word.count - family.length == 3 || word.count - family.length == 6
    else { return false }
    return bytes[word.start..<word.end].withContiguousStorageIfAvailable { !words.common.contains($0) } ?? false
  }

  /// The line of names that ends an article below its last sentence; indices of lines.
  func authors(in body: Range<Int>) -> [Int] {
    guard let last = body.last(where: { lines[$0].isText }), last > body.lowerBound, isRowOfNames(lines[last]),
      lines[body.lowerBound..<last].last(where: \.isText)?.isComplete ?? false
    else { return [] }
    return [last]
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
