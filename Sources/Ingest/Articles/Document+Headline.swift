import BriefModel

/// The line that a text opens with, where it holds more than the headline's words.
extension Document {
  /// Takes the label off a headline and parts it from the day behind it: `原标题：新建学校9所`, `民生实事公布 发布时间：2024-01-18`.
  ///
  /// Pages print such a line in front of all else; one further down tells of another page.
  mutating func readHeadline() {
    guard let index = lines.firstIndex(where: { $0.isText || labelledHeadline($0) != nil }),
      lines[index].pieces.count == 1
    else { return }
    if let words = labelledHeadline(lines[index]) {
      lines[index].role = .text
      let around = [
        SourceRange(start: lines[index].start, end: words.start), SourceRange(start: words.end, end: lines[index].end),
      ]
      lines[index].marks += around.filter { !bytes.trimmed($0).isEmpty }.map { Drop(range: $0, reason: .pageFurniture) }
      set(words, of: index)
    }
    guard let (words, tail, press) = datedHeadline(lines[index]) else { return }
    set(words, of: index)
    var day = Line(pieces: [tail], gap: 0, indent: 0, shape: Shape(of: [tail], in: bytes))
    day.role = .press(press)
    lines.insert(day, at: index + 1)
  }

  private mutating func set(_ words: SourceRange, of index: Int) {
    lines[index].pieces = [words]
    lines[index].shape = Shape(of: [words], in: bytes)
  }

  /// The words behind `原标题：`, or in the next cell of a row, in a line that was left out for its label.
  private func labelledHeadline(_ line: Line) -> SourceRange? {
    guard line.isDropped, line.pieces.count == 1, line.isShort else { return nil }
    let isBar = { (scalar: Scalar) in scalar.isWhiteSpace || scalar == "|" || scalar == "｜" }
    let row = bytes.trimmed(line.range, where: isBar)
    for label in ["原标题", "标题", "内容概述", "信息名称"] where bytes[row.start..<row.end].starts(with: label.utf8) {
      let rest = bytes.trimmed(SourceRange(start: row.start + label.utf8.count, end: row.end)) { $0.isWhiteSpace }
      guard let mark = bytes.first(of: rest), mark.isColon || mark == "|" || mark == "｜" else { return nil }
      let value = SourceRange(start: rest.start + bytes.scalar(at: rest.start).length, end: rest.end)
      var end = value.end
      bytes.forEachScalar(in: value) { scalar, range in
        if end == value.end, scalar == "|" || scalar == "｜" { end = range.start }
      }
      let words = bytes.trimmed(SourceRange(start: value.start, end: end))
      return bytes.characterCount(of: words) >= 6 ? words : nil
    }
    return nil
  }

  /// The headline, and behind a blank what is known of the page, a day among it.
  private func datedHeadline(_ line: Line) -> (words: SourceRange, tail: SourceRange, press: PressLine)? {
    guard line.shape.characters <= 80, line.shape.blanks > 0, line.shape.stops == 0 else { return nil }
    var found: (SourceRange, SourceRange, PressLine)?
    var wasBlank = false
    bytes.forEachScalar(in: line.range) { scalar, range in
      defer { wasBlank = scalar.isWhiteSpace }
      guard found == nil, wasBlank, !scalar.isWhiteSpace else { return }
      let words = bytes.trimmed(SourceRange(start: line.start, end: range.start))
      let tail = SourceRange(start: range.start, end: line.end)
      if bytes.characterCount(of: words) >= 8, let press = self.words.press.read(tail, in: bytes), press.hasDate {
        found = (words, tail, press)
      }
    }
    return found
  }
}
