import BriefModel
import Lexicon

/// Says what a figure counts or measures, in the text's words, so that it reads well alone in a fact box.
///
/// Chinese puts the counted noun behind a measure word (72个攻坚团队), before the number (校车55辆), or leaves it to
/// the clause (8校获评市级示范校). Which of them holds is told by the unit and by what stands on either side.
struct LabelReader {
  /// A figure with what is known of it when its label is read.
  struct Subject {
    var index: Int
    var clause: Clause
    var kind: QuantityKind
    /// Where the words of a change begin.
    var changeStart: Int?
    /// The label of the figure before it in the sentence.
    var previousLabel: String?
    /// The label of the last figure of the block with the same unit.
    var lastOfUnit: String?
  }

  let phrases: FigurePhrases

  private var passage: Passage { phrases.passage }
  private var words: FigureWords { phrases.words }
  private var figures: [RawFigure] { phrases.figures }

  func label(of subject: Subject) -> LabelReading {
    let figure = figures[subject.index]
    let left = phrases.left(of: subject)
    let right = phrases.right(of: subject)
    let label: LabelReading
    switch figure.dimension {
    case .rank where figure.isRank: label = rank(subject, left)
    case _ where subject.kind == .change && figure.from == nil: label = change(subject, left)
    case .time where passage.ends(with: "连续", at: figure.range.lowerBound): label = running(subject)
    case .share, .times, .points, .rank, .time, .age: label = share(subject, left, right)
    case .money: label = money(subject, left, right)
    case .area, .length, .amount: label = measured(subject, left, right)
    case .noun: label = countedUnit(subject, left, right)
    case .people, .visits, .measure: label = counted(subject, left, right)
    }
    let tidy = LabelText.tidied(withoutLightVerb(label.text))
    return tidy.isEmpty
      ? .init(LabelText.tidied(passage.text(subject.clause.clause)), .wholeClause) : .init(tidy, label.rule)
  }

  /// 实现旅游综合收入 is 旅游综合收入: verbs that every count has say nothing in a fact box.
  private func withoutLightVerb(_ label: String) -> String {
    let text = Passage(label)
    guard let length = words.light.length(at: 0, in: text), text.count - length >= 4,
      words.nounGuard.length(at: 0, in: text) == nil
    else { return label }
    return text.text(length..<text.count)
  }

  // MARK: Counts

  private func counted(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    let figure = figures[subject.index]
    if let paired = PairedCounts(phrases: phrases).label(of: subject.index, in: subject.clause) {
      return .init(paired, .pairedCounts)
    }
    if let shared = SharedHead(phrases: phrases).label(of: subject.index) { return .init(shared, .sharedHead) }
    if figure.unit == "枚", "金银铜".unicodeScalars.contains(passage[figure.range.upperBound - 1]) {
      return medal(subject)
    }
    let isSelfContained = figure.unit == "人次" || passage[figure.range.upperBound - 1] == "人"
    guard let noun = noun(right) ?? phrases.nextNoun(of: subject).map({ passage.text($0) }),
      !(isSelfContained && left.count >= 2), !goesOn(left, right)
    else { return countedBefore(subject, left, right) }
    if let joint = phrases.sharedLeft(of: subject), joint.count + right.noun.count <= 14 {
      return .init(passage.text(joint) + noun, .qualifiedNoun)
    }
    if let attending = words.attending.first(in: phrases.lastPredicate(of: subject), of: passage),
      words.event.first(in: right.noun, of: passage) == nil, let event = phrases.event(before: subject)
    {
      return .init(LabelText.contest(passage.text(event)) + passage.text(attending) + noun, .qualifiedNoun)
    }
    if let state = words.state.length(at: right.predicate.lowerBound, in: passage), state >= 2,
      right.noun.upperBound == right.predicate.lowerBound
    {
      return .init(noun + passage.text(right.predicate.prefix(12)), .nounAndPredicate)
    }
    // 5名团支部书记兼任副书记: the office says which of them.
    if words.office.length(at: right.predicate.lowerBound, in: passage) != nil, let office = predicate(right) {
      return .init(office + "的" + noun, .nounAndPredicate)
    }
    // 评审涉及的566个条款: what the count is qualified by.
    if passage[figure.range.lowerBound - 1] == "的", left.count >= 2, left.count + noun.unicodeScalars.count <= 16 {
      return .init(passage.text(left) + "的" + noun, .qualifiedNoun)
    }
    let verb = phrases.verb(endingIn: left) ?? phrases.sharedVerb(of: subject)
    // 整合20所小规模学校: the verb says what became of them; 组建, 开展 say nothing.
    let isTelling = verb.map { !words.light.holds(passage.text($0)) } ?? false
    guard words.generic.holds(noun) || noun.unicodeScalars.count <= 4 else {
      guard let verb, isTelling, verb.upperBound == left.upperBound else {
        return .init(noun, .nounAfter)
      }
      return .init(passage.text(verb) + noun, .verbAndNoun)
    }
    if let won = award(right, subject) {
      let isWhole = won.contains("奖") || words.generic.holds(noun) || won.contains(noun)
      return .init(isWhole ? won : won + noun, .award)
    }
    if words.generic.holds(noun), left.count >= 2, verb == nil { return .init(short(left) + noun, .qualifiedNoun) }
    if words.generic.holds(noun), !isTelling, let predicate = predicate(right) {
      return .init(predicate + noun, .nounAndPredicate)
    }
    if let verb, isTelling { return .init(passage.text(verb) + noun, .verbAndNoun) }
    return .init(words.generic.holds(noun) ? withTopic(noun, subject) : noun, .nounAfter)
  }

  /// 盘活闲置农房130栋发展民宿: the noun stands before, and behind the number the sentence goes on with a verb.
  private func goesOn(_ left: Range<Int>, _ right: FigurePhrases.Right) -> Bool {
    left.count >= 4 && phrases.verb(endingIn: left) == nil
      && words.action.length(at: right.noun.lowerBound, in: passage) != nil
      && passage[left.upperBound - 1] != "的"
  }

  /// The noun stands before the number, or the clause alone says what is counted.
  private func countedBefore(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    if left.count >= 2 {
      let text = short(left)
      if let verb = phrases.verb(endingIn: left), verb == left {
        if let noun = noun(right) { return .init(text + noun, .verbAndNoun) }
        if let previous = subject.previousLabel ?? subject.lastOfUnit {
          return .init(previous.hasSuffix(text) ? previous : text + phrases.noun(of: previous), .previousFigure)
        }
      }
      let noun = phrases.noun(of: text)
      if words.dependent.holds(noun), let topic = phrases.topic(of: subject) {
        return .init(topic + noun, .dependentNoun)
      }
      if words.generic.holds(text), let previous = subject.previousLabel, let verb = phrases.verb(opening: previous) {
        return .init(verb + text, .previousFigure)
      }
      return .init(text, .nounBefore)
    }
    if let won = award(right, subject) { return .init(won, .award) }
    if let noun = noun(right), let predicate = predicate(right) { return .init(predicate + noun, .nounAndPredicate) }
    return LabelReading(noun(right), .nounAfter) ?? LabelReading(predicate(right), .predicate)
      ?? LabelReading(subject.previousLabel, .previousFigure)
      ?? .init(short(left) + passage.text(right.predicate), .wholeClause)
  }

  /// 8校, 13学区: the unit is the noun.
  private func countedUnit(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    if let won = award(right, subject) { return .init(won, .award) }
    let figure = figures[subject.index]
    let printed = passage.text(figure.number.end..<figure.range.upperBound)
    let noun = printed == "校" ? "学校" : printed
    if let verb = phrases.verb(endingIn: left) { return .init(passage.text(verb) + noun, .unitNoun) }
    return .init((predicate(right) ?? short(left)) + noun, .unitNoun)
  }

  private func medal(_ subject: Subject) -> LabelReading {
    let end = figures[subject.index].range.upperBound
    return .init(withEvent(passage.text((end - 1)..<end) + "牌", subject), .medal)
  }

  // MARK: Measures

  private func money(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    let end = figures[subject.index].range.upperBound
    // 投资1500万元的寄宿制小学改造项目: the noun behind is what the money goes to.
    if passage[end] == "的", !right.noun.isEmpty,
      left.isEmpty || words.bareMoney.length(endingAt: left.upperBound, notBefore: left.lowerBound, in: passage) != nil
    {
      return .init(short(right.noun) + "投资", .moneyPurpose)
    }
    guard left.isEmpty || phrases.isBareMoney(left) else {
      let text = short(left)
      guard words.dependent.holds(text), let topic = phrases.topic(of: subject) else { return .init(text, .nounBefore) }
      return .init(topic + text, .dependentNoun)
    }
    let isTotal = passage.ends(with: "累计", at: left.lowerBound)
    let verb = left.isEmpty ? "资金" : passage.text((isTotal ? left.lowerBound - 2 : left.lowerBound)..<left.upperBound)
    let suffix = verb.hasSuffix("资金") || verb.hasSuffix("经费") ? "资金" : "投资"
    let purpose = phrases.purpose(of: subject)
    guard purpose.count >= 2 else {
      if left.isEmpty { return LabelReading(subject.previousLabel, .previousFigure) ?? .init(verb, .moneyBare) }
      return .init(verb.unicodeScalars.count > 2 ? verb : verb + "资金", .moneyBare)
    }
    return .init(short(purpose) + suffix, .moneyPurpose)
  }

  private func measured(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    let figure = figures[subject.index]
    var label =
      left.count >= 2
      ? LabelReading(short(left), .nounBefore)
      : LabelReading(noun(right), .nounAfter) ?? LabelReading(predicate(right), .predicate)
        ?? LabelReading(subject.previousLabel, .previousFigure) ?? .init(short(left), .wholeClause)
    if let verb = phrases.verb(endingIn: left), verb == left, let noun = noun(right) {
      label = .init(passage.text(left) + noun, .verbAndNoun)
    }
    if figure.dimension == .area, figure.unit.hasPrefix("平方"),
      !["面积", "场", "地", "规模"].contains(where: { label.text.contains($0) })
    {
      label.text += "面积"
    }
    return label
  }

  private func share(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    if let shared = SharedHead(phrases: phrases).label(of: subject.index) { return .init(shared, .sharedHead) }
    let figure = figures[subject.index]
    let isShare = figure.dimension == .share
    // 不低于预算总额5%的教师培训经费: one thing's share of another.
    if isShare, passage[figure.range.upperBound] == "的", !right.noun.isEmpty, left.count >= 2,
      !LabelText.isRate(passage.text(left))
    {
      return .init(passage.text(right.noun) + "占" + short(left), .shareOfWhole)
    }
    guard left.count >= 2 else {
      return LabelReading(noun(right), .nounAfter) ?? LabelReading(subject.previousLabel, .previousFigure)
        ?? .init(passage.text(subject.clause.clause.lowerBound..<figure.range.lowerBound), .wholeClause)
    }
    // 支出的比重: a share is of something, so its phrase is kept whole where it fits.
    let text = left.count <= LabelText.limit ? passage.text(left) : short(left)
    // 培训经费不低于公用经费总额的10%: one thing's share of another, the bound between them.
    if isShare, let bound = phrases.innerBound(of: left),
      passage[figure.range.lowerBound - 1] == "的" || !LabelText.isRate(text)
    {
      let part = passage.text(left.lowerBound..<bound.lowerBound)
      return .init(part + "占" + passage.text(bound.upperBound..<left.upperBound) + "比例", .shareOfWhole)
    }
    if figure.isRatio { return .init(coefficient(text, subject), .rate) }
    // 占户籍人口的27.6%: a share of another thing, of what was counted before.
    if text.hasPrefix("占"), let previous = subject.previousLabel {
      return .init(phrases.noun(of: previous) + text + "比例", .shareOfWhole)
    }
    // 每周开展不少于4课时的体育课
    if figure.dimension == .time, passage[figure.range.upperBound] == "的", let noun = noun(right) {
      return .init(text + noun, .qualifiedNoun)
    }
    // 完成年度任务的108.7%: of what was counted before.
    if text.hasPrefix("完成"), let previous = subject.previousLabel {
      return .init(phrases.noun(of: previous) + text, .dependentNoun)
    }
    if words.bareRate.holds(text), let previous = subject.previousLabel {
      let stem = LabelText.stem(phrases.noun(of: previous))
      return .init(stem.hasSuffix(text) ? stem : stem + text, .dependentNoun)
    }
    guard isShare, !LabelText.isRate(text) else { return .init(text, .rate) }
    // 随迁子女100%在公办学校就读: the predicate says of what the share is.
    if !right.predicate.isEmpty { return .init(text + passage.text(right.predicate), .nounAndPredicate) }
    let before = figure.range.lowerBound
    return ["占", "占到", "占比达", "占了"].contains { passage.ends(with: $0, at: before) }
      ? .init(text + "占比", .shareOfWhole) : .init(text, .nounBefore)
  }

  /// 校均差异系数小学为0.32、初中为0.27: whose coefficient it is goes before its name.
  private func coefficient(_ text: String, _ subject: Subject) -> String {
    for name in ["差异系数", "系数", "差异率", "指数"] {
      if let at = Passage(text).first(name, in: 0..<text.unicodeScalars.count) {
        let whole = Passage(text)
        let end = at + name.unicodeScalars.count
        return whole.text(end..<whole.count) + whole.text(0..<end)
      }
      if let previous = subject.previousLabel, previous.hasSuffix(name), text.unicodeScalars.count <= 4 {
        let whole = Passage(previous)
        // 小学校均差异系数: as many signs as this one's owner has are the other's.
        return text + whole.text(min(text.unicodeScalars.count, whole.count - name.unicodeScalars.count)..<whole.count)
      }
    }
    return text
  }

  /// 连续3年位居全省第一方阵: what has gone on for so long.
  private func running(_ subject: Subject) -> LabelReading {
    let behind = figures[subject.index].range.upperBound..<subject.clause.clause.upperBound
    return .init("连续" + passage.text(behind.prefix(16)), .running)
  }

  private func change(_ subject: Subject, _ left: Range<Int>) -> LabelReading {
    let rest = phrases.withoutDirection(left)
    return rest.count >= 2
      ? .init(short(rest), .change)
      : LabelReading(subject.previousLabel, .previousFigure) ?? .init(short(left), .wholeClause)
  }

  // MARK: Ranks and awards

  private func rank(_ subject: Subject, _ left: Range<Int>) -> LabelReading {
    var range = phrases.withoutRankTail(left)
    if let at = range.last(where: { passage[$0] == "在" }), at + 3 < range.upperBound {
      range = phrases.trimmed((at + 1)..<range.upperBound)
    }
    // 在中学生联赛田径比赛中获得初中D组团体第二名: the contest, then the group.
    if let verb = words.award.last(in: range, of: passage), verb.upperBound + 1 < range.upperBound {
      let contest = phrases.withoutRankTail(range.lowerBound..<verb.lowerBound)
      let group = passage.text(verb.upperBound..<range.upperBound)
      let isBare = words.event.first(in: contest, of: passage) == nil
      return .init(
        isBare ? withEvent(group, subject) : LabelText.contest(passage.text(contest)) + group, .rank)
    }
    guard range.count >= 2 else { return rankedBefore(subject) }
    let text = passage.text(range)
    // 数量居华东地区第一: where it ranks says 居, not what.
    if let verb = words.standingVerb.last(in: range, of: passage), verb.lowerBound - range.lowerBound >= 2,
      range.upperBound - verb.upperBound <= 10
    {
      return .init(withEvent(passage.text(range.lowerBound..<verb.lowerBound), subject), .rank)
    }
    let isBare = words.event.first(in: range, of: passage) == nil && range.count <= 9
    return .init(isBare ? withEvent(text, subject) : LabelText.contest(text), .rank)
  }

  /// 跻身全国百强县，排名第17位: the clause before says in what.
  private func rankedBefore(_ subject: Subject) -> LabelReading {
    if let previous = subject.previousLabel { return .init(previous, .previousFigure) }
    let end = subject.clause.clause.lowerBound - 1
    guard end > subject.clause.sentence.lowerBound else { return .init("排名", .wholeClause) }
    let clause = Clause(around: (end - 1)..<end, in: passage).clause
    let start = words.award.last(in: clause, of: passage)?.upperBound ?? clause.lowerBound
    return .init(short(phrases.trimmed(start..<clause.upperBound)) + "排名", .rank)
  }

  /// 获评市级示范校: what was won, to the end of the clause or of the first of a list.
  private func award(_ right: FigurePhrases.Right, _ subject: Subject) -> String? {
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

  // MARK: Parts

  private func noun(_ right: FigurePhrases.Right) -> String? {
    guard !right.noun.isEmpty else { return nil }
    let text = LabelText.withoutCriteria(short(right.noun))
    return text.isEmpty ? nil : text
  }

  /// The predicate behind the noun, where it says what became of what was counted.
  private func predicate(_ right: FigurePhrases.Right) -> String? {
    guard words.idle.length(at: right.predicate.lowerBound, in: passage) == nil else { return nil }
    var range = right.predicate
    while let length = words.adverb.length(at: range.lowerBound, in: passage), length < range.count {
      range = (range.lowerBound + length)..<range.upperBound
    }
    return range.count >= 2 && !words.coverb.contains(passage[range.lowerBound]) ? passage.text(range.prefix(14)) : nil
  }

  /// Puts the contest or event that the passage last spoke of before a label that does not stand alone.
  private func withEvent(_ label: String, _ subject: Subject) -> String {
    guard let event = phrases.event(before: subject), !label.contains(passage.text(event)) else { return label }
    return LabelText.contest(passage.text(event)) + label
  }

  private func withTopic(_ noun: String, _ subject: Subject) -> String {
    guard let previous = subject.previousLabel, let verb = phrases.verb(opening: previous) else { return noun }
    return verb + noun
  }

  /// A long phrase from its last verb that takes an object, or its last 的, on.
  private func short(_ range: Range<Int>) -> String { passage.text(phrases.shortened(range)) }
}
