/// Labels that say little without what the sentence speaks of.
extension LabelReader {
  /// 养护员1316人，|人均年增收|9600元; 改造老旧小区58个，|惠及居民|2.2万户: with the topic before them.
  func withTopic(_ reading: LabelReading, _ subject: Subject) -> LabelReading {
    guard subject.whole == nil, reading.rule != .dependentNoun, mayBeDependent(reading.text) else { return reading }
    let text = Passage(reading.text)
    guard isDependent(text, subject) else { return reading }
    // 改建认知障碍照护床位100张、|护理型床位|611张: another kind beside it.
    if let previous = subject.previous, previous.sentence == subject.clause.sentence, text.count > 2,
      previous.figure.dimension == .measure, words.perHead.length(at: 0, in: text) == nil,
      previous.figure.unit == figures[subject.index].unit, previous.label.hasSuffix(String(reading.text.suffix(2))),
      !previous.label.hasSuffix(reading.text)
    {
      return reading
    }
    // 涉及楼栋863栋: the verb says no more than that they are of it.
    if reading.text.hasPrefix("涉及"), text.count >= 4 {
      let noun = text.text(2..<text.count)
      guard let topic = phrases.topic(of: subject), topic.unicodeScalars.count <= 10 else {
        return .init(noun, reading.rule)
      }
      return .init(topic + noun, .dependentNoun, bare: noun)
    }
    if words.perHead.length(at: 0, in: text) != nil, let owner = owner(subject) {
      return .init(owner + reading.text, .dependentNoun, bare: reading.text)
    }
    guard var topic = shared(text, subject) ?? activity(text, subject) ?? phrases.topic(of: subject),
      !reading.text.contains(topic), !topic.hasPrefix("每")
    else {
      return reading
    }
    // 这栋周转房，占地面积
    if topic.hasPrefix("这"), topic.count > 3 { topic.removeFirst(2) }
    // 服务群众 after any count may speak of the body itself; 惠及居民 is of what was just counted.
    let isLoose =
      activity(text, subject) == nil && words.benefit.length(at: 0, in: text) != nil && !reading.text.hasPrefix("惠及")
    let room = isLoose ? 4 : LabelText.limit - text.count
    // 参保人数21万，人均补助: of those insured.
    if topic.hasSuffix("人数"), words.perHead.length(at: 0, in: text) != nil { topic.removeLast(2) }
    guard topic.unicodeScalars.count >= 2, topic.unicodeScalars.count <= min(14, room) else { return reading }
    return .init(topic + reading.text, .dependentNoun, bare: reading.text)
  }

  /// 稳岗资金惠及企业643户、职工2.1万人: who is reached by the same.
  private func shared(_ text: Passage, _ subject: Subject) -> String? {
    guard let previous = subject.previous, previous.label != previous.bareLabel,
      let verb = words.benefit.length(at: 0, in: text), previous.bareLabel.hasPrefix(text.text(0..<verb))
    else { return nil }
    return String(previous.label.dropLast(previous.bareLabel.count))
  }

  /// 带动农户3.2万户，户均增收4600元: those counted before, without what reached them.
  private func owner(_ subject: Subject) -> String? {
    guard let previous = subject.previous, previous.label != previous.bareLabel else { return nil }
    let text = Passage(previous.bareLabel)
    guard let verb = words.benefit.length(at: 0, in: text), text.count >= verb + 2 else { return nil }
    if let length = words.person.length(at: verb, in: text) ?? words.household.length(at: verb, in: text) {
      return text.text(verb..<(verb + length))
    }
    let object = text.text(verb..<text.count)
    return object == "就业" ? "就业人员" : object
  }

  /// 86所学校开展课后服务，参与学生5.9万人: what they take part in.
  private func activity(_ text: Passage, _ subject: Subject) -> String? {
    guard text.starts(with: "参与", at: 0) || text.starts(with: "参加", at: 0), let previous = subject.previous else {
      return nil
    }
    let end = subject.clause.clause.lowerBound - 1
    let start = previous.figure.range.upperBound
    guard start < end, end - start < 24, let verb = words.action.last(in: start..<(end - 1), of: passage) else {
      return nil
    }
    let object = verb.upperBound..<end
    guard (2...8).contains(object.count), object.allSatisfy({ !passage[$0].endsClause }) else { return nil }
    return passage.text(object)
  }

  private func mayBeDependent(_ text: String) -> Bool {
    words.dependent.mayBegin(text) || words.perHead.mayBegin(text) || words.benefit.mayBegin(text)
  }

  private func isDependent(_ text: Passage, _ subject: Subject) -> Bool {
    if words.dependent.holds(0..<text.count, of: text) { return true }
    // 平均环节, 最高票价: how it was measured stands before.
    if let scope = ["平均", "最高", "最低", "人均"].first(where: { text.starts(with: $0, at: 0) }),
      words.dependent.holds(scope.unicodeScalars.count..<text.count, of: text)
    {
      return true
    }
    // 开办培训76期，结业3912人: an act by itself is of what was just counted.
    if text.count <= 3, subject.kind == .level, let previous = subject.previous, previous.kind == .level,
      previous.figure.unit != figures[subject.index].unit, form.isVerb(text), !form.isVerb(Passage(previous.bareLabel))
    {
      return true
    }
    if let length = words.perHead.length(at: 0, in: text), text.count > length, text.count <= 8 {
      // 藏书31万册，接待读者26万人次，人均藏书0.92册: of what was counted before them.
      let noun = text.text(length..<text.count)
      if subject.previous?.figure.unit != figures[subject.index].unit,
        let last = subject.lastOfUnit, last.sentence == subject.clause.sentence, last.label.hasSuffix(noun)
      {
        return false
      }
      // 日均清运垃圾 says itself what goes on by the day.
      let isByTime = ["日均", "月均", "年均"].contains { text.starts(with: $0, at: 0) }
      return countsOwners(subject) && !(isByTime && text.count - length > 3)
    }
    // 惠及居民, 吸纳劳动力: whom a thing reaches; the thing is named before.
    guard let verb = words.benefit.length(at: 0, in: text), text.count > verb else { return false }
    return text.count <= verb + 4 && subject.previousLabel != nil
  }

  /// Whether the figure before counts those whose income, cost or share this one gives.
  func countsOwners(_ subject: Subject) -> Bool {
    guard subject.previousLabel != nil, subject.index > 0 else { return false }
    switch figures[subject.index - 1].dimension {
    case .people, .measure, .noun, .visits: return true
    default: return false
    }
  }
}
