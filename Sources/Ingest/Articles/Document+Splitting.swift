import BriefModel

extension Document {
  /// The articles of the text, in order; lines before the first and behind the last go with these.
  ///
  /// A new article begins where a body has ended and a headline stands before more text. Section headings stand there
  /// too, so that a headline needs evidence: a mark of the first level, a byline, a subtitle, a date line, the editors'
  /// names above it, room around it.
  func segments() -> [Segment] {
    var segments: [Segment] = []
    var start = 0
    var index = bodyStart(from: 0)
    guard index < lines.count else { return [] }
    var preface: Range<Int>?
    if let headline = headlineBelowNote(index) {
      preface = 0..<headline
      start = headline
      index = bodyStart(from: headline)
    }
    var body = index
    while index < lines.count {
      guard isRunning(index), let next = nextRunning(after: index) else {
        index += 1
        continue
      }
      if next > index + 1, let head = headStart(in: index + 1..<next, body: body) {
        if preface == nil, isNote(head: start..<body, body: body..<head) {
          preface = start..<head
        } else {
          segments.append(Segment(preface: preface, head: start..<body, body: body..<head))
          preface = nil
        }
        start = head
        body = bodyStart(from: head)
        index = body
      } else {
        index = next
      }
    }
    segments.append(Segment(preface: preface, head: start..<body, body: body..<lines.count))
    return segments
  }

  /// The line below a note that opens the text, if more than the text follows: a headline.
  private func headlineBelowNote(_ index: Int) -> Int? {
    guard words.note.match(bytes, at: lines[index].start, limit: lines[index].end) != nil,
      !lines[..<index].contains(where: \.isText), let next = nextRunning(after: index),
      let headline = (index + 1..<next).first(where: { lines[$0].isText && itemLevel(lines[$0]) == nil })
    else { return nil }
    return headline
  }

  /// Whether what was read before a headline is not an article but an editor's note to the one that follows.
  private func isNote(head: Range<Int>, body: Range<Int>) -> Bool {
    let first = lines[body.lowerBound]
    let opensAsNote =
      words.note.match(bytes, at: first.start, limit: first.end) != nil
      || head.contains {
        lines[$0].isText && words.note.isWhole(bytes, bytes.trimmed(lines[$0].range) { $0.isColon }) != nil
      }
    return opensAsNote && body.count { isRunning($0) } <= 3
  }

  private func isRunning(_ index: Int) -> Bool { lines[index].isText && lines[index].isProse }

  private func nextRunning(after index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, !isRunning(next) { next += 1 }
    return next < lines.count ? next : nil
  }

  /// The first line of running text from `start` on. A headline may end in `！` or `？`: such a line is one while no
  /// text has come.
  /// A table below the head is text too; one above all else belongs to the page's frame.
  func bodyStart(from start: Int) -> Int {
    var index = start
    var hasHead = false
    while index < lines.count {
      if isRunning(index), !isToneHeadline(index, from: start), !isLeadingHeadline(index),
        !isMarkedCaption(lines[index])
      {
        return cutStart(of: index, from: start)
      }
      if hasHead, lines[index].table != nil { return index }
      hasHead = hasHead || lines[index].isText
      index += 1
    }
    return firstResort(from: start)
  }

  /// `济南槐荫：` above the rest of the headline.
  private func isLeadingHeadline(_ index: Int) -> Bool {
    guard lines[index].shape.ending == .item, lines[index].shape.characters <= 20, lines[index].shape.pauses == 0,
      lines[index].shape.stops + lines[index].shape.tones == 0, index + 1 < lines.count
    else { return false }
    return lines[index + 1].isText && lines[index + 1].isShort && lines[index + 1].gap == 0
  }

  /// The first of the short lines right above a line that the sentence in it was cut into; the headline is none of them.
  private func cutStart(of index: Int, from start: Int) -> Int {
    let continuity = Continuity(self)
    let headline = lines[start..<index].firstIndex(where: \.isText) ?? index
    var first = index
    while first - 1 > headline, lines[first].gap == 0 || lines[first].isOverlap, lines[first - 1].isText,
      lines[first - 1].level == 0, !isCaption(lines[first - 1]),
      continuity.isCut(lines[first - 1], before: lines[first])
    {
      first -= 1
    }
    return first
  }

  private func isToneHeadline(_ index: Int, from start: Int) -> Bool {
    let line = lines[index]
    guard line.shape.endsInTone, line.shape.stops == 0, line.shape.characters <= 36, index + 1 < lines.count else {
      return false
    }
    // Another line of the head has to follow, or the text stand apart from it.
    return !lines[index + 1].isText || lines[index + 1].isShort || lines[index + 1].gap > 0
  }

  /// In a text without one complete sentence its list is the body, or the first line of more than a headline's length.
  private func firstResort(from start: Int) -> Int {
    lines.indices[start...].first { lines[$0].isText && lines[$0].isItem }
      ?? lines.indices[start...].first { lines[$0].isText && lines[$0].level == 0 && lines[$0].shape.characters >= 30 }
      ?? lines.indices[start...].first { lines[$0].table != nil } ?? lines.count
  }

  /// Where in a stretch without running text a new headline begins; nil where none does.
  private func headStart(in gap: Range<Int>, body: Int) -> Int? {
    guard lines[gap.upperBound].shape.characters >= 20 else { return nil }
    var best: (start: Int, score: Int)?
    let first = gap.last { lines[$0].table != nil } ?? gap.lowerBound
    for start in gap.suffix(12) where start >= first && lines[start].isText {
      let score = headScore(from: start, in: gap, body: body)
      if score >= 3, score > best?.score ?? 0 { best = (start, score) }
    }
    return best?.start
  }

  private func headScore(from start: Int, in gap: Range<Int>, body: Int) -> Int {
    let head = (start..<gap.upperBound).filter { lines[$0].isText }
    let first = lines[start]
    guard itemLevel(first) == nil, !first.isItem, !isCaption(first), first.shape.characters >= 4 else { return 0 }
    var score = lines[gap.lowerBound - 1].isComplete ? 0 : -2
    if start > gap.lowerBound, closesArticle(start - 1) || isSignature(start - 1) { score += 2 }
    if start == gap.lowerBound, endsWithSignature(lines[start - 1]) { score += 2 }
    if first.gap >= 2, first.gap > usualGap { score += 1 }
    if lines[gap.upperBound].gap >= 2, lines[gap.upperBound].gap > usualGap { score += 1 }

    // Lines from the headline to its byline or date, or to the text.
    let press = (start..<gap.upperBound).first {
      lines[$0].press.map { $0.hasByline || $0.hasDate || $0.isCertain } ?? false
    }
    let group = head.filter { $0 < press ?? gap.upperBound }
    if let press, lines[press].press?.hasByline ?? false { score += 3 } else if press != nil { score += 2 }
    score -= max(0, group.count - 3)
    for index in group.dropFirst() where lines[index].gap >= 3 { score -= 1 }

    let title = group.first { lines[$0].level == 1 }
    if let title {
      score += 1
      // A level below the first right above it is its kicker: sections go down, never up.
      if title > start, first.level > 1 { score += 2 }
      if sectionsBefore[start] > sectionsBefore[body] { score += 2 }
      if lines[title].shape.characters >= 12 { score += 1 }
    } else if first.level > 1 {
      score -= 3
    }
    if startsWithDateline(lines[gap.upperBound]) { score += 3 }
    score += subtitleScore(group)
    if title == nil, isParallel(first) { score += 2 }
    return score
  }

  /// What a subtitle in the group says for a headline above it.
  ///
  /// The ending of a feature (纪实, 侧记) says enough: no section has one. Its headline is the line right above it; what
  /// stands above that is a kicker only where it reports an event or no room parts them, else a picture's caption.
  private func subtitleScore(_ group: [Int]) -> Int {
    guard let place = group.indices.dropFirst().first(where: { isSubtitle(lines[group[$0]]) }) else { return 0 }
    let subtitle = lines[group[place]]
    // 记 alone ends many words.
    guard featureEnding(of: subtitle) > (startsWithDash(subtitle) ? 0 : 3) else { return 2 }
    let above = group[..<(place - 1)]
    let isKicker = above.allSatisfy {
      words.event.matchAtEnd(bytes, of: lines[$0].range) != nil || lines[$0 + 1].gap == 0
    }
    return isKicker ? 3 : 2
  }

  /// The bytes of the word of a feature's subtitle that ends the line.
  func featureEnding(of line: Line) -> Int {
    line.shape.characters >= 8 ? words.ending.matchAtEnd(bytes, of: line.range)?.length ?? 0 : 0
  }

  /// Whether nothing of the article before can stand behind this line: editors' names, a drawn line, a copyright line.
  private func closesArticle(_ index: Int) -> Bool {
    switch lines[index].role {
    case .text: false
    case .dropped(let reason): reason != .sharing && reason != .hotline
    case .press(let press): press.endsArticle
    case .table: false
    }
  }

  private func isSignature(_ index: Int) -> Bool {
    // A credit in brackets, or for a picture, closes what it stands below.
    isCaption(lines[index]) && bytes.last(of: lines[index].range)?.bracketKind == -3
  }

  /// `……好评。（记者 张三）`
  private func endsWithSignature(_ line: Line) -> Bool {
    line.pieces.last.map { signature(atEndOf: $0) != nil } ?? false
  }

  private func startsWithDateline(_ line: Line) -> Bool { datelineEnd(in: line.pieces[0]) != nil }

  /// A dash before it, or an ending that features give their subtitles (纪实, 侧记).
  func isSubtitle(_ line: Line) -> Bool {
    startsWithDash(line) || featureEnding(of: line) > 0
  }

  func startsWithDash(_ line: Line) -> Bool {
    guard let first = bytes.first(of: line.range) else { return false }
    return [0x2014, 0x2015, 0x2013, 0x2500, 0x2D, 0xFF0D, 0x4E00].contains(first.value)
      && (first != "一" || bytes.scalar(at: line.start + 3).scalar == "一")
  }

  /// Two parts of about the same length with a blank between: a couplet, as headlines are made and headings are not.
  private func isParallel(_ line: Line) -> Bool {
    guard line.shape.blanks == 1, line.shape.pauses == 0 else { return false }
    var parts = [0, 0]
    var part = 0
    bytes.forEachScalar(in: line.range) { scalar, _ in
      if scalar.isWhiteSpace { part = 1 } else { parts[part] += 1 }
    }
    return min(parts[0], parts[1]) >= 5 && abs(parts[0] - parts[1]) <= 2
  }
}
