import BriefModel

/// What belongs to a picture.
extension Document {
  /// The range without the size of a picture that a site's editor prints behind its words: `（1080×720）`.
  private func withoutSize(_ range: SourceRange) -> SourceRange {
    let size = bytes.trimmed(range) { $0.bracketKind == -3 || $0.bracketKind == -5 }
    guard size.end < range.end else { return range }
    var at = size.end
    var signs = 0
    while at > size.start {
      let (scalar, length) = bytes.scalar(before: at)
      if scalar == "×" || scalar == "*" || scalar == "x" || scalar == "X" {
        signs += 1
      } else if !scalar.isDigit {
        break
      }
      at -= length
    }
    return signs == 1 && at < size.end
      ? bytes.trimmed(SourceRange(start: range.start, end: at), where: \.isOpener) : range
  }

  /// The range without the agency that a picture is from: `王五 摄/视觉重庆`.
  private func withoutAgency(_ range: SourceRange) -> SourceRange {
    var at = range.end
    while at > max(range.start, range.end - 24) {
      let (scalar, length) = bytes.scalar(before: at)
      at -= length
      if scalar == "/" || scalar == "／" { return SourceRange(start: range.start, end: at) }
      guard scalar.isHan else { break }
    }
    return range
  }

  /// Whether the words say who is seen where: `安丰镇的居民在助餐点用餐`; not `让老人在家门口养老`.
  func isScene(_ line: Line) -> Bool {
    guard line.isShort, line.level == 0, line.shape.characters >= 8, line.shape.pauses == 0 else { return false }
    var at = line.start
    var seesPeople = false
    while at < line.end {
      let (scalar, length) = bytes.scalar(at: at)
      if scalar.isColon || scalar.isOpener || scalar == "让" || scalar == "把" { return false }
      if seesPeople, scalar == "在" {
        // 学生在成长 sums up, 学生正在劳动 shows.
        let isShown = line.end - at >= (bytes.scalar(before: at).scalar == "正" ? 9 : 12)
        return isShown && words.figurative.match(bytes, at: at + length, limit: line.end) == nil
      }
      if let people = words.scene.match(bytes, at: at, limit: line.end) {
        seesPeople = true
        at += people.length
      } else {
        at += length
      }
    }
    return false
  }

  /// Whether the line begins as only the words of a picture do: `▲康养中心里，老人在下棋。`
  func isMarkedCaption(_ line: Line) -> Bool {
    line.isText && line.level == 0 && line.shape.characters <= 80
      && words.caption.match(bytes, at: line.start, limit: line.end) != nil
  }

  /// Whether the words say that they belong to a picture.
  func isCaption(_ line: Line) -> Bool {
    if line.isMarkedCaption { return true }
    guard line.shape.characters <= 80, line.level == 0 else { return false }
    let core = bytes.trimmed(line.range) {
      $0.isWhiteSpace || $0.isUnreadable || $0.bracketKind == 3 || $0.bracketKind == 5
    }
    if words.caption.match(bytes, at: core.start, limit: core.end) != nil { return true }
    let end = bytes.trimmed(withoutAgency(withoutSize(line.range))) {
      $0.isWhiteSpace || $0.bracketKind == -3 || $0.bracketKind == -5 || $0 == "。"
    }
    if words.photo.matchAtEnd(bytes, of: end) != nil { return true }
    return line.isShort && words.positioned.firstMatch(bytes, in: line.range) != nil
  }
}
