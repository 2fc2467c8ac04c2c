/// What money was spent by whom on.
extension FigurePhrases {
  /// What an amount of money was for: 投资40余万元|新建德育功能室9个, 落实资金5500余万元，|改善办学条件.
  func purpose(of subject: Subject) -> Range<Int> {
    let figure = figures[subject.index]
    let limit = subject.index + 1 < figures.count ? figures[subject.index + 1].range.lowerBound : passage.count
    let start = behindBound(figure)
    var range = start..<max(start, min(limit, subject.clause.clause.upperBound))
    // 投资3150万元、|占地9.6亩: of the same thing, and not what the money was for.
    if passage[start] == "、" { return start..<start }
    let end = subject.clause.clause.upperBound
    if range.isEmpty, end < subject.clause.sentence.upperBound, passage[end] == "，" || passage[end] == ",",
      case let next = Clause(around: (end + 1)..<(end + 2), in: passage).clause
    {
      let stop = max(end + 1, min(next.upperBound, limit))
      // 计划投资2926万元，|建设内容包括……: what it comprises.
      let isContent = ["建设内容", "建设规模", "主要建设", "建设地点", "建设期", "建设周期", "建设工期"].contains {
        passage.starts(with: $0, at: end + 1)
      }
      if !isContent,
        words.purposeVerb.length(at: end + 1, in: passage) != nil
          || words.building.length(at: end + 1, in: passage) != nil
      {
        range = (end + 1)..<stop
      } else if passage[end + 1] == "为" || passage[end + 1] == "给",
        let verb = words.building.first(in: (end + 2)..<stop, of: passage)
      {
        // 拿出260万元，为环卫工人|建起歇脚驿站
        range = verb.lowerBound..<stop
      }
    }
    while let length = words.purpose.length(at: range.lowerBound, in: passage), length < range.count {
      range = (range.lowerBound + length)..<range.upperBound
    }
    if let noun = counted(behind: subject, range) { return noun }
    // 新建一批文化中心、学校等|50个社会事业发展项目: what the list is of stands behind its number.
    if range.upperBound == limit, range.count > 1, passage[range.upperBound - 1] == "等",
      subject.index + 1 < figures.count
    {
      var listed = subject
      listed.index += 1
      listed.clause = Clause(around: figures[listed.index].range, in: passage)
      let noun = right(of: listed).noun
      if noun.count >= 2 { return noun }
    }
    // 新建学校: a short noun keeps its verb.
    if let length = words.building.length(at: range.lowerBound, in: passage) {
      if range.count - length > 3 { range = (range.lowerBound + length)..<range.upperBound } else { return range }
    }
    return trimmed(range)
  }

  /// 投资2.7亿元实施|28条208公里|连接线, 投资4.68亿元实施总长|154公里的6条|油路改造工程: what is counted or measured behind a verb, or
  /// behind that and a word of measuring alone.
  private func counted(behind subject: Subject, _ range: Range<Int>) -> Range<Int>? {
    let start = range.lowerBound + (words.building.length(at: range.lowerBound, in: passage) ?? 0)
    let rest = start..<max(start, range.upperBound)
    guard start > range.lowerBound, rest.isEmpty || words.dependent.holds(rest, of: passage) else { return nil }
    var other = subject
    while let next = nextFigure(of: other),
      next <= (other.index == subject.index ? range.upperBound : figures[other.index].range.upperBound + 1)
    {
      other.index += 1
      let noun = right(of: other).noun
      if noun.count >= 2 { return noun }
    }
    return nil
  }

  /// 区里把|老旧小区改造|排在首位，累计投入6.4亿元: what was made a task of, earlier in the sentence or in the one before.
  func task(before subject: Subject) -> Range<Int>? {
    let sentence = subject.clause.sentence.lowerBound
    let before = sentence > 1 ? Clause(around: (sentence - 2)..<(sentence - 1), in: passage).sentence.lowerBound : 0
    let start = max(before, sentence - 60)
    let end = subject.clause.clause.lowerBound
    // 获得支持项目94个、|资金8.5亿元: it goes with what was counted before.
    let isInRow = subject.index > 0 && figures[subject.index - 1].range.upperBound >= end
    guard start < end, !isInRow, let verb = words.tasking.last(in: start..<end, of: passage) else { return nil }
    var mark = verb.lowerBound
    while mark > start, verb.lowerBound - mark < 16, passage[mark] != "把", passage[mark] != "将",
      !passage[mark].endsClause
    {
      mark -= 1
    }
    guard passage[mark] == "把" || passage[mark] == "将" else { return nil }
    let task = (mark + 1)..<verb.lowerBound
    // 把会理列为|污染治理试点: what a place was made is the task.
    guard task.count < 2 else { return task.count <= 12 ? task : nil }
    let made = trimmed(verb.upperBound..<Clause(around: verb, in: passage).clause.upperBound)
    return (4...14).contains(made.count) ? made : nil
  }

  /// 市财政投入, 将投资: a verb of spending alone, with no more before it than who spends.
  func isBareMoney(_ range: Range<Int>) -> Bool {
    guard let length = words.bareMoney.length(endingAt: range.upperBound, notBefore: range.lowerBound, in: passage)
    else {
      return false
    }
    var start = range.lowerBound
    let end = range.upperBound - length
    while start < end {
      if let length = words.treasury.length(at: start, in: passage), start + length <= end {
        start += length
      } else if let word = cuts.word(at: start), word.part == .adverb, start + word.length <= end {
        start += word.length
      } else {
        break
      }
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
}
