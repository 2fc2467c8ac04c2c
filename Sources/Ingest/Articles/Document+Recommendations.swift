import BriefModel

extension Document {
  /// Drops the lists of other articles and of readers' comments that sites put below an article.
  ///
  /// Such a list is opened by words of its own (相关推荐, 网友评论) and goes on to the end, unless running text comes
  /// again: two paragraphs in a row, which no list has; or behind comments, which may be as long as that, an article with
  /// headline and byline.
  mutating func dropRecommendations() {
    var sawBody = false
    var index = 0
    while index < lines.count {
      if !lines[index].isDropped, let reason = words.furniture.zone(openedBy: lines[index], in: bytes) {
        let end = sawBody ? zoneEnd(from: index + 1, reason) : index + 1
        for line in index..<end { lines[line].role = .dropped(reason) }
        index = end
        continue
      }
      sawBody = sawBody || isParagraph(lines[index])
      index += 1
    }
    dropReplies()
    dropUnannouncedList()
  }

  /// Running text, if not much of it.
  private func isParagraph(_ line: Line) -> Bool {
    if line.table != nil { return true }
    return line.isText && line.level == 0 && line.shape.characters >= 30 && line.isComplete && !line.shape.endsInTone
  }

  /// A paragraph that only an article has: longer than a headline, and complete.
  private func isBodyText(_ line: Line) -> Bool {
    line.isText && line.level == 0 && line.shape.characters >= 40 && line.shape.ending == .sentence
  }

  private func zoneEnd(from start: Int, _ reason: DropReason) -> Int {
    var index = start
    while index < lines.count {
      if lines[index].level == 1 { return headStart(before: index, from: start) }
      // Another list follows.
      if let other = words.furniture.zone(openedBy: lines[index], in: bytes), other != reason { return index }
      if isBodyText(lines[index]), isArticle(index, behind: reason) { return headStart(before: index, from: start) }
      index += 1
    }
    return lines.count
  }

  private func isArticle(_ index: Int, behind reason: DropReason) -> Bool {
    let hasByline = lines[..<index].suffix(2).contains { $0.press?.hasByline ?? false }
    guard reason != .comments else {
      let above = lines[..<index].suffix(4)
      return hasByline && above.contains { $0.isText && $0.isShort && $0.shape.characters >= 8 }
    }
    var next = index + 1
    while next < lines.count, !lines[next].isText { next += 1 }
    return hasByline || next < lines.count && isBodyText(lines[next])
  }

  /// The lines of a headline before the text at `index`, if a byline shows that there is one.
  private func headStart(before index: Int, from start: Int) -> Int {
    var first = index
    while first > start, first > index - 5, lines[first - 1].press?.isCertain ?? false { first -= 1 }
    guard first < index || lines[index].level == 1 else { return index }
    let limit = max(start, first - 3)
    while first > limit, lines[first - 1].isText, lines[first - 1].isShort, lines[first].gap < 3 { first -= 1 }
    return first
  }

  /// Drops what others wrote below the first entry of a forum, from the second line that says who wrote and when, with
  /// what is told of the writer above it.
  private mutating func dropReplies() {
    guard let first = lines.firstIndex(where: { $0.press?.isPost ?? false }),
      let body = lines[first...].firstIndex(where: isParagraph),
      var start = lines[body...].firstIndex(where: { $0.press?.isPost ?? false })
    else { return }
    let limit = max(body + 1, start - 6)
    while start > limit, isWriter(lines[start - 1]) { start -= 1 }
    for index in start..<lines.count where !lines[index].isDropped { lines[index].role = .dropped(.comments) }
  }

  /// A name, a rank, a number of points.
  private func isWriter(_ line: Line) -> Bool {
    line.table == nil && line.shape.characters <= 12 && line.shape.stops == 0 && !isCaption(line)
  }

  /// A list that has no title of its own: behind the last paragraph, twice or more a line with a day and a time.
  private mutating func dropUnannouncedList() {
    guard let last = lines.lastIndex(where: isParagraph) else { return }
    let days = lines.indices[(last + 1)...].filter { lines[$0].press?.hasDate ?? false }
    guard days.count >= 2, let first = days.first else { return }
    // Title, often once more, and source stand above the day.
    for index in max(last + 1, first - 3)..<lines.count where !lines[index].isDropped {
      if index < first, lines[index].isProse, lines[index].isComplete, lines[index].shape.characters > 30 { continue }
      lines[index].role = .dropped(.recommendations)
    }
  }
}
