import BriefModel

extension Document {
  /// Puts lines together that were broken at a fixed width, as terminals, mail and narrow columns break them.
  ///
  /// Such a text gives itself away: many lines without an empty line behind them reach the same width, and most of
  /// these stop in mid-sentence. A line that is not full ends its paragraph.
  mutating func unwrap() {
    guard let width = wrapWidth else { return }
    let indents = lines.contains { $0.indent >= 4 } && lines.contains { $0.indent < 2 }
    var joined: [Line] = []
    joined.reserveCapacity(lines.count)
    var lastWidth = 0
    for line in lines {
      let wasFull = isFull(lastWidth, of: width)
      lastWidth = line.shape.width + line.indent
      if wasFull, line.gap == 0, line.level == 0, !line.isItem, !(indents && line.indent >= 4), !startsItem(line),
        let last = joined.last, last.level == 0, last.role == line.role, last.press == nil,
        last.isText || last.shape.ending != .sentence
      {
        joined[joined.count - 1].pieces += line.pieces
        joined[joined.count - 1].marks += line.marks
      } else {
        finish(&joined)
        joined.append(line)
      }
    }
    finish(&joined)
    lines = joined
  }

  private func finish(_ joined: inout [Line]) {
    guard let last = joined.last, last.pieces.count > 1 else { return }
    joined[joined.count - 1].shape = Shape(of: last.pieces, in: bytes)
  }

  /// No line may begin with a comma and none end with an opening bracket, so that lines fall short by two wide characters,
  /// and before a word of Latin letters by a little more.
  private func isFull(_ width: Int, of full: Int) -> Bool { width <= full && width >= full - 6 }

  /// The width at which lines were broken, in columns; nil where they were not.
  private var wrapWidth: Int? {
    var counts = [Int](repeating: 0, count: 121)
    var cut = [Int](repeating: 0, count: 121)
    var followed = 0
    for (index, line) in lines.enumerated() where line.isText {
      let width = line.shape.width + line.indent
      guard (20...120).contains(width) else { continue }
      counts[width] += 1
      guard index + 1 < lines.count, lines[index + 1].gap == 0 else { continue }
      followed += 1
      if line.shape.ending == .open || line.shape.ending == .pause { cut[width] += 1 }
    }
    guard followed >= 3 else { return nil }
    var longer = lines.count { $0.isText && $0.shape.width + $0.indent > 120 }
    for width in stride(from: 120, through: 20, by: -1) where counts[width] > 0 {
      // Lines broken at a width leave none that is longer.
      defer { longer += counts[width] }
      let full = counts[max(0, width - 6)...width].reduce(0, +)
      let broken = cut[max(0, width - 6)...width].reduce(0, +)
      if full >= 3, full * 5 >= followed * 2, broken * 5 >= full * 3, longer * 10 <= full { return width }
    }
    return nil
  }

  /// Whether the line begins with a number or bullet of a list, which stands at a line's start by intention.
  func startsItem(_ line: Line) -> Bool {
    itemLevel(line) != nil
  }

  /// Whether its number makes a line the heading of a section, which may ask a question: `二、钱从哪里来？`.
  func isNumberedHeading(_ line: Line) -> Bool {
    guard !line.isItem, line.shape.pauses < 2, let level = itemLevel(line), level <= 3 else { return false }
    let isQuestion = line.shape.endsInTone && line.shape.tones == 1 && line.shape.stops == 0
    return line.isShort || isQuestion && line.shape.characters <= 30
  }

  /// The depth that the line's number stands for in a Chinese text: `一、` 2, `（一）` 3, `1.` 4; nil of a line without.
  /// The order is that of GB/T 9704 for official papers. `01 ` and its like are how accounts number their sections.
  func itemLevel(_ line: Line) -> Int? {
    var at = line.start
    let end = line.pieces[0].end
    guard at < end else { return nil }
    let numerals: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    func run(_ isPart: (Scalar) -> Bool) -> Int {
      var count = 0
      while at < end {
        let (scalar, length) = bytes.scalar(at: at)
        guard isPart(scalar) else { break }
        at += length
        count += 1
      }
      return count
    }
    let isNumeral = { (scalar: Scalar) in numerals.contains { scalar == $0 } }
    if bytes.scalar(at: at).scalar == "第" {
      at += 3
      guard (1...4).contains(run { isNumeral($0) || $0.isDigit || $0 == "百" }), at < end else { return nil }
      let (division, _) = bytes.scalar(at: at)
      return division == "章" || division == "编" ? 2 : division == "节" ? 3 : nil
    }
    let brackets = run { $0.bracketKind == 3 }
    let chinese = run(isNumeral)
    let digits = chinese == 0 ? run { $0.isDigit } : 0
    guard brackets <= 1, (1...3).contains(chinese + digits), at < end else { return nil }
    let (mark, _) = bytes.scalar(at: at)
    if brackets == 0, digits == 2, bytes[line.start] == UInt8(ascii: "0"),
      mark.isWhiteSpace || mark == "|" || mark == "｜"
    {
      return 2
    }
    if brackets == 1 { return mark.bracketKind == -3 ? (chinese > 0 ? 3 : 5) : nil }
    if chinese > 0 { return mark == "、" || mark == "．" || mark == "." ? 2 : nil }
    guard mark == "、" || mark == "．" || mark == "." || mark.bracketKind == -3 else { return nil }
    let next = at + bytes.scalar(at: at).length
    return next < end && !bytes.scalar(at: next).scalar.isDigit ? 4 : nil
  }
}
