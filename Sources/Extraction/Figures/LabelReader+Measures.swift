import Lexicon

/// Labels of sizes, shares and rates.
extension LabelReader {
  /// 在海拔1100多米的高庙镇, 总建筑面积6800平方米的服务中心: the measure before the number is of what stands behind it.
  func ofNoun(behind subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading? {
    var right = right
    var end = figures[subject.index].range.upperBound
    // 总投资8600万元、占地56亩的学校
    if passage[end] == "、", let next = phrases.nextFigure(of: subject), next - end <= 8 {
      var other = subject
      other.index += 1
      right = phrases.right(of: other)
      end = figures[other.index].range.upperBound
    }
    // 总长154公里的|6条通乡油路改造工程
    if passage[end] == "的", right.noun.isEmpty, phrases.nextFigure(of: subject) == end + 1 {
      var other = subject
      other.index += 1
      right = phrases.right(of: other)
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
    // 实现|100%乡镇通油路
    if isShare, !right.noun.isEmpty, passage.text(left) == "实现" {
      return share(subject, left.upperBound..<left.upperBound, right)
    }
    // 远高于|国际通行|10%的标准
    if isShare, passage[figure.range.upperBound] == "的", left.count >= 2, !LabelText.isRate(passage.text(left)),
      let norm = words.norm.length(at: figure.range.upperBound + 1, in: passage),
      let verb = words.exceeding.last(in: left, of: passage) ?? words.falling.last(in: left, of: passage),
      left.upperBound - verb.upperBound >= 2
    {
      let noun = figure.range.upperBound + 1
      return .init(passage.text(verb.upperBound..<left.upperBound) + passage.text(noun..<(noun + norm)), .nounBefore)
    }
    // 不低于预算总额5%的教师培训经费: one thing's share of another.
    if isShare, passage[figure.range.upperBound] == "的", !right.noun.isEmpty, left.count >= 2, !isPlace(left),
      !LabelText.isRate(passage.text(left))
    {
      // 养老设施|覆盖|95%的城市社区: what is done to so many of them.
      if phrases.verb(endingIn: left) != nil {
        return .init(short(left) + passage.text(right.noun) + "比例", .shareOfWhole)
      }
      // 覆盖95%的城市社区和|55%的行政村
      let same = LabelText.tidied(passage.text(left)) + "比例"
      if let previous = subject.previous, previous.figure.dimension == .share, previous.label.hasSuffix(same) {
        return .init(previous.label.dropLast(same.count) + passage.text(right.noun) + "比例", .previousFigure)
      }
      return .init(passage.text(right.noun) + "占" + short(left), .shareOfWhole)
    }
    if let whole = ofSizedWhole(subject) { return .init(whole, .shareOfWhole) }
    guard left.count >= 2, !(isPlace(left) && act(of: right.predicate) != nil) else {
      // 拨款占经费支出的比例分别为65%、|67%
      if isShare, left.isEmpty, let previous = subject.previous, previous.figure.dimension == .share,
        previous.figure.range.upperBound + 1 == figure.range.lowerBound, passage[figure.range.lowerBound - 1] == "、"
      {
        return .init(previous.label, .previousFigure)
      }
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
      // 100%的镇卫生院|开展签约服务: of them, how many do.
      if isShare, passage[figure.range.upperBound] == "的", let noun = noun(right), let act = act(of: right.predicate) {
        let label = noun + act + "比例"
        return .init(label.unicodeScalars.count <= LabelText.limit ? label : noun + "占比", .nounAndPredicate)
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
    // 超过|国家规定公办率50%的要求: how it stands to what is required.
    let bound =
      words.exceeding.length(at: left.lowerBound, in: passage) ?? words.falling.length(at: left.lowerBound, in: passage)
    // 巩固|公办园在园幼儿占比
    let kept =
      passage.starts(with: "巩固", at: left.lowerBound) && !passage.starts(with: "巩固率", at: left.lowerBound) ? 2 : 0
    let head = max(aim, bound ?? 0, kept)
    let left = left.count - head >= 3 && isShare ? (left.lowerBound + head)..<left.upperBound : left
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
    // 优良率98.3%，较2020年同期的|94%提升4.3个百分点: what it was before.
    if "较比".unicodeScalars.contains(passage[left.lowerBound]), passage[figure.range.lowerBound - 1] == "的",
      let previous = subject.previous, previous.figure.dimension == figure.dimension
    {
      return .init(previous.label, .previousFigure)
    }
    // 占户籍人口的27.6%: a share of another thing, of what was counted before.
    if text.hasPrefix("占"), let previous = subject.previousLabel {
      let share = text == "占比" ? text : text + "比例"
      let label = phrases.noun(of: previous) + share
      return .init(label.unicodeScalars.count <= LabelText.limit ? label : share, .shareOfWhole)
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
      var noun = phrases.noun(of: previous)
      if noun.hasPrefix("完成"), noun != "完成" { noun.removeFirst(2) }
      return .init((noun.hasSuffix("完成") ? noun.dropLast(2) : noun[...]) + text, .dependentNoun)
    }
    // 新增床位7069张，为|计划|的101%
    if isShare, passage[figure.range.lowerBound - 1] == "的", let previous = subject.previousLabel,
      ["计划", "目标", "任务"].contains(where: text.hasSuffix), text.unicodeScalars.count <= 6
    {
      return .init(phrases.noun(of: previous) + "占" + text + "比例", .shareOfWhole)
    }
    if words.bareRate.holds(text) || text.unicodeScalars.count <= 3 && text.hasSuffix("率") && countsOwners(subject),
      let previous = subject.previous,
      // 轻度污染3天，优良率98.3%: days are nobody's.
      previous.figure.unit != "天" || previous.label.hasSuffix("天数")
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
    if !right.predicate.isEmpty {
      // 公交公司40%以上|营运线路服务时间|延伸至22时: of what so many are said to do it.
      guard right.noun.count < 3 else {
        let said = right.predicate.prefix { passage[$0].digit == nil }
        return .init(passage.text(right.noun) + passage.text(said), .nounAndPredicate)
      }
      return .init(text + passage.text(right.predicate), .nounAndPredicate)
    }
    let before = figure.range.lowerBound
    return ["占", "占到", "占比达", "占了"].contains { passage.ends(with: $0, at: before) }
      ? .init(text + "占比", .shareOfWhole) : .init(text, .nounBefore)
  }

  /// 筛查6.8万人，占|全年筛查任务（6.6万人）|的103.12%: the whole has its size in brackets behind it.
  private func ofSizedWhole(_ subject: Subject) -> String? {
    guard subject.index > 0, case let size = figures[subject.index - 1], phrases.isBracketed(size),
      size.range.upperBound + 2 == figures[subject.index].range.lowerBound, passage[size.range.upperBound + 1] == "的",
      let previous = subject.previous
    else { return nil }
    let start = max(subject.clause.clause.lowerBound, previous.figure.range.upperBound)
    let whole = passage.text(phrases.trimmed(start..<(size.range.lowerBound - 1)))
    let share = (whole.hasPrefix("占") ? "" : "占") + whole + "比例"
    let label = phrases.noun(of: previous.label) + share
    return label.unicodeScalars.count <= LabelText.limit ? label : share
  }

  /// 广州市|100%的社区卫生服务中心开展签约: a division says where, and not what.
  private func isPlace(_ range: Range<Int>) -> Bool { phrases.places[range.lowerBound] == range.upperBound }

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
}
