/// What stands farther off and says what a figure is of: purposes, contests, subjects, directions.
extension FigurePhrases {
  /// What an amount of money was for: 投资40余万元|新建德育功能室9个, 落实资金5500余万元，|改善办学条件.
  func purpose(of subject: Subject) -> Range<Int> {
    let figure = figures[subject.index]
    let limit = subject.index + 1 < figures.count ? figures[subject.index + 1].range.lowerBound : passage.count
    var range = figure.range.upperBound..<max(figure.range.upperBound, min(limit, subject.clause.clause.upperBound))
    let end = subject.clause.clause.upperBound
    if range.isEmpty, end < subject.clause.sentence.upperBound, passage[end] == "，" || passage[end] == ",",
      words.purposeVerb.length(at: end + 1, in: passage) != nil
        || words.building.length(at: end + 1, in: passage) != nil
    {
      let next = Clause(around: (end + 1)..<(end + 2), in: passage).clause
      // A clause with figures of its own says what they count, not what the money was for.
      guard limit >= next.upperBound else { return range }
      range = (end + 1)..<max(end + 1, min(next.upperBound, limit))
    }
    while let length = words.purpose.length(at: range.lowerBound, in: passage), length < range.count {
      range = (range.lowerBound + length)..<range.upperBound
    }
    // 新建学校: a short noun keeps its verb.
    if let length = words.building.length(at: range.lowerBound, in: passage) {
      if range.count - length > 3 { range = (range.lowerBound + length)..<range.upperBound } else { return range }
    }
    return trimmed(range)
  }

  /// 市财政投入, 将投资: a verb of spending alone, with no more before it than who spends.
  func isBareMoney(_ range: Range<Int>) -> Bool {
    guard let length = words.bareMoney.length(endingAt: range.upperBound, notBefore: range.lowerBound, in: passage)
    else {
      return false
    }
    var start = range.lowerBound
    let end = range.upperBound - length
    while start < end, let length = words.treasury.length(at: start, in: passage), start + length <= end {
      start += length
    }
    // 县水利局投资, 学校投入: a body that spends.
    return start == end
      || (end - start <= 8 && words.spender.length(endingAt: end, notBefore: start, in: passage) != nil)
  }

  /// 市财政全年安排|养老服务资金: without who spends, and the verb of spending.
  func withoutSpender(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      if let length = words.treasury.length(at: start, in: passage) {
        start += length
      } else if let time = times.starting(at: start) {
        start = time.range.upperBound
      } else {
        break
      }
    }
    guard start > range.lowerBound, let verb = words.spending.length(at: start, in: passage),
      start + verb + 2 <= range.upperBound
    else { return range }
    return trimmed((start + verb)..<range.upperBound)
  }

  /// 不低于 or 超过 inside a phrase, with two characters or more on either side.
  func innerBound(of range: Range<Int>) -> Range<Int>? {
    guard range.count > 8 else { return nil }
    let inner = (range.lowerBound + 2)..<(range.upperBound - 2)
    return words.before.compactMap { name, set in name == "about" ? nil : set.last(in: inner, of: passage) }
      .filter { $0.count >= 2 }.max { $0.count < $1.count }
  }

  /// 新校区建成投用，占地42亩，建筑面积1.38万平方米: the subject of the last clause of the sentence that has no figure of its
  /// own, up to its predicate.
  func topic(before subject: Subject) -> String? {
    var end = subject.clause.clause.lowerBound - 1
    var figure = subject.index - 1
    for _ in 0..<4 {
      guard end > subject.clause.sentence.lowerBound else { return nil }
      let clause = Clause(around: (end - 1)..<end, in: passage).clause
      if figure >= 0, figures[figure].range.upperBound > clause.lowerBound {
        while figure >= 0, figures[figure].range.lowerBound >= clause.lowerBound { figure -= 1 }
        end = clause.lowerBound - 1
        continue
      }
      let predicate = words.predicate.first(in: clause, of: passage)
      let phrase = trimmed(clause.lowerBound..<min(clause.upperBound, predicate?.lowerBound ?? clause.upperBound))
      return (2...12).contains(phrase.count) ? passage.text(phrase) : nil
    }
    return nil
  }

  /// The contest or event last named before a figure, close enough to be what is spoken of.
  func event(before subject: Subject) -> Range<Int>? {
    let end = figures[subject.index].range.lowerBound
    guard let event = words.event.last(in: max(0, end - 140)..<end, of: passage),
      event.lowerBound > subject.clause.sentence.lowerBound - 80
    else { return nil }
    let isMedal = figures[subject.index].unit == "枚"
    var start = event.lowerBound
    while start > 0, event.lowerBound - start < 14, passage[start - 1].isHan,
      !"在于获为的各个".unicodeScalars.contains(passage[start - 1]),
      !(isMedal && words.event.length(endingAt: start, notBefore: 0, in: passage) != nil)
    {
      start -= 1
    }
    return trimmed(start..<event.upperBound)
  }

  /// Without 增长, 下降 and the like at the end.
  func withoutDirection(_ range: Range<Int>) -> Range<Int> {
    let length =
      [words.rise, words.fall].compactMap {
        $0.length(endingAt: range.upperBound, notBefore: range.lowerBound, in: passage)
      }.max() ?? 0
    return trimmed(range.lowerBound..<(range.upperBound - length))
  }

  /// Without 斩获, 位列, 中 and the like, which stand between a contest and the place won in it.
  func withoutRankTail(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    while let length = words.rankTail.length(endingAt: rest.upperBound, notBefore: rest.lowerBound, in: passage) {
      rest = trimmed(rest.lowerBound..<(rest.upperBound - length))
    }
    return rest
  }

  /// A phrase of over 14 characters from its last verb that takes an object, or its last 的, on.
  func shortened(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 14 else { return range }
    if let verb = words.action.last(in: range.dropLast(2), of: passage),
      words.nounGuard.length(at: verb.lowerBound, in: passage) == nil
    {
      return verb.lowerBound..<range.upperBound
    }
    if let particle = range.dropLast(3).last(where: { passage[$0] == "的" }) {
      return (particle + 1)..<range.upperBound
    }
    return range
  }
}
