import BriefModel

/// Reads the lines of an article's body: joins paragraphs that a column or a page broke, and tells headings from captions.
struct BodyReader {
  private let document: Document
  /// The text lines of the body, headings of the head first.
  private let lines: [Line]
  private let firstRunning: Int?
  private let continuity: Continuity
  /// Whether sections are marked as such, with `#` or numbers: unmarked short lines are then no headings.
  private let marksSections: Bool
  /// For each line whether it is running text.
  private var isRunning: [Bool] = []
  /// How many short lines stand right above running text.
  private let headingPlaces: Int
  private(set) var body = Body()

  /// - Parameter first: the line that the segment's body was found to begin with, running text whatever its form.
  init(_ indices: [Int], first: Int, of document: Document) {
    self.document = document
    firstRunning = indices.firstIndex(of: first)
    lines = indices.map { document.lines[$0] }
    continuity = Continuity(document)
    let all = lines
    headingPlaces = all.indices.dropLast().count { index in
      all[index].isShort && all[index + 1].isProse && !document.isCaption(all[index]) && !document.isScene(all[index])
    }
    marksSections =
      lines.contains { $0.level > 1 } || lines.count(where: document.isNumberedHeading) >= 2
    findRunning()
    read()
  }

  private mutating func read() {
    var index = 0
    while index < lines.count {
      if let table = lines[index].table {
        body.blocks.append(.init(kind: .table, pieces: lines[index].pieces, table: table))
        index += 1
      } else if isHeadingByMark(lines[index]) {
        body.blocks.append(.init(kind: .heading(level: markedLevel(lines[index])), pieces: lines[index].pieces))
        index += 1
      } else if isRunning[index] {
        index = readParagraph(from: index)
      } else {
        index = readShortLines(from: index)
      }
    }
  }

  /// Three lines or more without room between: verse, a list, a table. At the end, where captions stand in rows too, only
  /// lines with columns of numbers.
  private func isRowsOfText(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, lines[range].dropFirst().allSatisfy({ $0.gap == 0 }) else { return false }
    if lines[range].contains(where: isCaption) { return false }
    let columns = lines[range].count { $0.shape.blanks > 0 && $0.shape.digits > 0 }
    let clauses = lines[range].count { $0.shape.pauses > 0 }
    return range.upperBound < lines.count || max(columns, clauses) * 2 > range.count
  }

  /// Whether these are the only short lines within the text: sections come in twos and more, a picture alone.
  private func isLone(_ range: Range<Int>) -> Bool {
    guard let first = firstRunning, range.lowerBound > first else { return false }
    return headingPlaces <= 1
  }

  private func isCaption(_ line: Line) -> Bool { document.isCaption(line) || document.isScene(line) }

  private func isHeadingByMark(_ line: Line) -> Bool {
    if line.level > 0 { return true }
    return document.isNumberedHeading(line)
  }

  private func markedLevel(_ line: Line) -> Int {
    line.level > 0 ? min(max(line.level, 2), 6) : min(document.itemLevel(line) ?? 2, 6)
  }

  /// Running text is more than a short line, or a short one that running text goes on from.
  private mutating func findRunning() {
    isRunning = [Bool](repeating: false, count: lines.count)
    for index in lines.indices.reversed() {
      let line = lines[index]
      if index == firstRunning || line.isItem {
        isRunning[index] = true
      } else if !isCaption(line), line.table == nil {
        isRunning[index] = line.isProse || goesOn(from: index)
      }
    }
  }

  /// Whether running text below goes on from a short line; with other short lines between that are not plainly
  /// captions the cut itself has to show.
  private func goesOn(from index: Int) -> Bool {
    guard let next = lines.indices[(index + 1)...].prefix(4).first(where: { isRunning[$0] }),
      !lines[(index + 1)..<next].contains(where: { $0.level > 0 || $0.table != nil }),
      continuity.isCut(lines[index], before: lines[next])
    else { return false }
    return lines[(index + 1)..<next].allSatisfy(isCaption)
      || continuity.evidence(from: lines[index], to: lines[next]) > 0
  }

  private func nextRunning(after index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, next <= index + 9 {
      if isHeadingByMark(lines[next]) || lines[next].table != nil || lines[next].isItem { return nil }
      if isRunning[next] { return next }
      next += 1
    }
    return nil
  }

  private mutating func readParagraph(from start: Int) -> Int {
    var pieces = lines[start].pieces
    var captions: [Int] = []
    var last = start
    var index = start + 1
    while let next = continuation(of: last) {
      captions += last + 1..<next
      pieces += lines[next].pieces
      body.joins += 1
      last = next
      index = next + 1
    }
    body.blocks.append(.init(kind: .paragraph, pieces: pieces))
    for caption in captions { body.blocks.append(.init(kind: .caption, pieces: lines[caption].pieces)) }
    return index
  }

  /// The line in which the sentence goes on that `index` leaves open; captions may stand between.
  private func continuation(of index: Int) -> Int? {
    // An item of a list is whole without a full stop.
    guard !lines[index].isItem || lines[index].shape.ending == .pause, let next = nextRunning(after: index) else {
      return nil
    }
    if lines[index].isComplete {
      // Only the mark that closes the last quotation was carried over.
      let isCarried = lines[index].shape.isUnclosed && next == index + 1 && continuity.closes(lines[next])
      return isCarried ? next : nil
    }
    let between = next - index - 1
    let evidence = continuity.evidence(from: lines[index], to: lines[next])
    if between == 0 { return evidence >= 0 ? next : nil }
    // A short line between may be a section's heading, and the paragraph above only lack its full stop: the cut has
    // to show, unless headings are known by their marks, the lines by their words, or the text as one with cuts.
    let areCaptions = continuity.hasCuts || marksSections || (index + 1..<next).allSatisfy { isCaption(lines[$0]) }
    return evidence >= (areCaptions ? 0 : 1) ? next : nil
  }

  /// Short lines in a row: captions at the end and before others, the last before text its heading.
  private mutating func readShortLines(from start: Int) -> Int {
    var end = start
    while end < lines.count, lines[end].table == nil, !isHeadingByMark(lines[end]), !isRunning[end] { end += 1 }
    end = max(end, start + 1)
    if isRowsOfText(start..<end) {
      for index in start..<end { body.blocks.append(.init(kind: .paragraph, pieces: lines[index].pieces)) }
      return end
    }
    let introducesText =
      end < lines.count && lines[end].table == nil && !isHeadingByMark(lines[end]) && !marksSections
      && !isLone(start..<end)
    for index in start..<end {
      let isLast = index == end - 1
      let isAboveLast = index == end - 2 && end - start == 2 && !isCaption(lines[end - 1]) && lines[end - 1].gap == 0
      let isHeading = introducesText && (isLast || isAboveLast) && !isCaption(lines[index])
      let level = isLast && end - start == 2 && !isCaption(lines[start]) ? 3 : 2
      body.blocks.append(.init(kind: isHeading ? .heading(level: level) : .caption, pieces: lines[index].pieces))
    }
    return end
  }
}
