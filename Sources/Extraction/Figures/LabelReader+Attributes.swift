/// What the clause says of a thing that is counted, where its noun alone says little.
extension LabelReader {
  /// 15个村|通上了双车道: what the predicate behind the noun says, as words that go before it.
  ///
  /// Counts side by side (16个乡镇、308个村全部设立便民服务点) share the predicate behind the last.
  func attribute(of subject: Subject, _ right: FigurePhrases.Right) -> String? {
    var host = subject
    var predicate = right.predicate
    while predicate.isEmpty, let next = sibling(of: host) {
      host = next
      predicate = phrases.right(of: host).predicate
    }
    let start = behindModals(predicate)
    guard start < predicate.upperBound, !words.coverb.contains(passage[start]),
      !["通过", "依托", "按照", "围绕", "利用"].contains(where: { passage.starts(with: $0, at: start) }),
      words.idle.length(at: start, in: passage) == nil,
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
      // 41家养老机构共有床位7860张: having is no act.
      if passage[start + verb - 1] == "有" { return nil }
      let noun = phrases.right(of: object).noun
      if noun.isEmpty { return short(predicate: start..<predicate.upperBound) }
      return noun.count > 8 ? nil : passage.text(start..<(start + verb)) + passage.text(noun)
    }
    return short(predicate: start..<predicate.upperBound)
  }

  /// Whether a short noun names people, households, bodies or places, of which a clause says what they did.
  func namesBody(_ noun: String) -> Bool {
    let text = Passage(LabelText.withoutBracket(noun))
    return words.body.length(endingAt: text.count, in: text) != nil
      || words.person.length(endingAt: text.count, in: text) != nil || words.household.holds(noun)
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
    guard let next = phrases.nextFigure(of: subject), !noun.isEmpty, next == noun.upperBound + 1,
      "、和与及".unicodeScalars.contains(passage[noun.upperBound])
    else { return nil }
    var other = subject
    other.index += 1
    return other
  }

  private func behindModals(_ predicate: Range<Int>) -> Int {
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

  /// 通上双车道的村, 受益老人: a long attribute is joined by 的, a bare verb is not.
  func joined(_ attribute: String, _ noun: String) -> String {
    attribute.hasSuffix(noun) ? attribute : attribute + (attribute.unicodeScalars.count >= 4 ? "的" : "") + noun
  }
}
