import BriefModel

extension Document {
  /// Drops the lists of other articles that sites put below an article.
  ///
  /// Such a list is opened by words of its own (相关推荐) and goes on to the end, unless running text comes again: two
  /// paragraphs in a row, which no list has.
  mutating func dropRecommendations() {
    var sawBody = false
    var index = 0
    while index < lines.count {
      if !lines[index].isDropped, words.furniture.opensZone(lines[index], in: bytes) {
        let end = sawBody ? zoneEnd(from: index + 1) : index + 1
        for line in index..<end { lines[line].role = .dropped(.recommendations) }
        index = end
        continue
      }
      sawBody = sawBody || isParagraph(lines[index])
      index += 1
    }
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

  private func zoneEnd(from start: Int) -> Int {
    var index = start
    while index < lines.count {
      if lines[index].level == 1 { return headStart(before: index, from: start) }
      if isBodyText(lines[index]) {
        var next = index + 1
        while next < lines.count, !lines[next].isText { next += 1 }
        let isArticle =
          lines[..<index].suffix(2).contains { $0.press?.hasByline ?? false }
          || next < lines.count && isBodyText(lines[next])
        if isArticle { return headStart(before: index, from: start) }
      }
      index += 1
    }
    return lines.count
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
