/// What the clause says of a thing that is counted, where its noun alone says little.
extension LabelReader {
  /// 15个村|通上了双车道: what the predicate behind the noun says, as words that go before it.
  ///
  /// Counts side by side (16个乡镇、308个村全部设立便民服务点) share the predicate behind the last.
  func attribute(of subject: Subject, _ right: FigurePhrases.Right) -> String? {
    var (host, predicate) = shared(right.predicate, of: subject)
    // 1373万人|（包括离退休人员）|参加养老保险
    if let first = predicate.first, passage[first] == "（" || passage[first] == "(",
      let close = predicate.first(where: { passage[$0].closes })
    {
      predicate = (close + 1)..<predicate.upperBound
    }
    var start = behindModals(predicate)
    // 从小规模学校|调整到中心小学任教
    if "从由靠向朝往".unicodeScalars.contains(passage[start]),
      let verb = phrases.verb(in: (start + 3)..<max(start + 3, predicate.upperBound))
    {
      start = verb
    }
    guard start < predicate.upperBound, !words.coverb.contains(passage[start]),
      !["通过", "依托", "按照", "围绕", "利用"].contains(where: { passage.starts(with: $0, at: start) }),
      words.idle.length(at: start, in: passage) == nil,
      // 73个小区总|投入|9.62亿元: of the money.
      !words.bareMoney.holds(start..<predicate.upperBound, of: passage),
      // 患癌妇女得到及时发现: what was done for them does not tell them from others.
      !["得到", "受到"].contains(where: { passage.starts(with: $0, at: predicate.lowerBound) })
    else { return within(predicate) }
    // 村能办理17项高频业务: the object is counted itself.
    if let next = phrases.nextFigure(of: host), next == predicate.upperBound,
      figures[host.index + 1].dimension != .share
    {
      guard let verb = words.action.length(at: start, in: passage) ?? words.predicate.length(at: start, in: passage)
      else {
        return nil
      }
      var object = host
      object.index += 1
      // 41家养老机构共有床位7860张: having is no act; 教职工人均拥有住房4.3平方米: what is measured of each is none either.
      if passage[start + verb - 1] == "有" || words.perHead.length(at: predicate.lowerBound, in: passage) != nil {
        return nil
      }
      let noun = phrases.right(of: object).noun
      if noun.isEmpty { return short(predicate: start..<predicate.upperBound) }
      return noun.count > 8 ? nil : passage.text(start..<(start + verb)) + passage.text(noun)
    }
    return short(predicate: start..<predicate.upperBound)
  }

  /// The predicate behind the last of counts side by side, and that last one.
  private func shared(_ own: Range<Int>, of subject: Subject) -> (host: Subject, predicate: Range<Int>) {
    var (host, predicate) = (subject, own)
    while predicate.isEmpty, let next = sibling(of: host) {
      host = next
      predicate = phrases.right(of: host).predicate
    }
    return (host, predicate)
  }

  /// Whether a short noun names people, households, bodies or places, of which a clause says what they did.
  func namesBody(_ noun: String) -> Bool {
    let text = Passage(LabelText.withoutBracket(noun))
    return words.body.length(endingAt: text.count, in: text) != nil
      || words.person.length(endingAt: text.count, in: text) != nil || words.household.holds(noun)
  }

  /// 60个座位不够用: a short noun, of which the clause says something and counts nothing else.
  func isVague(_ noun: String, _ subject: Subject, _ right: FigurePhrases.Right) -> Bool {
    noun.unicodeScalars.count <= 3 && right.predicate.count >= 3
      && phrases.nextFigure(of: subject) != right.predicate.upperBound
  }

  /// 7人在职业技能竞赛中|获奖: where it happened, and what.
  private func within(_ predicate: Range<Int>) -> String? {
    guard predicate.count > 4, passage[predicate.lowerBound] == "在",
      let end = predicate.last(where: { passage[$0] == "中" }), predicate.upperBound - end - 1 >= 2,
      predicate.upperBound - end - 1 <= 6, words.event.last(in: predicate.lowerBound..<end, of: passage) != nil
    else { return nil }
    let event = phrases.trimmed((predicate.lowerBound + 1)..<end)
    return LabelText.contest(passage.text(event)) + passage.text((end + 1)..<predicate.upperBound)
  }

  /// The count that stands beside this one in a list, its noun between them: 16个乡镇、|308个村.
  private func sibling(of subject: Subject) -> Subject? {
    let noun = phrases.right(of: subject).noun
    let isWhole = ["人", "户"].contains(figures[subject.index].unit)
    guard let next = phrases.nextFigure(of: subject), !noun.isEmpty || isWhole, next == noun.upperBound + 1,
      "、和与及".unicodeScalars.contains(passage[noun.upperBound])
    else { return nil }
    var other = subject
    other.index += 1
    return other
  }

  func behindModals(_ predicate: Range<Int>) -> Int {
    var start = predicate.lowerBound
    while start < predicate.upperBound {
      guard let length = words.adverb.length(at: start, in: passage) ?? words.modal.length(at: start, in: passage),
        start + length < predicate.upperBound
      else { break }
      start += length
    }
    return start
  }

  /// Without 了, up to a number or the end of the first of a list; nil where it is too long to go before a noun.
  private func short(predicate range: Range<Int>) -> String? {
    var end = range.first { passage[$0].digit != nil } ?? range.upperBound
    if end - range.lowerBound > 12, let mark = (range.lowerBound..<end).first(where: { passage[$0] == "、" }) {
      end = mark
    }
    // 青年成立突击队 are the squad's: forming it says nothing of them.
    let isForming =
      ["成立", "组建", "组成", "进行"].contains { passage.starts(with: $0, at: range.lowerBound) } && end - range.lowerBound > 4
    let text = passage.text((range.lowerBound + (isForming ? 2 : 0))..<end).unicodeScalars.filter { $0 != "了" }
    let label = String(String.UnicodeScalarView(text))
    return (2...13).contains(text.count) && !label.hasSuffix("的") ? label : nil
  }

  /// 享受补助寄宿生, 轮流到食堂送餐的志愿者, 通上双车道的村: a label is a note; 的 stands where an attribute would run into
  /// the noun.
  func joined(_ attribute: String, _ noun: String) -> String {
    if attribute.hasSuffix(noun) { return attribute }
    let signs = attribute.unicodeScalars
    let label =
      attribute
      + (signs.count > 7 || noun.unicodeScalars.count == 1 && signs.count >= 4
        || signs.first.map(words.coverb.contains) ?? false ? "的" : "") + noun
    phrases.remember(noun, in: label)
    return label
  }

  /// What is done for those who are served, 居家适老化改造 without 实施.
  func service(for subject: Subject, _ right: FigurePhrases.Right) -> String? {
    let start = behindModals(shared(right.predicate, of: subject).predicate)
    guard phrases.isServed(subject.index),
      words.action.length(at: start, in: passage) != nil || phrases.cuts.word(at: start)?.part == .boundVerb,
      let act = attribute(of: subject, right)
    else { return nil }
    let text = Passage(act)
    guard let verb = words.carrying.length(at: 0, in: text), text.count >= verb + 2 else { return act }
    return text.text(verb..<text.count)
  }
}
