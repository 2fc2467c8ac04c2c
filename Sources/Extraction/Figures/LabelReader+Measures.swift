import Lexicon

/// Labels of money, sizes, shares and changes.
extension LabelReader {
  func money(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    let end = phrases.behindBound(figures[subject.index])
    if let payment = payment(subject, left, right, isAttribute: passage[end] == "的") { return payment }
    if let standard = standard(subject, behind: end) { return standard }
    // 投资1500万元的寄宿制小学改造项目: the noun behind is what the money goes to.
    if passage[end] == "的", !right.noun.isEmpty,
      left.isEmpty || words.bareMoney.length(endingAt: left.upperBound, notBefore: left.lowerBound, in: passage) != nil
    {
      // 总投资3.2亿元的文化中心|占地126亩: the next figure's words begin there.
      let own =
        phrases.nextFigure(of: subject) == right.noun.upperBound
        ? words.dependent.length(endingAt: right.noun.upperBound, notBefore: right.noun.lowerBound, in: passage) ?? 0
        : 0
      return .init(short(right.noun.dropLast(own)) + "投资", .moneyPurpose)
    }
    if let whole = ofNoun(behind: subject, left, right) { return whole }
    let share = passage.starts(with: "平均", at: left.lowerBound) ? left.dropFirst(2) : left
    if words.perHead.holds(share, of: passage) {
      // 发放慰问金93万元，每户500元
      if let previous = subject.previous, previous.figure.dimension == .money {
        return .init(passage.text(left) + phrases.noun(of: previous.label), .dependentNoun)
      }
      // 为406户创业者兑现一次性补贴，每户5000元
      if let object = phrases.object(before: subject, mayCount: true) { return .init(object + "标准", .dependentNoun) }
    }
    guard left.isEmpty || phrases.isBareMoney(left) else {
      let text = short(phrases.withoutSpender(left))
      // 补贴标准提高到116元，全年|发放|1568万元: of the same.
      if words.spending.holds(text), let last = subject.lastOfUnit, last.sentence == subject.clause.sentence,
        last.label.hasSuffix("标准")
      {
        return .init(text + last.label.dropLast(2), .previousFigure)
      }
      guard words.dependent.holds(text), let topic = phrases.topic(of: subject) else { return .init(text, .nounBefore) }
      return .init(topic + text, .dependentNoun)
    }
    let isTotal = passage.ends(with: "累计", at: left.lowerBound)
    let verb = left.isEmpty ? "资金" : passage.text((isTotal ? left.lowerBound - 2 : left.lowerBound)..<left.upperBound)
    var purpose = phrases.purpose(of: subject)
    // What the money was made a task for says more than what the next clause counts.
    if !left.isEmpty, purpose.isEmpty || purpose.lowerBound > subject.clause.clause.upperBound,
      let task = phrases.task(before: subject)
    {
      purpose = task
    }
    if purpose.count >= 2 { return .init(short(purpose) + spent(verb), .moneyPurpose) }
    // 转移劳动力7.2万人，收入14.3亿元；2023年这两个数字升到7.9万人、16.8亿元
    if left.isEmpty {
      return LabelReading(resumed(by: subject), .previousFigure)
        ?? LabelReading(stated(before: subject), .dependentNoun) ?? .init(verb, .moneyBare)
    }
    return .init(verb.unicodeScalars.count > 2 ? verb : verb + "资金", .moneyBare)
  }

  /// 按每人每年500元（的）标准|补助村级文化管理员: what the rate is paid for.
  private func standard(_ subject: Subject, behind end: Int) -> LabelReading? {
    let start = passage[end] == "的" ? end + 1 : end
    guard passage.starts(with: "标准", at: start), start + 2 < subject.clause.clause.upperBound,
      !"把将给予".unicodeScalars.contains(passage[start + 2])
    else { return nil }
    let next = phrases.nextFigure(of: subject) ?? subject.clause.clause.upperBound
    let task = phrases.trimmed((start + 2)..<max(start + 2, next))
    return (3...14).contains(task.count) ? .init(passage.text(task) + "标准", .moneyPurpose) : nil
  }

  /// 每月600元至1500元不等的|乡镇教师补贴, 设立1000万元|养老服务专项资金: the noun behind is the money itself.
  private func payment(
    _ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right, isAttribute: Bool
  ) -> LabelReading? {
    let noun = short(right.noun)
    guard isAttribute || right.noun.count > 4, Self.payments.contains(where: noun.hasSuffix) else { return nil }
    // 给每支|星级团队|3000元的补助: who gets it.
    let before = subject.clause.clause.lowerBound..<figures[subject.index].range.lowerBound
    if noun.unicodeScalars.count == 2, let to = before.last(where: { "给为向对".unicodeScalars.contains(passage[$0]) }) {
      let receiver = (to + (passage[to + 1] == "每" ? 3 : 1))..<before.upperBound
      if (2...8).contains(receiver.count) { return .init(passage.text(receiver) + noun, .qualifiedNoun) }
    }
    let isEach = words.perHead.length(endingAt: left.upperBound, notBefore: left.lowerBound, in: passage) != nil
    let label = passage.text(left) + noun
    return isEach && label.unicodeScalars.count <= 14 ? .init(label, .qualifiedNoun) : .init(noun, .nounAfter)
  }

  private static let payments = [
    "补贴", "补助", "津贴", "工资", "奖金", "奖励", "奖补", "贷款", "保费", "报酬", "补助金", "救助金", "抚恤金", "资金", "基金", "经费",
  ]

  /// What money that was spent is called behind its purpose: 累计投入, 投资, 资金.
  private func spent(_ verb: String) -> String {
    let total = verb.hasPrefix("总") ? "总" : verb.contains("累计") ? "累计" : ""
    if let noun = ["投入资金", "投入", "投资"].first(where: { verb.hasSuffix($0) }) { return total + noun }
    return verb.hasSuffix("投") ? "投入" : "资金"
  }

  /// 在海拔1100多米的高庙镇, 总建筑面积6800平方米的服务中心: the measure before the number is of what stands behind it.
  private func ofNoun(behind subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading? {
    var right = right
    var end = figures[subject.index].range.upperBound
    // 总投资8600万元、占地56亩的学校
    if passage[end] == "、", let next = phrases.nextFigure(of: subject), next - end <= 8 {
      var other = subject
      other.index += 1
      right = phrases.right(of: other)
      end = figures[other.index].range.upperBound
    }
    guard passage[end] == "的", right.noun.count >= 2,
      let length = words.dependent.length(endingAt: left.upperBound, notBefore: left.lowerBound, in: passage),
      left.count - length <= 4
    else { return nil }
    let measure = passage.text((left.upperBound - length)..<left.upperBound)
    return .init(short(right.noun) + measure, .dependentNoun)
  }

  func measured(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
    let figure = figures[subject.index]
    if let whole = ofNoun(behind: subject, left, right) { return whole }
    if let sibling = ofSibling(passage.text(left), subject) { return .init(sibling, .sharedHead) }
    // 标准泳池和1.1万平方米图书馆: the noun before the join is another's.
    let isJoined = "和与及、".unicodeScalars.contains(passage[figure.range.lowerBound - 1]) && !right.noun.isEmpty
    var label =
      left.count >= 2 && !isJoined
      ? LabelReading(short(left), .nounBefore)
      : LabelReading(noun(right), .nounAfter) ?? LabelReading(predicate(right), .predicate)
        ?? LabelReading(subject.previousLabel, .previousFigure) ?? .init(short(left), .wholeClause)
    // 在群众满意度访问中，我县得分94.62分
    if figure.unit == "分", label.text == "得分", let contest = contest(before: subject) {
      return .init(contest + label.text, .dependentNoun)
    }
    if let verb = bareVerb(left) {
      if let noun = noun(right) {
        label = .init(passage.text(verb) + noun, .verbAndNoun)
      } else if let previous = subject.previous, previous.figure.unit == figure.unit {
        label = .init(passage.text(verb) + phrases.noun(of: previous.label), .previousFigure)
      }
    }
    if figure.dimension == .area, figure.unit.hasPrefix("平方"),
      !["面积", "场", "地", "规模"].contains(where: { label.text.contains($0) })
    {
      label.text += "面积"
    }
    return label
  }

  func share(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading {
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
      // 骨干教师139名，占29.7%
      if isShare, passage.contains("占", in: subject.clause.clause.lowerBound..<figure.range.lowerBound),
        let previous = subject.previousLabel
      {
        return .init(phrases.noun(of: previous) + "占比", .shareOfWhole)
      }
      // 招聘教师164人，九成分到了乡镇: what so many of them did.
      if isShare, left.isEmpty, let previous = subject.previous, previous.figure.dimension != .share,
        let act = act(of: right.predicate.isEmpty ? right.noun : right.noun.lowerBound..<right.predicate.upperBound)
      {
        return .init(phrases.noun(of: previous.label) + act + "比例", .shareOfWhole)
      }
      if figure.dimension == .time, figure.unit == "分钟" || figure.unit == "小时", right.noun.isEmpty {
        return .init("用时", .wholeClause)
      }
      if let noun = noun(right) ?? stated(before: subject) {
        return .init(noun, right.noun.isEmpty ? .dependentNoun : .nounAfter)
      }
      // 传承人76名，近三成是年轻人
      if isShare, left.isEmpty, !right.predicate.isEmpty, let previous = subject.previous,
        previous.figure.dimension != .share
      {
        return .init(phrases.noun(of: previous.label) + "占比", .shareOfWhole)
      }
      return LabelReading(subject.previousLabel, .previousFigure)
        ?? .init(passage.text(subject.clause.clause.lowerBound..<figure.range.lowerBound), .wholeClause)
    }
    // 支出的比重: a share is of something, so its phrase is kept whole where it fits.
    let aim =
      passage.starts(with: "目标", at: left.lowerBound) ? 0 : words.target.length(at: left.lowerBound, in: passage) ?? 0
    let left = left.count - aim >= 3 && isShare ? (left.lowerBound + aim)..<left.upperBound : left
    let text = left.count <= LabelText.limit ? passage.text(left) : short(left)
    // 培训经费不低于公用经费总额的10%: one thing's share of another, the bound between them.
    if isShare, let bound = phrases.innerBound(of: left),
      passage[figure.range.lowerBound - 1] == "的" || !LabelText.isRate(text)
    {
      let part = passage.text(left.lowerBound..<bound.lowerBound)
      // 食材平均价|低于|市场零售价8%—12%: by how much, where no 的 makes it a share of that.
      if words.exceeding.holds(bound, of: passage) || words.falling.holds(bound, of: passage),
        passage[figure.range.lowerBound - 1] != "的"
      {
        return .init(text, .change)
      }
      return .init(part + "占" + passage.text(bound.upperBound..<left.upperBound) + "比例", .shareOfWhole)
    }
    if figure.isRatio { return .init(coefficient(text, subject), .rate) }
    // 占户籍人口的27.6%: a share of another thing, of what was counted before.
    if text.hasPrefix("占"), let previous = subject.previousLabel {
      let label = phrases.noun(of: previous) + text + "比例"
      return .init(label.unicodeScalars.count <= LabelText.limit ? label : text + "比例", .shareOfWhole)
    }
    // 影像报告28分钟回传: how long it takes to do that.
    if figure.dimension == .time, !LabelText.isRate(text), !text.hasSuffix("时间"), let act = act(behind: subject) {
      return .init(text + act + "时间", .nounAndPredicate)
    }
    // 每周开展不少于4课时的体育课
    if figure.dimension == .time, passage[figure.range.upperBound] == "的", let noun = noun(right) {
      return .init(text + noun, .qualifiedNoun)
    }
    // 完成年度任务的108.7%: of what was counted before.
    if text.hasPrefix("完成"), let previous = subject.previousLabel {
      return .init(phrases.noun(of: previous) + text, .dependentNoun)
    }
    if words.bareRate.holds(text) || text.unicodeScalars.count <= 3 && text.hasSuffix("率") && countsOwners(subject),
      let previous = subject.previous
    {
      // 补贴性培训76期，结业3912人，取证率88.7%: of the training too.
      // 对口就业率81.6%，升学率76%: how they were employed says nothing of whose rate it is.
      if ["对口", "就近", "本地", "灵活"].contains(where: previous.label.hasPrefix) { return .init(text, .rate) }
      let isOfSame = previous.bareLabel != previous.label && form.isVerb(Passage(previous.bareLabel))
      let owner = isOfSame ? String(previous.label.dropLast(previous.bareLabel.count)) : previous.label
      return .init(LabelText.rate(text, of: stem(phrases.noun(of: owner))), .dependentNoun)
    }
    guard isShare, !LabelText.isRate(text) else { return .init(text, .rate) }
    // 随迁子女100%在公办学校就读: the predicate says of what the share is.
    if !right.predicate.isEmpty { return .init(text + passage.text(right.predicate), .nounAndPredicate) }
    let before = figure.range.lowerBound
    return ["占", "占到", "占比达", "占了"].contains { passage.ends(with: $0, at: before) }
      ? .init(text + "占比", .shareOfWhole) : .init(text, .nounBefore)
  }

  /// What a rate is a rate of: 课后服务|参加率, where 参加 is the rate's and not the service's.
  private func stem(_ label: String) -> String {
    let text = Passage(label)
    return words.bareRate.length(endingAt: text.count, in: text).map { text.text(0..<text.count - $0) }
      ?? LabelText.stem(label)
  }

  /// 分到了乡镇: a predicate, without 了 and adverbs; nil where the words begin with a noun.
  private func act(of range: Range<Int>) -> String? {
    let start = behindModals(range)
    guard range.upperBound - start >= 2, let word = phrases.cuts.word(at: start),
      word.part == .verb || word.part == .boundVerb || words.action.length(at: start, in: passage) != nil
        || word.length == 1 && "到给在成入向上".unicodeScalars.contains(passage[start + 1])
    else { return nil }
    return String(
      String.UnicodeScalarView(passage.text(start..<range.upperBound).unicodeScalars.filter { $0 != "了" }.prefix(10)))
  }

  /// The verb that alone closes the clause behind a figure.
  private func act(behind subject: Subject) -> String? {
    let behind = figures[subject.index].range.upperBound..<subject.clause.clause.upperBound
    guard (2...3).contains(behind.count), behind.allSatisfy({ passage[$0].isHan }),
      !"以左上之内".unicodeScalars.contains(passage[behind.lowerBound])
    else { return nil }
    return passage.text(behind)
  }

  /// 校均差异系数小学为0.32、初中为0.27: whose coefficient it is goes before its name.
  func coefficient(_ text: String, _ subject: Subject) -> String {
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
  func running(_ subject: Subject) -> LabelReading {
    let behind = figures[subject.index].range.upperBound..<subject.clause.clause.upperBound
    let next = phrases.nextFigure(of: subject) ?? behind.upperBound
    let start = figures[subject.index].range.lowerBound - 2
    let before = phrases.trimmed(min(subject.clause.clause.lowerBound, start)..<start)
    let owner = before.count <= 10 ? passage.text(before) : ""
    return .init(owner + "连续" + passage.text(behind.prefix(max(0, min(16, next - behind.lowerBound)))), .running)
  }

  func change(_ subject: Subject, _ left: Range<Int>) -> LabelReading {
    if let norm = subject.norm { return against(norm, subject, left) }
    let rest = phrases.withoutDirection(left)
    // 上线率31.5%，较前年增加112人: of what was counted so, not of the rate between.
    if rest.count < 2, let last = subject.lastOfUnit, last.sentence == subject.clause.sentence,
      [.people, .measure, .amount].contains(last.figure.dimension)
    {
      return .init(last.label, .previousFigure)
    }
    if rest.count < 2, let owner = runningOwner(before: subject) { return .init(owner, .previousFigure) }
    return rest.count >= 2
      ? .init(short(rest), .change)
      : LabelReading(subject.previousLabel, .previousFigure) ?? .init(short(left), .wholeClause)
  }

  /// 近视率|连续四年下降，累计降低5.2个百分点: of what the clause before says that it has gone on.
  private func runningOwner(before subject: Subject) -> String? {
    guard subject.index > 0, case let running = figures[subject.index - 1].range,
      passage.ends(with: "连续", at: running.lowerBound),
      case let clause = Clause(around: running, in: passage).clause,
      clause.upperBound + 1 == subject.clause.clause.lowerBound
    else { return nil }
    let owner = phrases.trimmed(clause.lowerBound..<max(clause.lowerBound, running.lowerBound - 2))
    return (2...12).contains(owner.count) ? short(owner) : nil
  }

  /// 基层就诊率68.3%，高出全市平均水平3.9个百分点: the measure, and what it is set against.
  func against(_ norm: Range<Int>, _ subject: Subject, _ left: Range<Int>) -> LabelReading {
    let isBelow = words.falling.length(endingAt: norm.lowerBound, in: passage) != nil || passage[norm.upperBound] == "低"
    let bound =
      (phrases.places[norm.lowerBound].map { min($0, norm.upperBound - 2) } ?? norm.lowerBound)..<norm.upperBound
    let measure = left.count >= 2 ? short(left) : subject.previousLabel.map { phrases.noun(of: $0) } ?? ""
    return .init(measure + (isBelow ? "低于" : "高于") + passage.text(bound), .change)
  }
}
