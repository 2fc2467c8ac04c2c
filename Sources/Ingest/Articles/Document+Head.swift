import BriefModel

extension Document {
  /// Tells kicker, headline and subtitle apart.
  ///
  /// Marks of the source decide where there are any. Else the forms of the trade do: a subtitle begins with a dash or ends like
  /// one (纪实), lines of the same length are one headline, a kicker reports the event (…活动启动) and is longer than its headline.
  func head(of segment: Segment) -> Head {
    var head = Head()
    var candidates = segment.head.filter { lines[$0].isText && !lines[$0].isKept }
    takeFrame(of: segment, from: &candidates, to: &head)
    takeRepetitions(&candidates, &head)
    // • 新华网无人机: a lone item of the page's bar.
    let buttons = candidates.dropLast().filter {
      !lines[$0].isItem && lines[$0].shape.characters <= 12 && bullet(of: lines[$0]) != nil
    }
    head.furniture += buttons
    candidates.removeAll { buttons.contains($0) }
    head.headings = candidates.filter { lines[$0].isItem }
    candidates.removeAll { lines[$0].isItem }
    let pictures = candidates.filter { isCaption(lines[$0]) || isScene(lines[$0]) }
    if pictures.count < candidates.count {
      head.headings += pictures
      candidates.removeAll { pictures.contains($0) }
    }
    head.byline = candidates.dropFirst().filter { isRowOfNames(lines[$0]) }
    candidates.removeAll { head.byline.contains($0) }
    head.furniture += candidates.filter { isDocumentNumber(lines[$0]) }
    candidates.removeAll { isDocumentNumber(lines[$0]) }
    // 思而思学网, 青岩在线: the page's own name below its headline.
    let names = candidates.dropFirst().filter {
      lines[$0].shape.characters <= 10 && lines[$0].level == 0
        && (bytes.last(of: lines[$0].range).map { $0 == "网" } ?? false
          || words.outlet.matchAtEnd(bytes, of: lines[$0].range) != nil)
    }
    head.furniture += names
    candidates.removeAll { names.contains($0) }
    guard !candidates.isEmpty else { return head }
    if declaresTitle, segment.lines.lowerBound == 0 {
      placeBelowTitle(candidates[...], of: segment, &head)
    } else if candidates.contains(where: { lines[$0].level == 1 }) {
      readMarked(candidates, level: 1, of: segment, &head)
    } else if candidates.contains(where: { lines[$0].level > 1 }) {
      readLower(candidates, of: segment, &head)
    } else {
      readPlain(candidates, of: segment, &head)
    }
    return head
  }

  /// A page often prints its headline twice, in its bar and above the text: the last one counts.
  private func takeRepetitions(_ candidates: inout [Int], _ head: inout Head) {
    var kept: [Int] = []
    for index in candidates.reversed() {
      if kept.contains(where: { repeats(lines[index], lines[$0]) }) {
        head.furniture.append(index)
      } else if kept.count < 40 {
        kept.append(index)
      } else {
        head.furniture.append(index)
      }
    }
    candidates = kept.reversed()
  }

  /// Whether `line` is the headline again, alone or with the name of the site behind a `_`, `-` or `|`.
  private func repeats(_ line: Line, _ headline: Line) -> Bool {
    let length = headline.end - headline.start
    guard line.end - line.start >= length,
      bytes[line.start..<line.start + length].elementsEqual(bytes[headline.start..<headline.end])
    else { return false }
    let rest = bytes.trimmed(SourceRange(start: line.start + length, end: line.end))
    guard let first = bytes.first(of: rest) else { return true }
    return headline.shape.characters >= 6 && (first == "_" || first == "|" || first == "｜" || first.isDash)
  }

  /// `平政办发〔2024〕12号`
  private func isDocumentNumber(_ line: Line) -> Bool {
    guard line.shape.characters <= 30, let last = bytes.last(of: line.range), last == "号" else {
      return false
    }
    var hasYear = false
    bytes.forEachScalar(in: line.range) { scalar, _ in if scalar == "〔" || scalar == "［" { hasYear = true } }
    return hasYear
  }

  /// The name of a series: `聚焦民生实事①`, `【民生关注】`, `新春走基层`.
  private func isColumn(_ line: Line) -> Bool {
    guard line.shape.characters <= 12, line.shape.blanks == 0, line.shape.pauses == 0 else { return false }
    if let first = bytes.first(of: line.range), first == "【", let last = bytes.last(of: line.range), last == "】" {
      return true
    }
    return words.column.match(bytes, at: line.start, limit: line.end) != nil
      || words.column.matchAtEnd(bytes, of: line.range) != nil
  }

  /// The subject of an official paper's title, whose first line is the body that issues it (GB/T 9704, 7.3.1).
  private func isSubject(_ line: Line) -> Bool {
    let about = Array("关于".utf8)
    return line.end - line.start > about.count && bytes[line.start..<line.start + about.count].elementsEqual(about)
  }

  private func readMarked(_ candidates: [Int], level: Int, of segment: Segment, _ head: inout Head) {
    guard let first = candidates.firstIndex(where: { lines[$0].level == level }) else { return }
    var last = first
    while last + 1 < candidates.count, lines[candidates[last + 1]].level == level { last += 1 }
    head.title = Array(candidates[first...last])
    splitSubtitle(&head)
    let above = candidates[..<first]
    head.kicker = Array(above.suffix(2))
    head.furniture += above.dropLast(2)
    placeBelowTitle(candidates[(last + 1)...], of: segment, &head)
  }

  /// A second line of the title that begins with a dash is the subtitle.
  private func splitSubtitle(_ head: inout Head) {
    guard let dash = head.title.dropFirst().firstIndex(where: { startsWithDash(lines[$0]) }) else { return }
    head.subtitle = Array(head.title[dash...])
    head.title.removeSubrange(dash...)
  }

  /// What stands between the title and the text: subtitles above the byline, sections below it.
  private func placeBelowTitle(_ indices: ArraySlice<Int>, of segment: Segment, _ head: inout Head) {
    let bylines = segment.head.filter { lines[$0].press?.hasByline ?? false }
    var isSectionLevel = [Bool](repeating: false, count: 7)
    for index in segment.body { isSectionLevel[min(lines[index].level, 6)] = true }
    for index in indices {
      let aboveByline = bylines.last.map { $0 > index } ?? false
      let belowByline = bylines.first.map { $0 < index } ?? false
      let isSection = lines[index].level > 1 && isSectionLevel[min(lines[index].level, 6)]
      if itemLevel(lines[index]) == nil, head.headings.isEmpty,
        isSubtitle(lines[index]) || aboveByline || (!isSection && !belowByline),
        lines[index].level == 0 || !declaresTitle
      {
        head.subtitle.append(index)
      } else {
        head.headings.append(index)
      }
    }
  }

  /// Only marks below the first level: the first of them is the headline where no other section of the text has its level.
  private func readLower(_ candidates: [Int], of segment: Segment, _ head: inout Head) {
    guard let level = candidates.map({ lines[$0].level }).filter({ $0 > 0 }).min() else { return }
    let isSection = segment.body.contains { lines[$0].level == level }
    let plain = candidates.prefix { lines[$0].level == 0 }
    if isSection, !plain.isEmpty {
      readPlain(Array(plain), of: segment, &head)
      head.headings += candidates.dropFirst(plain.count)
    } else {
      readMarked(candidates, level: level, of: segment, &head)
    }
  }

  private func readPlain(_ all: [Int], of segment: Segment, _ head: inout Head) {
    var candidates = all
    if let numbered = candidates.firstIndex(where: { itemLevel(lines[$0]) != nil }) {
      head.headings += candidates[numbered...]
      candidates.removeSubrange(numbered...)
    }
    // What stands below the byline belongs to the text, but for a subtitle that shows its dash.
    let particulars = segment.head.first { index in
      lines[index].press.map { $0.isCertain && ($0.hasByline || $0.hasDate) } ?? false
        && candidates.contains { $0 < index && lines[$0].shape.characters > 4 }
    }
    if let byline = particulars {
      head.headings = candidates.filter { $0 > byline && !startsWithDash(lines[$0]) } + head.headings
      candidates.removeAll { $0 > byline && !startsWithDash(lines[$0]) }
    }
    // A bar of the site: a run of words too short for a headline above it.
    while candidates.count > 1, lines[candidates[0]].shape.characters <= 4, !isSubtitle(lines[candidates[1]]) {
      head.furniture.append(candidates.removeFirst())
    }
    if let first = candidates.first, candidates.count > 4, lines[first].shape.characters >= 10,
      candidates.dropFirst().filter({ lines[$0].shape.characters <= 10 }).count > candidates.count / 2
    {
      // Accounts set their opening words in lines of a few characters each: only a headline stands above so many.
      head.title = [first]
      head.headings = candidates.dropFirst() + head.headings
      return
    }
    if let dash = candidates.dropFirst().firstIndex(where: { startsWithDash(lines[$0]) }) {
      // A long subtitle goes on in the next line, without room between.
      var end = dash + 1
      while end < candidates.count, candidates[end] == candidates[end - 1] + 1, lines[candidates[end]].gap == 0 {
        end += 1
      }
      head.subtitle = Array(candidates[dash..<end])
      head.headings = candidates[end...] + head.headings
      candidates.removeSubrange(dash...)
    } else if candidates.count > 1, let last = candidates.last, isSubtitle(lines[last]) {
      head.subtitle = [last]
      candidates.removeLast()
    }
    if candidates.count > 1, head.subtitle.isEmpty, let last = candidates.last, isLikeSections(last, of: segment) {
      head.headings.insert(candidates.removeLast(), at: 0)
    }
    assignTitle(candidates, &head)
  }

  /// Whether the line stands on the text as the headings of later sections do: the same room around it, a colon where they
  /// have one.
  private func isLikeSections(_ index: Int, of segment: Segment) -> Bool {
    func form(_ index: Int) -> [Int] {
      var colons = 0
      bytes.forEachScalar(in: lines[index].range) { scalar, _ in colons += scalar.isColon ? 1 : 0 }
      return [min(lines[index].gap, 1), min(lines[index + 1].gap, 1), min(colons, 1)]
    }
    guard index + 1 == segment.body.lowerBound else { return false }
    let sections = segment.body.dropLast().filter {
      lines[$0].isText && lines[$0].isShort && lines[$0 + 1].isText && lines[$0 + 1].isProse && !isCaption(lines[$0])
    }
    let own = form(index)
    return sections.count >= 2 && own[1] == 0 && sections.allSatisfy { form($0) == own }
  }

  private func assignTitle(_ all: [Int], _ head: inout Head) {
    var candidates = all
    // A colon leads on to the headline's second line.
    let isLed = candidates.count == 2 && lines[candidates[0]].shape.ending == .item
    guard candidates.count > 1, !isLed else {
      head.title = candidates
      return
    }
    if isColumn(lines[candidates[0]]) {
      head.kicker = [candidates.removeFirst()]
      guard candidates.count > 1 else {
        head.title = candidates
        return
      }
    }
    // 盘点, 综述: what sums up a feature stands above its headline or below.
    if candidates.count == 2, head.subtitle.isEmpty, featureEnding(of: lines[candidates[0]]) > 3 {
      head.kicker.append(candidates.removeFirst())
      head.title = candidates
      return
    }
    let lengths = candidates.map { lines[$0].shape.characters }
    let isEven = (lengths.max() ?? 0) - (lengths.min() ?? 0) <= 1
    // Two lines of one headline stand together; with room between, the upper leads to the lower.
    let isTogether = candidates.dropFirst().allSatisfy { lines[$0].gap == 0 }
    if isEven, candidates.count <= 3, isTogether || candidates.count > 2 {
      head.title = candidates
      return
    }
    let first = candidates[0]
    let reportsEvent = words.event.matchAtEnd(bytes, of: lines[first].range) != nil
    // 关于印发《2023年对市级人民政府履行 / 教育职责评价报告》的通知: a title goes on where its bracket is closed.
    if let open = candidates.indices.dropLast().first(where: {
      lines[candidates[$0]].shape.isUnclosed && lines[candidates[$0 + 1]].shape.isUnopened
    }) {
      let isIssued = open == 1 && isSubject(lines[candidates[1]])
      head.title = Array(candidates[(isIssued ? 0 : open)...(open + 1)])
      head.kicker += isIssued ? [] : Array(candidates[max(0, open - 2)..<open])
      head.furniture += isIssued ? [] : Array(candidates[..<max(0, open - 2)])
      head.subtitle = Array(candidates[(open + 2)...]) + head.subtitle
      return
    }
    if candidates.count == 2, isSubject(lines[candidates[1]]), head.subtitle.isEmpty {
      head.title = candidates
      return
    }
    if candidates.count == 2 {
      if reportsEvent || isEven || lengths[0] > lengths[1] || !head.subtitle.isEmpty {
        head.kicker.append(first)
        head.title = [candidates[1]]
      } else {
        head.title = [first]
        head.subtitle = [candidates[1]]
      }
      return
    }
    // Three lines and more: the last ones of even length are the headline, what is above them leads to it.
    var start = candidates.count - 1
    while start > 1, abs(lengths[start - 1] - lengths[candidates.count - 1]) <= 1 { start -= 1 }
    if start == candidates.count - 1, head.subtitle.isEmpty, lengths[start] > lengths[start - 1] {
      head.subtitle = [candidates[start]]
      start -= 1
    }
    head.title = head.subtitle == [candidates.last ?? first] ? [candidates[start]] : Array(candidates[start...])
    head.kicker += candidates[max(0, start - 2)..<start]
    head.furniture += candidates[..<max(0, start - 2)]
  }
}
