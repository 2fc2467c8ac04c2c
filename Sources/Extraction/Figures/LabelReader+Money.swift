/// Labels of money: what it was for, who is paid it, or what it is called.
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
    // 享受到每天4元的营养餐
    if passage[end] == "的", right.noun.count >= 2, left.count >= 2, passage[left.upperBound - 2] == "每" {
      return .init(short(right.noun) + passage.text(left.suffix(2)) + "标准", .moneyPurpose)
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
      // 募集了2000余万元|捐赠
      if (2...6).contains(right.noun.count), text.unicodeScalars.count == 2, form.isVerb(Passage(text)),
        let noun = noun(right)
      {
        return .init(text + noun, .verbAndNoun)
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
      // 农村低保累计保障12万人次|3119万元
      if let previous = subject.previous, previous.figure.dimension != .money,
        previous.figure.range.upperBound == figures[subject.index].range.lowerBound, !previous.label.hasSuffix("资金")
      {
        return .init(previous.label.replacing("累计", with: "") + "资金", .previousFigure)
      }
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
    let before = subject.clause.clause.lowerBound..<figures[subject.index].range.lowerBound
    guard
      isAttribute || right.noun.count > 4
        || before.contains(where: { passage[$0] == "每" && "给予为向对".unicodeScalars.contains(passage[$0 - 1]) }),
      words.payment.length(endingAt: right.noun.upperBound, notBefore: right.noun.lowerBound, in: passage) != nil
    else { return nil }
    let noun = short(right.noun)
    // 给每支|星级团队|3000元的补助, 给予每台|电梯|10万元补贴: who gets it.
    if noun.unicodeScalars.count == 2, let to = before.last(where: { "给予为向对".unicodeScalars.contains(passage[$0]) }) {
      let receiver = (to + (passage[to + 1] == "每" ? 3 : 1))..<before.upperBound
      if (2...8).contains(receiver.count) { return .init(passage.text(receiver) + noun, .qualifiedNoun) }
    }
    let isEach = words.perHead.length(endingAt: left.upperBound, notBefore: left.lowerBound, in: passage) != nil
    let label = passage.text(left) + noun
    return isEach && label.unicodeScalars.count <= 14 ? .init(label, .qualifiedNoun) : .init(noun, .nounAfter)
  }

  /// What money that was spent is called behind its purpose: 累计投入, 投资, 资金.
  private func spent(_ verb: String) -> String {
    let total = verb.hasPrefix("总") ? "总" : verb.contains("累计") ? "累计" : ""
    if let noun = ["投入资金", "投入", "投资"].first(where: { verb.hasSuffix($0) }) { return total + noun }
    return verb.hasSuffix("投") ? "投入" : "资金"
  }
}
