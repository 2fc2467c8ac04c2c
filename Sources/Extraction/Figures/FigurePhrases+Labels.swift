/// What the labels of earlier figures give to later ones.
extension FigurePhrases {
  /// A label without the verbs that open it: 配置校车 gives 校车.
  func noun(of label: String) -> String {
    let text = Passage(label)
    var start = 0
    if let length = words.target.length(at: 0, in: text) { start = length }
    while let length = words.action.length(at: start, in: text), start + length + 1 < text.count,
      words.nounGuard.length(at: start, in: text) ?? 0 <= length
    {
      start += length
    }
    // 义务教育学校开设课后服务: what was opened.
    if start == 0, let verb = words.action.last(in: 0..<max(0, text.count - 2), of: text), text.count > 8,
      words.nounGuard.length(at: verb.lowerBound, in: text) == nil
    {
      start = verb.upperBound
    }
    // 进行改造的|老旧小区: the thing stands behind the last 的.
    if let particle = (start..<max(start, text.count - 1)).last(where: { text[$0] == "的" }), text.count - particle > 2 {
      start = particle + 1
    }
    return text.text(start..<text.count)
  }

  /// The verb that opens a label.
  func verb(opening label: String) -> String? {
    let text = Passage(label)
    return words.action.length(at: 0, in: text).map { text.text(0..<$0) }
  }

  /// What a dependent noun (建筑面积, 线路) belongs to: the noun of the figure before it in the sentence, or what that
  /// one belongs to; else the subject of the clause before.
  func topic(of subject: Subject) -> String? {
    guard let previous = subject.previous else { return topic(before: subject) }
    // 资金4500万元落地，新校区投用，建筑面积1.38万平方米: a clause between has a subject of its own.
    let before = Clause(around: previous.figure.range, in: passage).clause
    if before.upperBound + 2 < subject.clause.clause.lowerBound, let topic = topic(before: subject) { return topic }
    // 机构1386个，其中医院62家；床位2.18万张: behind a list of parts the whole is spoken of again.
    if previous.isListed, let whole = previous.whole { return LabelText.withoutGrade(noun(of: whole)) }
    let label = previous.label
    let text = Passage(label)
    guard let length = words.dependent.length(endingAt: text.count, in: text) else { return noun(of: label) }
    return length < text.count ? noun(of: text.text(0..<(text.count - length))) : topic(before: subject)
  }
}
