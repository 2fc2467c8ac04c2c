import BriefModel

/// What a header, a row's first cell or a caption says: a name, a unit in brackets, a time.
struct TableLabel {
  /// Without brackets and times.
  var name: String
  /// As printed: "万元".
  var unit: String?
  var period: Period?

  /// - Parameters:
  ///   - periods: give 今年 and 上年 their years.
  init(_ text: Passage, units: UnitReader, periods: PeriodReader) {
    var end = text.count
    if text[end - 1] == "）", let open = (0..<end).last(where: { text[$0] == "（" }) {
      end = open
      let inner = Passage(text.text(open + 1..<text.count - 1))
      if let unit = Self.unit(inner, units) {
        self.unit = unit
      } else {
        period = Self.time(inner, periods: periods)?.period
      }
    }
    let words = Passage(text.text(0..<end))
    guard let time = Self.time(words, periods: periods) else {
      name = words.text(0..<words.count)
      return
    }
    period = time.period
    name = words.text(0..<time.range.lowerBound) + words.text(time.range.upperBound..<words.count)
    // 2024年的, 2024年度
    if time.range.lowerBound == 0, let first = name.first, first == "的" || first == "度" { name.removeFirst() }
  }

  /// Takes in the words of the next cell.
  mutating func append(_ next: TableLabel) {
    name += next.name
    unit = next.unit ?? unit
    period = next.period ?? period
  }

  /// `单位：万元` anywhere in a caption.
  static func unit(inCaption text: Passage, _ units: UnitReader) -> String? {
    guard let at = text.first("单位", in: 0..<text.count) else { return nil }
    var end = at + 2
    while end < text.count, text[end].isHan || text[end].isLatinLetter || "：: %‰㎡²".unicodeScalars.contains(text[end]) {
      end += 1
    }
    return unit(Passage(text.text(at..<end)), units)
  }

  /// A unit that a number could have before it: `万元`, `单位：人`.
  private static func unit(_ text: Passage, _ units: UnitReader) -> String? {
    var start = text.starts(with: "单位", at: 0) ? 2 : 0
    while text[start] == "：" || text[start] == ":" || text[start].isBlank { start += 1 }
    guard start < text.count else { return nil }
    let unit = text.text(start..<text.count)
    let figure = Passage("1" + unit)
    guard let number = NumberScanner(passage: figure).token(at: 0),
      units.entry(at: number.end, in: figure)?.end == figure.count
    else { return nil }
    return unit
  }

  /// A time in the words, and where: a calendar's, or one that the article's own year settles.
  private static func time(_ text: Passage, periods: PeriodReader) -> (period: Period, range: Range<Int>)? {
    // A column of years often leaves 年 out.
    let isYear = text.count == 4 && (0..<4).allSatisfy { text[$0].digit != nil }
    let dated = isYear ? Passage(text.text(0..<4) + "年") : text
    let times = TimeLine(dated)
    let candidates = times.expressions.filter { $0.role == .during || $0.role == .own || $0.role == .thatYear }
    guard let time = candidates.first,
      let period = time.period
        ?? periods.period(at: dated.count, sentence: 0..<dated.count, origin: nil, times: times, passage: dated).period
    else { return nil }
    return (period, time.range.clamped(to: 0..<text.count))
  }
}

extension Period {
  /// The same stretch of the year before; nil of an open one.
  var yearEarlier: Period? {
    func earlier(_ date: String) -> String? {
      Int(date.prefix(4)).map { String($0 - 1) + date.dropFirst(4) }
    }
    guard let end, let first = earlier(start), let last = earlier(end) else { return nil }
    return Period(start: first, end: last)
  }
}
