/// What the labels of earlier figures give to later ones.
extension FigurePhrases {
  /// A label without the verbs that open it: 配置校车 gives 校车.
  func noun(of label: String) -> String {
    if let head = heads[label] { return head }
    let text = Passage(label)
    var start = 0
    if let length = words.target.length(at: 0, in: text) { start = length }
    if text[0] == "已", let done = words.outcome.length(at: 1, in: text), done + 2 < text.count { start = done + 1 }
    while let length = words.action.length(at: start, in: text), start + length + 1 < text.count,
      words.nounGuard.length(at: start, in: text) ?? 0 <= length,
      // 补贴性培训, 管理员: with its suffix it is no verb.
      !"性型式者员率度制后".unicodeScalars.contains(text[start + length])
    {
      start += length
    }
    // 义务教育学校开设课后服务: what was opened.
    if start == 0, let verb = words.action.last(in: 0..<max(0, text.count - 2), of: text), text.count > 8,
      words.takesObject(verb, in: text),
      // “高效办成一件事”主题套餐: a name is not cut.
      !(0..<verb.lowerBound).contains(where: { text[$0].opens })
    {
      start = verb.upperBound
    }
    // 进行改造的|老旧小区: the thing stands behind the last 的.
    if let particle = (start..<max(start, text.count - 1)).last(where: { text[$0] == "的" }), text.count - particle > 2 {
      start = particle + 1
    }
    return text.text(start..<text.count)
  }

  /// 在村卫生室就能拿到|长处方，累计开具12.6万张: the noun at the end of the clause before, which has no figure.
  ///
  /// - Parameter mayCount: whether the clause may have figures before that noun (为406户创业者兑现|一次性补贴).
  func object(before subject: Subject, mayCount: Bool = false) -> String? {
    let end = subject.clause.clause.lowerBound - 1
    guard end > subject.clause.sentence.lowerBound else { return nil }
    let clause = Clause(around: (end - 1)..<end, in: passage).clause
    let figure = subject.index > 0 ? figures[subject.index - 1].range.upperBound : 0
    guard mayCount || figure <= clause.lowerBound else { return nil }
    var start = end
    while start > max(figure, clause.lowerBound), case let word = cuts.start(ofWordEndingAt: start), word < start,
      word >= clause.lowerBound,
      passage[word].isHan || passage[word].opens || passage[word].closes, passage[word] != "的"
    {
      let part = cuts.word(at: word)?.part
      // 一次性补贴: the last word is what was given, though it be a verb elsewhere.
      guard start == end || part != .verb, part != .boundVerb, part != .adverb, part != .preposition,
        start == end || words.action.length(at: word, in: passage) != start - word
      else { break }
      start = word
    }
    return start > clause.lowerBound && (2...8).contains(end - start) ? passage.text(start..<end) : nil
  }

  /// The verb that opens a label.
  func verb(opening label: String) -> String? {
    let text = Passage(label)
    return words.action.length(at: 0, in: text).flatMap {
      // 建筑面积
      words.nounGuard.length(at: 0, in: text) ?? 0 > $0 ? nil : text.text(0..<$0)
    }
  }

  /// What a dependent noun (建筑面积, 线路) belongs to: the noun of the figure before it in the sentence, or what that
  /// one belongs to; else the subject of the clause before.
  func topic(of subject: Subject) -> String? {
    guard let previous = subject.previous else { return topic(before: subject) }
    // 资金4500万元落地，新校区投用，建筑面积1.38万平方米: a clause between has a subject of its own.
    let before = Clause(around: previous.figure.range, in: passage).clause
    if before.upperBound + 2 < subject.clause.clause.lowerBound {
      // 改善办学条件，总投资5.54亿元；完善医疗保障体系，|总投资9.86亿元
      let isParted = (before.upperBound..<subject.clause.clause.lowerBound).contains { passage[$0] == "；" }
      if let topic = topic(before: subject, mayOpenWithVerb: isParted) { return topic }
    }
    // 机构1386个，其中医院62家；床位2.18万张: behind a list of parts the whole is spoken of again.
    if previous.isListed, let whole = previous.whole { return LabelText.withoutGrade(noun(of: whole)) }
    let label = previous.label
    let text = Passage(label)
    // 主题套餐33个，平均环节压减71%、材料压减63.5%: of the same.
    if label != previous.bareLabel, label.hasSuffix(previous.bareLabel),
      case let bare = Passage(previous.bareLabel), words.dependent.length(endingAt: bare.count, in: bare) != nil
    {
      return String(label.dropLast(previous.bareLabel.count))
    }
    guard let length = words.dependent.length(endingAt: text.count, in: text) else { return noun(of: label) }
    let owner = text.text(0..<(text.count - length))
    return length < text.count && !["平均", "最高", "最低", "人均"].contains(owner) ? noun(of: owner) : topic(before: subject)
  }
}
