import BriefModel

extension Document {
  /// Takes the `#` marks of Markdown headings, and the asterisks around a line set wholly in bold, off the words.
  mutating func readMarks() {
    for index in lines.indices where lines[index].pieces.count == 1 && lines[index].isText {
      let range = lines[index].range
      var at = range.start
      while at < range.end, bytes[at] == 0x23 { at += 1 }
      let level = at - range.start
      if (1...6).contains(level), at < range.end, bytes.scalar(at: at).scalar.isWhiteSpace {
        let words = bytes.trimmed(SourceRange(start: at, end: range.end))
        let marks = SourceRange(start: range.start, end: at)
        dropUnreadable(between: at, and: words.start)
        lines[index].level = level
        hasMarkdown = true
        setWords(of: index, to: words, marks: [Drop(range: marks, reason: .markup)])
      }
      takeJump(index)
    }
    for index in lines.indices where lines[index].isText { unwrapBold(index) }
  }

  private mutating func unwrapBold(_ index: Int) {
    let range = lines[index].range
    guard lines[index].pieces.count == 1, range.count > 4, bytes[range.start] == 0x2A, bytes[range.start + 1] == 0x2A,
      bytes[range.end - 1] == 0x2A,
      bytes[range.end - 2] == 0x2A
    else { return }
    let inner = SourceRange(start: range.start + 2, end: range.end - 2)
    guard !bytes[inner.start..<inner.end].contains(0x2A), hasMarkdown || lines[index].shape.characters <= 54 else {
      return
    }
    let words = bytes.trimmed(inner)
    guard words == inner, !words.isEmpty else { return }
    let outer = lines[index].marks
    setWords(
      of: index, to: words,
      marks: outer + [
        Drop(range: SourceRange(start: range.start, end: inner.start), reason: .markup),
        Drop(range: SourceRange(start: inner.end, end: range.end), reason: .markup),
      ])
  }

  private mutating func setWords(of index: Int, to words: SourceRange, marks: [Drop]) {
    guard !words.isEmpty else { return }
    lines[index].pieces = [words]
    lines[index].marks = marks
    lines[index].shape = Shape(of: [words], in: bytes)
  }

  /// Takes `（下转第三版）` and `（上接第一版）` off: they lead a reader from page to page.
  private mutating func takeJump(_ index: Int) {
    let range = lines[index].range
    guard range.count > 15 else { return }
    if let tail = words.tail.matchAtEnd(bytes, of: range), tail.length < range.count {
      let mark = SourceRange(start: range.end - tail.length, end: range.end)
      setWords(
        of: index, to: bytes.trimmed(SourceRange(start: range.start, end: mark.start)),
        marks: lines[index].marks + [Drop(range: mark, reason: .navigation)])
    } else if let mark = jump(in: range, atEnd: true) {
      setWords(
        of: index, to: bytes.trimmed(SourceRange(start: range.start, end: mark.start)),
        marks: lines[index].marks + [Drop(range: mark, reason: .pageFurniture)])
    } else if let mark = jump(in: range, atEnd: false) {
      setWords(
        of: index, to: bytes.trimmed(SourceRange(start: mark.end, end: range.end)),
        marks: lines[index].marks + [Drop(range: mark, reason: .pageFurniture)])
    }
  }

  /// The bracket at the line's end or start, if it says where the text goes on or comes from.
  private func jump(in range: SourceRange, atEnd: Bool) -> SourceRange? {
    var open = range.start
    if atEnd {
      guard let last = bytes.last(of: range), last.isCloser else { return nil }
      open = range.end
      while open > max(range.start, range.end - 60) {
        let (scalar, length) = bytes.scalar(before: open)
        open -= length
        if scalar.isOpener { break }
      }
    }
    let (mark, length) = bytes.scalar(at: open)
    guard mark.isOpener, words.jump.match(bytes, at: open + length, limit: range.end) != nil else { return nil }
    var end = open + length
    while end < min(range.end, open + 60) {
      let (scalar, length) = bytes.scalar(at: end)
      end += length
      if scalar.isCloser { return SourceRange(start: open, end: end) }
    }
    return nil
  }

  private mutating func dropUnreadable(between start: Int, and end: Int) {
    guard start < end else { return }
    var found: [Drop] = []
    bytes.forEachScalar(in: SourceRange(start: start, end: end)) {
      if $0.isUnreadable { found.append(Drop(range: $1, reason: .unreadable)) }
    }
    dropped += found
  }

  private func isOfPicture(_ line: Line) -> Bool { isCaption(line) || isScene(line) }

  mutating func readFurniture() {
    for index in lines.indices where lines[index].isText {
      // A day, an outlet or names are particulars before anything else; a label with a number may be a notice.
      if let reason = words.furniture.reason(for: lines[index], in: bytes), lines[index].level == 0 || reason != .markup
      {
        lines[index].role = .dropped(reason)
      } else if let press = words.press.read(lines[index], in: bytes), !press.isGuessed || !isOfPicture(lines[index]) {
        lines[index].role = .press(press)
      }
    }
  }
}
