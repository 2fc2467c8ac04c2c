import BriefModel

/// What a sentence without a time takes from the one before.
extension PeriodReader {
  /// What was done, told without a time or a doer of its own, was done when the sentence before says: 2024年新建学校3所。新增学位1200个.
  ///
  /// States and rates take no time from there: they are told as of now.
  func carried(to index: Int, in sentence: Range<Int>, times: TimeLine, passage: Passage) -> PeriodReading? {
    let clause = Clause(around: index..<(index + 1), in: passage).clause
    // 对外出的老乡，组织专车58趟: a first clause that names no doer leaves the word to the next.
    let hasDoer = !"对为向围绕通过".unicodeScalars.contains(passage[sentence.lowerBound])
    guard sentence.lowerBound > 1,
      tellsAnAct(from: sentence.lowerBound, to: index, passage)
        || !hasDoer && tellsAnAct(from: clause.lowerBound, to: index, passage),
      times.reversed(in: sentence.lowerBound..<index).first(where: { $0.role != .baseline }) == nil
    else { return nil }
    let before = Clause(around: (sentence.lowerBound - 2)..<(sentence.lowerBound - 1), in: passage).sentence
    guard let time = times.reversed(in: before).first(where: { $0.role != .baseline && $0.role != .undated }),
      time.role == .during || time.role == .own
    else { return nil }
    guard let other = governing(before.upperBound, in: before, origin: nil, times: times, passage: passage),
      let period = other.period, period.years.count == 1, period.end != nil
    else { return nil }
    return .init(period, .paragraph, other.time.range)
  }

  /// Whether the clause of a figure, or its sentence, opens with a verb, adverbs aside.
  private func tellsAnAct(from start: Int, to index: Int, _ passage: Passage) -> Bool {
    var start = start
    while let length = words.adverb.length(at: start, in: passage) { start += length }
    return start < index && words.action.length(at: start, in: passage) != nil
      && words.target.length(at: start, in: passage) == nil
  }

  /// 2024年，全湖水质保持Ⅰ类。|空气优良天数比率达99.2%: a time that opens a sentence as its topic is the next one's too, where
  /// that goes on with results: no body of its own does something in it, nothing in it is a habit, and nobody is quoted.
  func topic(of index: Int, in sentence: Range<Int>, times: TimeLine, passage: Passage) -> PeriodReading? {
    guard sentence.lowerBound > 1, passage[sentence.lowerBound] != "“", passage[sentence.lowerBound - 1] != "”",
      times.reversed(in: sentence).first(where: { $0.role != .baseline }) == nil,
      case let before = dated(before: sentence, times: times, passage: passage),
      isStock(before, passage) && isStock(sentence, passage)
        || words.habitual.first(in: sentence, of: passage) == nil && !hasDoer(sentence, passage)
    else { return nil }
    guard let other = governing(before.upperBound, in: before, origin: nil, times: times, passage: passage),
      let period = other.period, period.years.count == 1, period.end != nil,
      let opening = times.first(from: before.lowerBound, before: before.upperBound),
      opening.role == .during || opening.role == .own, opens(opening, before, passage),
      opening == other.time || other.time.role == .thatYear
    else { return nil }
    return .init(period, .paragraph, other.time.range)
  }

  /// The sentence before; of one stock told after the other the last that has a time: 2023年末，全省共有卫生院753个。全省共有诊所1964个。
  private func dated(before sentence: Range<Int>, times: TimeLine, passage: Passage) -> Range<Int> {
    var sentence = sentence
    for _ in 0..<4 {
      let before = Clause(around: (sentence.lowerBound - 2)..<(sentence.lowerBound - 1), in: passage).sentence
      let named = times.reversed(in: before)
      // 与上年比较，床位增加18张: a comparison between them changes nothing.
      guard named.first(where: { $0.role != .baseline }) == nil, before.lowerBound > 1,
        isStock(before, passage) || named.first(where: { _ in true }) != nil
      else { return before }
      sentence = before
    }
    return sentence
  }

  /// Whether the sentence tells what there is.
  private func isStock(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
    ["共有", "现有", "拥有"].contains {
      passage.contains($0, in: sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 20))
    }
  }

  /// Whether a time stands at the head of its sentence, or of what the sentence quotes: 数据显示：2023年，
  private func opens(_ time: TimeExpression, _ sentence: Range<Int>, _ passage: Passage) -> Bool {
    var start = time.range.lowerBound
    for word in ["截至", "截止", "到", "同样是", "同样在", "仅", "就在", "单是"] where passage.ends(with: word, at: start) {
      start -= word.unicodeScalars.count
    }
    let mark = passage[start - 1]
    return start <= sentence.lowerBound || mark == "：" || mark == ":"
  }

  /// 县职业技术学校开设专业3个, 县疾控中心主任介绍: a body and what it does open the sentence.
  private func hasDoer(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
    let opening = (sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 20)).prefix {
      !passage[$0].endsClause
    }
    if words.speaking.length(endingAt: opening.upperBound, notBefore: opening.lowerBound, in: passage) != nil {
      return true
    }
    return opening.contains { index in
      index > sentence.lowerBound && words.action.length(at: index, in: passage) != nil
        && words.body.length(endingAt: index, notBefore: sentence.lowerBound, in: passage) != nil
    }
  }

  // MARK: Lists

  /// The time of a block that leads to the items of a list: 三年里， or 2024年办成的实事：
  func announcement(of passage: Passage, _ times: TimeLine) -> Period? {
    guard passage.count > 1, let time = times.expressions.last else { return nil }
    let end = passage.count - 1
    let isCut = passage[end] == "，" && time.range.upperBound == end
    guard isCut || passage[end] == "：" || passage[end] == ":" || presentsList(time, passage) else { return nil }
    let sentence = Clause(around: end - 1..<end, in: passage).sentence
    return governing(end, in: sentence, origin: nil, times: times, passage: passage)?.period
  }

  /// 2024年10件民生实事具体完成情况公布。: a list of the year's follows.
  private func presentsList(_ time: TimeExpression, _ passage: Passage) -> Bool {
    let end = passage.count - 1
    guard passage[end] == "。", time.period?.start.utf8.count == 4, time.role == .during else { return false }
    let sentence = Clause(around: end - 1..<end, in: passage).sentence
    return sentence.contains(time.range.lowerBound)
      && ["如下", "公布", "情况", "清单"].contains { passage.ends(with: $0, at: end) }
  }

  /// Whether a passage opens with a number or sign that marks the items of a list: （一）, ✅, ●, ▶, -
  static func isListItem(_ passage: Passage) -> Bool {
    guard passage.count > 1 else { return false }
    return passage[0] == "-" || passage[0] == "·" || passage[0].isBullet || passage.itemNumberEnd > 0
  }
}
