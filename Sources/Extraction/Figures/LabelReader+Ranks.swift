/// Labels of places in a ranking and of what was won.
extension LabelReader {
  func rank(_ subject: Subject, _ left: Range<Int>) -> LabelReading {
    var range = phrases.withoutRankTail(left)
    if let at = range.last(where: { passage[$0] == "在" && phrases.cuts.word(at: $0)?.length ?? 1 == 1 }) {
      // 老龄化程度|在三县两区里排在第二: what is measured says more than among whom it ranks.
      let owner = phrases.trimmed(range.lowerBound..<at)
      if words.event.first(in: at..<range.upperBound, of: passage) == nil {
        if isMeasure(owner) || words.resuming.holds(owner, of: passage) { return ranked(owner, subject) }
      }
      if at + 3 < range.upperBound { range = phrases.trimmed((at + 1)..<range.upperBound) }
    }
    // 在中学生联赛田径比赛中获得初中D组团体第二名: the contest, then the group.
    if let verb = words.award.last(in: range, of: passage), verb.upperBound + 1 < range.upperBound {
      let contest = phrases.withoutRankTail(range.lowerBound..<verb.lowerBound)
      let group = passage.text(verb.upperBound..<range.upperBound)
      let isBare = words.event.first(in: contest, of: passage) == nil
      return .init(
        isBare ? withEvent(group, subject) : LabelText.contest(passage.text(contest)) + group, .rank)
    }
    // 居泉州各县第2位, 位列粤北山区第四: where it ranks, and no word of what.
    let isBare = words.standingVerb.length(at: range.lowerBound, in: passage) ?? 0 > 0
    guard range.count >= 2, !isBare else { return rankedBefore(subject) }
    let text = passage.text(range)
    // 数量居华东地区第一: where it ranks says 居, not what.
    if let verb = words.standingVerb.last(in: range, of: passage), verb.lowerBound - range.lowerBound >= 2,
      range.upperBound - verb.upperBound <= 10
    {
      return ranked(range.lowerBound..<verb.lowerBound, subject)
    }
    let isShort = words.event.first(in: range, of: passage) == nil && range.count <= 9
    return isShort ? ranked(range, subject) : .init(LabelText.contest(text), .rank)
  }

  /// What was ranked, with the contest: a measure (总分) or a team is named with it, a division alone is the article's own.
  private func ranked(_ range: Range<Int>, _ subject: Subject) -> LabelReading {
    // 这一比例|在江门市排第三
    if words.resuming.holds(range, of: passage) { return rankedBefore(subject) }
    let text = passage.text(range)
    if ["数量", "总数", "总量", "规模", "占比"].contains(text), let previous = subject.previousLabel {
      return .init(phrases.noun(of: previous) + text, .dependentNoun)
    }
    // 综合排名稳居前三: 排名 was cut off with the verb.
    guard text != "综合" else { return .init(withEvent("综合排名", subject), .rank) }
    guard let contest = contest(before: subject) else {
      // 合格率99.6%，为遵义市第一名: among whom, and not of what.
      let isField = phrases.places[range.lowerBound] == range.upperBound && phrases.event(before: subject) == nil
      return isField ? rankedBefore(subject) : .init(withEvent(text, subject), .rank)
    }
    let isMeasured = range.count > 4 || isMeasure(range)
    let label = contest + text
    return .init(isMeasured && label.unicodeScalars.count <= LabelText.limit ? label : contest, .rank)
  }

  private func isMeasure(_ range: Range<Int>) -> Bool {
    range.count >= 2 && "分数率度名量值绩".unicodeScalars.contains(passage[range.upperBound - 1])
  }

  /// 在2024年全省图书馆效能评估中，大埔位列第四: what the clause before places the ranking in.
  func contest(before subject: Subject) -> String? {
    let end = subject.clause.clause.lowerBound - 1
    guard end > subject.clause.sentence.lowerBound + 4, passage[end - 1] == "中" || passage[end - 1] == "里" else {
      return nil
    }
    let clause = Clause(around: (end - 1)..<end, in: passage).clause
    let start = clause.first { passage[$0] == "在" }.map { $0 < clause.lowerBound + 4 ? $0 + 1 : clause.lowerBound }
    let name = LabelText.contest(passage.text(phrases.trimmed((start ?? clause.lowerBound)..<(end - 1))))
    return name.unicodeScalars.count >= 3 && name.unicodeScalars.count <= 16 ? name : nil
  }

  /// 跻身全国百强县，排名第17位: the clause before says in what.
  func rankedBefore(_ subject: Subject) -> LabelReading {
    if let contest = contest(before: subject) { return .init(contest, .rank) }
    if let previous = subject.previousLabel { return .init(previous, .previousFigure) }
    let end = subject.clause.clause.lowerBound - 1
    guard end > subject.clause.sentence.lowerBound else { return .init("排名", .wholeClause) }
    let clause = Clause(around: (end - 1)..<end, in: passage).clause
    let start = words.award.last(in: clause, of: passage)?.upperBound ?? clause.lowerBound
    return .init(short(phrases.trimmed(start..<clause.upperBound)) + "排名", .rank)
  }

  /// 获评市级示范校: what was won, to the end of the clause or of the first of a list.
  func award(_ right: FigurePhrases.Right, _ subject: Subject) -> String? {
    guard let verb = words.award.first(in: right.predicate.prefix(4), of: passage),
      !figures.dropFirst(subject.index + 1).prefix(1).contains(where: {
        $0.range.lowerBound == right.predicate.upperBound
      })
    else { return nil }
    let rest = verb.upperBound..<right.predicate.upperBound
    let end = rest.first { passage[$0] == "、" && $0 - rest.lowerBound > 4 } ?? rest.upperBound
    let text = passage.text(rest.lowerBound..<end)
    guard text.unicodeScalars.count >= 2 else { return nil }
    // A prize is of a contest; a title stands alone.
    return text.contains("奖") ? withEvent(text, subject) : text
  }
}
