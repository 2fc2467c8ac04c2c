/// Labels of parts, which leave to the whole what they are parts of.
extension LabelReader {
  /// 代表性传承人143名，其中国家级3名: 国家级代表性传承人; 养老护理员1260人，其中持证上岗的1183人: 持证上岗养老护理员.
  func ofWhole(_ reading: LabelReading, _ subject: Subject) -> LabelReading {
    guard let whole = subject.whole else { return reading }
    let figure = figures[subject.index]
    let noun = LabelText.withoutGrade(phrases.noun(of: whole.label))
    var reading = reading
    if figure.dimension == .share {
      // 病床使用率79.4%，其中公立医院86%: the same rate, of a part.
      if whole.figure.dimension == .share, LabelText.isRate(whole.label), !LabelText.isRate(reading.text),
        case let rate = rateAlone(whole.label), reading.text.unicodeScalars.count + rate.unicodeScalars.count <= 16
      {
        reading.text += rate
        return reading
      }
      guard whole.figure.dimension != .share else { return reading }
      // 其中基层占六成: of what, is the whole's to say.
      let text = reading.text
      let head = noun.hasSuffix("数") || noun.hasSuffix("量") ? noun.dropLast() : noun[...]
      if text.unicodeScalars.count <= 6, !text.contains(head.suffix(2)), !noun.contains(LabelText.stem(text)),
        noun.unicodeScalars.count + text.unicodeScalars.count <= LabelText.limit
      {
        reading.text = noun + text
      }
      return reading
    }
    guard whole.figure.unit == figure.unit else { return reading }
    // 教职工8070人（|女|4000人）
    let sex = figure.range.lowerBound - 1
    if reading.rule == .previousFigure, "男女".unicodeScalars.contains(passage[sex]), !passage[sex - 1].isHan {
      reading.text = passage.text(sex..<(sex + 1)) + noun
      return reading
    }
    if let mean = mean(whole.label), reading.text.unicodeScalars.count + mean.unicodeScalars.count <= LabelText.limit,
      !reading.text.hasSuffix(mean.suffix(2))
    {
      reading.text += mean
      return reading
    }
    if reading.rule == .predicate, case let text = LabelText.tidied(reading.text),
      text.unicodeScalars.count + noun.unicodeScalars.count < LabelText.limit
    {
      reading.text = joined(text, noun)
      return reading
    }
    guard needsHead(reading, noun, subject) else { return reading }
    reading.text = LabelText.merged(LabelText.tidied(reading.text), noun)
    return reading
  }

  /// 出院患者|平均住院日: what is reckoned for one, whosever it is.
  private func mean(_ label: String) -> String? {
    let text = Passage(label)
    let at = ["平均", "人均", "次均", "户均", "生均"].compactMap { text.first($0, in: 0..<text.count) }.max()
    return at.flatMap { text.count - $0 >= 4 ? text.text($0..<text.count) : nil }
  }

  /// 改造74户（|省定任务|70户）: how many were asked for of what was just counted.
  func ofAim(_ subject: Subject) -> LabelReading? {
    let end = figures[subject.index].range.lowerBound
    guard let previous = subject.previous, previous.kind == .level, previous.figure.unit == figures[subject.index].unit,
      let mark = (previous.figure.range.upperBound..<max(previous.figure.range.upperBound, end)).last(where: {
        passage[$0].opens
      }), end - mark <= 8, case let aim = passage.text((mark + 1)..<end),
      ["任务", "计划", "目标", "指标", "任务数", "计划数", "目标数"].contains(where: aim.hasSuffix)
    else { return nil }
    return .init(LabelText.merged(phrases.noun(of: previous.label), aim), .dependentNoun)
  }

  /// 全国医院|病床使用率: the name of a rate from its last word of two characters before 率 on.
  private func rateAlone(_ label: String) -> String {
    let text = Passage(label)
    let cuts = WordCuts(text, words: form.common)
    var start = text.count
    while start > 0, text.count - start < 4, case let word = cuts.start(ofWordEndingAt: start), word < start {
      start = word
    }
    return text.text(start..<text.count)
  }

  /// Whether a part's label names no thing of its own: a grade (国家级), or, where people are counted, what they do.
  /// What bodies of one kind differ in.
  private static let standings: Set<String> = ["公办", "民办", "公立", "私立", "民营", "普惠", "普惠性", "城区", "农村", "县直"]

  private func needsHead(_ reading: LabelReading, _ noun: String, _ subject: Subject) -> Bool {
    let text = LabelText.tidied(reading.text)
    let end = text.unicodeScalars.suffix(1)
    if "级类型式的".unicodeScalars.contains(where: { end.contains($0) }) { return true }
    if reading.rule == .wholeClause || Self.standings.contains(text) { return true }
    // 略有盈余的有19个: what is said of them, before 的, is no name.
    let start = figures[subject.index].range.lowerBound
    let isSaid =
      passage[start - 1] == "的" || passage[start - 2] == "的" && "有约近共".unicodeScalars.contains(passage[start - 1])
    if isSaid, reading.rule == .nounBefore, !text.hasSuffix(noun.suffix(2)) { return true }
    if LabelText.isRate(text) || text.hasSuffix("数") || text.hasSuffix("量") { return false }
    return figures[subject.index].unit == "人" && !namesPeople(text) && namesPeople(noun)
  }

  func namesPeople(_ label: String) -> Bool {
    let text = Passage(label)
    if words.person.length(endingAt: text.count, in: text) != nil { return true }
    return "人员师生者民童年女工手家长户兵友医士众干".unicodeScalars.contains(text[text.count - 1])
  }
}
