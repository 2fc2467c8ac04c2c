import BriefModel

/// Lists that a text draws with signs of its own.
extension Document {
  /// Makes items of lines in a row that begin with the same sign: `✅新建车位6120个`.
  mutating func readLists() {
    var start = 0
    while start < lines.count {
      var end = start + 1
      if let sign = bullet(of: lines[start]) {
        while end < lines.count, let next = bullet(of: lines[end]), next == sign { end += 1 }
        if end - start >= 2 { for index in start..<end { lines[index].isItem = true } }
      }
      start = end
    }
  }

  /// Makes items of short lines in a row that tell how much of something: `新增学位5000个`, `二、新建乡镇卫生院3所`.
  ///
  /// Papers and offices print what they promised or did as a list without full stops. Such lines are neither headings, which
  /// have text below them, nor captions, which do not count in rows; two numbered ones make a list, or three without numbers.
  mutating func readMeasures() {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, isShortText(end) || lines[end].shape.han == 0 { end += 1 }
      defer { start = end + 1 }
      guard !isCutText(start..<end) else { continue }
      // The first line of a text is its headline.
      let isFirst = end > start && !lines[..<start].contains(where: \.isText)
      let stretch = (start..<end).dropFirst(isFirst ? 1 : 0).filter { lines[$0].isText && lines[$0].shape.han > 0 }
      for members in Dictionary(grouping: stretch, by: { itemLevel(lines[$0]) }).values { readMeasures(members) }
    }
  }

  /// Whether sentences go on from line to line, as in a column; what each item of a list says is whole.
  private func isCutText(_ range: Range<Int>) -> Bool {
    let continuity = Continuity(self)
    let text = range.filter { lines[$0].isText }
    let following = range.upperBound < lines.count && lines[range.upperBound].isText ? [range.upperBound] : []
    let evidence = zip(text, text.dropFirst() + following).map { continuity.evidence(from: lines[$0], to: lines[$1]) }
    // A line of three clauses is more often a sentence than an item.
    let hasSentences = text.contains { lines[$0].shape.commas >= 2 }
    return evidence.contains { $0 > 1 }
      || evidence.count { $0 > 0 } * (hasSentences ? text.count : 3) >= max(1, evidence.count)
  }

  /// - Parameter members: short lines of a row that are numbered in the same manner, or not at all.
  private mutating func readMeasures(_ members: [Int]) {
    let isNumbered = itemLevel(lines[members[0]]) != nil
    let stating = members.filter { statesMeasure(lines[$0]) }
    guard stating.count >= (isNumbered ? 2 : 3), stating.count * 2 >= members.count else { return }
    let openings = stating.map { opening(of: lines[$0]) }
    let areLabelled = stating.contains { isLabelled(lines[$0]) }
    for index in members
    where isNumbered || stating.contains(index) || openings.contains(opening(of: lines[index]))
      || areLabelled && isLabelled(lines[index])
    {
      lines[index].isItem = true
    }
  }

  private func isShortText(_ index: Int) -> Bool {
    let line = lines[index]
    return line.isText && line.isShort && line.level == 0 && !isCaption(line) && !isScene(line)
  }

  /// The first two characters, most often a verb: 新建, 改造.
  private func opening(of line: Line) -> ArraySlice<UInt8> { bytes[line.start..<min(line.end, line.start + 6)] }

  /// `休闲场所：提升南关小游园`
  private func isLabelled(_ line: Line) -> Bool {
    var colon: Int?
    bytes.forEachScalar(in: line.range) { scalar, range in if colon == nil, scalar.isColon { colon = range.end } }
    return colon.map { $0 < line.end } ?? false
  }

  /// Whether a number in the line is followed by what it counts; not the day, the rank or the number of something.
  private func statesMeasure(_ line: Line) -> Bool {
    var previous = Scalar(0x20)
    var isOrdinal = false
    var isNumber = false
    var found = false
    bytes.forEachScalar(in: line.range) { scalar, _ in
      if scalar.isDigit {
        if !isNumber { isOrdinal = previous == "第" }
        isNumber = true
      } else if isNumber, scalar == "." || scalar == "万" || scalar == "亿" || scalar == "余" || scalar == "多" {
      } else {
        // 1.新增学位: the number is the line's own.
        if isNumber, !isOrdinal, previous != ".", scalar == "%" || scalar.isHan && !scalar.isUnitOfTime { found = true }
        isNumber = false
      }
      previous = scalar
    }
    return found
  }

  /// The sign of a list that a line begins with; triangles that point up or down lead a picture's words.
  func bullet(of line: Line) -> Scalar? {
    guard line.isText, line.level == 0, let first = bytes.first(of: line.range) else { return nil }
    switch first.value {
    case 0x25B2...0x25B3, 0x25BC...0x25BD, 0x25A1: return nil
    case 0x2022, 0x25A0...0x25FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F300...0x1FAFF: return first
    default: return nil
    }
  }
}

extension Scalar {
  /// What stands behind the number of a year, a day, an hour, a meeting or a house.
  fileprivate var isUnitOfTime: Bool {
    self == "年" || self == "月" || self == "日" || self == "时" || self == "点" || self == "号" || self == "届" || self == "期"
      || self == "周" || self == "版" || self == "岁"
  }
}
