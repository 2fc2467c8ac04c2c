/// Labels of things and people that are counted.
extension LabelReader {
  func counted(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    let figure = figures[subject.index]
    if let paired = PairedCounts(phrases: phrases).label(of: subject.index, in: subject.clause) {
      return .init(paired, .pairedCounts)
    }
    if let shared = SharedHead(phrases: phrases).label(of: subject.index) { return .init(shared, .sharedHead) }
    if figure.unit == "枚", "金银铜".unicodeScalars.contains(passage[figure.range.upperBound - 1]) {
      return medal(subject)
    }
    // 解决25万|农业人口|出行难的问题: without a measure word the noun says what is counted.
    let start = figure.range.upperBound
    if figure.unit == "人", figure.number.end == start,
      let end = (start + 1..<start + 5).first(where: { passage.starts(with: "人口", at: $0) }),
      right.noun.lowerBound > end, (start..<end).allSatisfy({ passage[$0].isHan })
    {
      return .init(passage.text(start..<(end + 2)), .nounAfter)
    }
    if phrases.isField(subject.index), let noun = noun(right) { return .init(noun, .nounAfter) }
    if let listed = listTail(subject, left, right) ?? graded(subject, left, right) { return .init(listed, .sharedHead) }
    if let concerned = concerned(subject, right) { return .init(concerned, .verbAndNoun) }
    let isSelfContained = figure.unit == "人次" || passage[figure.range.upperBound - 1] == "人"
    guard let noun = noun(right) ?? phrases.nextNoun(of: subject).map({ passage.text($0) }),
      // 为有康复需求的|7.6万人次残疾人
      !(isSelfContained && left.count >= 2) || passage[figure.range.lowerBound - 1] == "的" && namesPeople(noun),
      !goesOn(left, right)
    else { return countedBefore(subject, left, right) }
    // 周转房建成320套，另有86套|在建: what state others of the same are in.
    if noun.unicodeScalars.count == 2, noun.hasPrefix("在") || noun.hasPrefix("待"), let previous = subject.previous,
      previous.figure.unit == figure.unit
    {
      return .init(joined(noun, phrases.noun(of: previous.label)), .previousFigure)
    }
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
      let label = noun + passage.text(right.predicate.prefix(12))
      phrases.remember(noun, in: label)
      return .init(label, .nounAndPredicate)
    }
    // 5名团支部书记兼任副书记: the office says which of them.
    if words.office.length(at: right.predicate.lowerBound, in: passage) != nil, let office = predicate(right) {
      return .init(office + "的" + noun, .nounAndPredicate)
    }
    // 评审涉及的566个条款: what the count is qualified by.
    if passage[figure.range.lowerBound - 1] == "的", left.count >= 2,
      // 被写进了市政府的十件民生实事: what happened to them does not say which they are.
      !left.contains(where: { "了被把".unicodeScalars.contains(passage[$0]) }),
      left.count + noun.unicodeScalars.count <= 16
    {
      return .init(joined(passage.text(left), noun), .qualifiedNoun)
    }
    // 一年级由3个班增至5个班
    if noun.unicodeScalars.count == 1, figure.from != nil, left.count >= 2 {
      return .init(short(left) + noun, .qualifiedNoun)
    }
    let verb = phrases.verb(endingIn: left) ?? phrases.sharedVerb(of: subject)
    // 整合20所小规模学校: the verb says what became of them; 组建, 开展 say nothing.
    // 农村公路加装护栏、停车场建设、照护中心|建设|3件民生实事: of a list, the verb is the last member's name.
    let isListed = verb.map { $0.lowerBound > left.lowerBound && passage.contains("、", in: left) } ?? false
    // 解决|120名教师的住房难题: theirs is solved, and not they.
    let isTheirs = verb.map { passage.text($0) == "解决" && namesPeople(noun) } ?? false
    let isTelling = verb.map { !words.light.holds(passage.text($0)) && !isListed && !isTheirs } ?? false
    if let service = service(for: subject, right), service.unicodeScalars.count + noun.unicodeScalars.count <= 18 {
      return .init(joined(service, noun), .nounAndPredicate)
    }
    guard words.generic.holds(noun) || LabelText.withoutBracket(noun).unicodeScalars.count <= 4 else {
      guard let verb, isTelling, verb.upperBound == left.upperBound else {
        return .init(noun, .nounAfter)
      }
      return .init(passage.text(verb) + noun, .verbAndNoun)
    }
    // 27个项目已完成26个: what was done is said of the second.
    if phrases.nextFigure(of: subject) == right.predicate.upperBound, figures[subject.index + 1].unit == figure.unit,
      words.outcome.holds(behindModals(right.predicate)..<right.predicate.upperBound, of: passage)
    {
      return .init(noun, .nounAfter)
    }
    if let won = award(right, subject) {
      let isWhole = won.contains("奖") || words.generic.holds(noun) || won.contains(noun)
      return .init(isWhole ? won : won + noun, .award)
    }
    if !isTelling, namesBody(noun) || isVague(noun, subject, right), let attribute = attribute(of: subject, right) {
      return .init(joined(attribute, noun), .nounAndPredicate)
    }
    if words.generic.holds(noun), left.count >= 2, verb == nil { return .init(short(left) + noun, .qualifiedNoun) }
    if words.generic.holds(noun), !isTelling, let predicate = predicate(right) {
      return .init(predicate + noun, .nounAndPredicate)
    }
    if let verb, isTelling { return .init(passage.text(verb) + noun, .verbAndNoun) }
    return .init(words.generic.holds(noun) ? withTopic(noun, subject) : noun, .nounAfter)
  }

  /// 解决91474人的|饮水安全问题: whose matter it is that is dealt with.
  private func concerned(_ subject: Subject, _ right: FigurePhrases.Right) -> String? {
    let figure = figures[subject.index]
    let before = subject.clause.clause.lowerBound..<figure.range.lowerBound
    guard figure.unit == "人" || figure.unit == "户", passage[figure.range.upperBound] == "的",
      let noun = noun(right), !namesPeople(noun), !namesBody(noun),
      let at = ["解决", "保障", "满足"].lazy.compactMap({ passage.first($0, in: before) }).first
    else { return nil }
    return passage.text(at..<(at + 2)) + noun + (figure.unit == "人" ? "人口" : "户数")
  }

  /// 盘活闲置农房130栋发展民宿: the noun stands before, and behind the number the sentence goes on with a verb.
  func goesOn(_ left: Range<Int>, _ right: FigurePhrases.Right) -> Bool {
    left.count >= 4 && phrases.verb(endingIn: left) == nil
      && words.action.length(at: right.noun.lowerBound, in: passage) != nil
      && passage[left.upperBound - 1] != "的"
  }

  /// The noun stands before the number, or the clause alone says what is counted.
  func countedBefore(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    if right.noun.isEmpty, let noun = pointedOut(before: subject) {
      let doer = left.lowerBound..<(phrases.verb(endingIn: left)?.lowerBound ?? left.lowerBound)
      return .init(words.generic.holds(doer, of: passage) ? passage.text(doer) + noun : noun, .dependentNoun)
    }
    // 全村312户、1180人, 种茶的有270户: the unit says whom.
    if right.noun.isEmpty, let people = ["人": "人口", "户": "农户"][figures[subject.index].unit] {
      if left.count == 2, passage[left.lowerBound] == "全" { return .init(passage.text(left) + people, .unitNoun) }
      // 全村312户、|1180人
      if left.isEmpty, people == "人口", let whole = subject.previousLabel, whole.hasPrefix("全"), whole.hasSuffix("农户") {
        return .init(whole.dropLast(2) + people, .unitNoun)
      }
      let end = figures[subject.index].range.lowerBound
      if left.upperBound < end, passage[left.upperBound] == "的", !namesPeople(passage.text(left)), subject.whole == nil
      {
        return .init(passage.text(left) + (people == "人口" ? "人员" : people), .unitNoun)
      }
    }
    if words.rest.holds(left, of: passage), let rest = ofCounted(subject, left, right) { return rest }
    // 新增公交线路20条，其中|闽侯|1条: the place is told apart from what is counted.
    if !left.isEmpty, phrases.places[left.lowerBound] == left.upperBound, right.noun.isEmpty, let whole = subject.whole
    {
      return .init(whole.label, .previousFigure)
    }
    // 巫山县有2.36万人、6412户|走出大山: whose they are is said already.
    if phrases.places[left.lowerBound] == left.upperBound, !left.isEmpty,
      let done = ofCounted(subject, left.upperBound..<left.upperBound, right)
    {
      return done
    }
    // 每天有五六百人|用餐: how often alone says nothing.
    let act = right.noun.isEmpty ? right.predicate : right.noun
    if left.count == 2, passage[left.lowerBound] == "每", (2...6).contains(act.count) {
      return .init(passage.text(left) + passage.text(act), .predicate)
    }
    if left.count >= 2 {
      let text = short(withoutClosing(left))
      if let verb = bareVerb(left) ?? (words.benefit.holds(left, of: passage) ? left : nil) {
        let text = passage.text(verb)
        // 帮助3200余人实现灵活就业: what they were helped to do tells who they are.
        if right.noun.isEmpty, figures[subject.index].unit == "人", words.benefit.holds(verb, of: passage),
          let act = attribute(of: subject, right)
        {
          return .init(joined(act, "人员"), .nounAndPredicate)
        }
        if let noun = noun(right) { return .init(text + noun, .verbAndNoun) }
        // 派出4300余人次坐诊: what they were sent for.
        if figures[subject.index].dimension == .visits, let act = predicate(right) ?? noun(right),
          act.unicodeScalars.count <= 6
        {
          return .init(text + act, .verbAndNoun)
        }
        // 惠及1.15万户: the unit says whom.
        if words.benefit.holds(verb, of: passage), let noun = ["人": "人员", "户": "户"][figures[subject.index].unit] {
          return .init(text + noun, .verbAndNoun)
        }
        if let previous = subject.previousLabel, previous.hasSuffix(text) { return .init(previous, .previousFigure) }
        if let previous = counted(before: subject) {
          let noun = phrases.noun(of: previous)
          // 每天就餐近700人次，累计|服务|42万人次: of an act, how often it was done.
          if figures[subject.index].dimension == .visits, noun.hasPrefix("每") || form.isVerb(Passage(noun)) {
            return .init(text + "人次", .unitNoun)
          }
          return .init(text + noun, .previousFigure)
        }
      }
      // 27个项目|已完成|26个
      if let done = words.outcome.length(endingAt: left.upperBound, notBefore: left.lowerBound, in: passage),
        case let already = left.upperBound - done - 1, already >= left.lowerBound, passage[already] == "已",
        let previous = subject.previous, previous.figure.unit == figures[subject.index].unit,
        previous.label.hasSuffix(passage.text(phrases.trimmed(left.lowerBound..<already)))
      {
        return .init(
          "已" + passage.text((left.upperBound - done)..<left.upperBound) + phrases.noun(of: previous.label),
          .previousFigure)
      }
      // 搬迁劳动力1.32万人中|已就业|1.21万人: an act alone, of some of those counted before.
      if right.noun.isEmpty, passage[left.lowerBound - 1] == "已", form.isVerb(Passage(text)),
        let previous = subject.previous, previous.figure.unit == figures[subject.index].unit, previous.kind == .level
      {
        return .init(joined("已" + text, phrases.noun(of: previous.label)), .previousFigure)
      }
      // 建成投入使用31部，|正在施工建设|21部: others of the same, not yet done.
      if right.noun.isEmpty, text.hasPrefix("正在"), text.count > 3, let previous = subject.previous,
        previous.figure.unit == figures[subject.index].unit, previous.kind == .level
      {
        return .init(joined(String(text.dropFirst()), phrases.noun(of: previous.label)), .previousFigure)
      }
      let noun = phrases.noun(of: text)
      // 每千名老人拥有床位42张 says itself of whom.
      if words.dependent.holds(noun), !text.hasPrefix("每"), let topic = phrases.topic(of: subject) {
        // 新增医疗机构21家，新增床位1200张: the beds are new, and may be others' too.
        return text.hasPrefix("新增")
          ? .init(text, .nounBefore) : .init(topic.hasSuffix(noun) ? topic : topic + noun, .dependentNoun)
      }
      if words.generic.holds(text), let previous = subject.previous,
        let verb = phrases.verb(opening: previous.bareLabel)
      {
        return .init(verb + text, .previousFigure)
      }
      return .init(text, .nounBefore)
    }
    if let won = award(right, subject) { return .init(won, .award) }
    if let rest = ofCounted(subject, left, right) { return rest }
    if let noun = noun(right), let predicate = predicate(right) { return .init(predicate + noun, .nounAndPredicate) }
    // 乡镇卫生院床位652张，|1319人: whose people they are, where nothing is said of them.
    if left.isEmpty, right.noun.isEmpty, right.predicate.isEmpty, figures[subject.index].unit == "人",
      let previous = subject.previous, previous.figure.unit != "人", case let text = Passage(previous.label),
      words.dependent.length(endingAt: text.count, in: text) != nil, let owner = phrases.topic(of: subject)
    {
      return .init(owner + "人员", .unitNoun)
    }
    return LabelReading(noun(right), .nounAfter) ?? LabelReading(predicate(right), .predicate)
      ?? LabelReading(stated(before: subject), .dependentNoun)
      ?? LabelReading(resumed(by: subject), .previousFigure)
      ?? .init(short(left) + passage.text(right.predicate), .wholeClause)
  }

  /// The label of what a number without a name takes up: of the last of its unit in the sentence, where it stands in a
  /// clause of its own (：2022年12座) or two are taken up together (这两个数字升到7.9万人、16.8亿元); else of the figure before.
  func resumed(by subject: Subject) -> String? {
    let figure = figures[subject.index]
    guard let previous = subject.previous, previous.figure.unit != figure.unit,
      let last = subject.lastOfUnit, last.sentence == subject.clause.sentence
    else { return subject.previousLabel }
    let before = subject.clause.clause.lowerBound..<figure.range.lowerBound
    let isApart = !before.contains(previous.figure.range.lowerBound)
    return isApart || words.resuming.first(in: before, of: passage) != nil ? last.label : previous.label
  }

  /// The label of what a verb without a noun takes up again: of the figure before, or the last with the same unit.
  private func counted(before subject: Subject) -> String? {
    if let previous = subject.previous, previous.figure.unit == figures[subject.index].unit { return previous.label }
    guard figures[subject.index].dimension != .visits, let last = subject.lastOfUnit else { return nil }
    return last.sentence == subject.clause.sentence || subject.previous == nil ? last.label : nil
  }

  /// 票决产生实事30件，|28件已经完成|，|其余两件|达到进度: what was just counted, and how many of it.
  private func ofCounted(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading? {
    guard right.noun.isEmpty else { return nil }
    // 18个建成中医馆，占85.7%，|剩余|3个
    let before = words.rest.holds(left, of: passage) ? subject.lastOfUnit : subject.previous
    if let previous = before, previous.kind == .level, previous.figure.unit == figures[subject.index].unit,
      previous.sentence == subject.clause.sentence
    {
      let noun = phrases.noun(of: previous.whole == nil ? previous.label : previous.bareLabel)
      guard !noun.dropFirst().contains("“") else { return nil }
      if left.count >= 2 { return .init(passage.text(left) + noun, .previousFigure) }
      guard var attribute = attribute(of: subject, right),
        attribute.unicodeScalars.count + noun.unicodeScalars.count < LabelText.limit
      else { return nil }
      let start = right.predicate.lowerBound
      let isGoingOn = passage[start] == "正"
      // 1项|正在推进中
      if isGoingOn, attribute.unicodeScalars.count > 2, attribute.hasSuffix("中") { attribute.removeLast() }
      // 4项|基本完成 are not yet done.
      let aspect = isGoingOn ? "在" : passage.starts(with: "基本", at: start) ? "基本" : "已"
      return .init(joined((attribute.unicodeScalars.count <= 3 ? aspect : "") + attribute, noun), .nounAndPredicate)
    }
    // 38户吃上了旅游饭, 5860人按月领取: the unit says who.
    guard left.count < 2 || words.lead.holds(left, of: passage) || passage[left.lowerBound] == "全",
      let noun = ["人": "人员", "户": "户"][figures[subject.index].unit], let attribute = attribute(of: subject, right)
    else { return nil }
    return .init(joined(attribute, noun), .nounAndPredicate)
  }

  /// 8校, 13学区: the unit is the noun.
  func countedUnit(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    if let won = award(right, subject) { return .init(won, .award) }
    let figure = figures[subject.index]
    let printed = passage.text(figure.number.end..<figure.range.upperBound)
    let noun = printed == "校" ? "学校" : printed
    if let verb = phrases.verb(endingIn: left) { return .init(passage.text(verb) + noun, .unitNoun) }
    // 辖8镇|6乡: what was said of the first is said of the second.
    if left.isEmpty, right.noun.isEmpty, let previous = subject.previous, previous.figure.dimension == .noun,
      previous.figure.range.upperBound == figure.range.lowerBound,
      previous.label.hasSuffix(passage.text(previous.figure.number.end..<previous.figure.range.upperBound))
    {
      let length = previous.figure.range.upperBound - previous.figure.number.end
      return .init(previous.label.dropLast(length) + noun, .previousFigure)
    }
    return .init((predicate(right) ?? short(left)) + noun, .unitNoun)
  }

  func medal(_ subject: Subject) -> LabelReading {
    let end = figures[subject.index].range.upperBound
    return .init(withEvent(passage.text((end - 1)..<end) + "牌", subject), .medal)
  }

  /// 国家级非遗项目2个、省级19个、市级43个: a grade alone, of what was counted by grade before.
  private func graded(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> String? {
    guard right.noun.isEmpty, (2...4).contains(left.count), passage[left.upperBound - 1] == "级", subject.whole == nil,
      let previous = subject.previous, previous.figure.unit == figures[subject.index].unit
    else { return nil }
    let label = Passage(previous.label)
    guard let mark = label.first("级", in: 0..<min(4, label.count)), label.count - mark > 2 else { return nil }
    return passage.text(left) + label.text((mark + 1)..<label.count)
  }

  /// 统筹推进省定20件、市定6件、县定10件民生实事: grades before numbers in a row, and what all count behind the last.
  private func listTail(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> String? {
    let figure = figures[subject.index]
    var last = subject
    while let next = phrases.nextFigure(of: last), passage[figures[last.index].range.upperBound] == "、",
      next - figures[last.index].range.upperBound <= 5, figures[last.index + 1].unit == figure.unit,
      last.index - subject.index < 8
    {
      last.index += 1
    }
    let noun = last.index == subject.index ? right.noun : phrases.right(of: last).noun
    let start = phrases.verb(startingIn: left)?.upperBound ?? left.lowerBound
    let grade = start..<left.upperBound
    let isFirst = last.index == subject.index
    guard (2...4).contains(grade.count), "定级属管办类型".unicodeScalars.contains(passage[grade.upperBound - 1]),
      noun.count >= 2,
      !isFirst || subject.index > 0 && passage[left.lowerBound - 1] == "、"
    else { return nil }
    return passage.text(grade) + passage.text(noun)
  }
}
