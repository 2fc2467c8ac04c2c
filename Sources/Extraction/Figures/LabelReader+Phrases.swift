/// The phrases that labels are put together from.
extension LabelReader {
  func noun(_ right: FigurePhrases.Right) -> String? {
    guard !right.noun.isEmpty, !words.summing.holds(right.noun, of: passage) else { return nil }
    var range = right.noun
    // 5个国考断面|水质优良率达100%: the rate is the next figure's.
    if let length = words.bareRate.length(endingAt: range.upperBound, notBefore: range.lowerBound, in: passage),
      range.count - length >= 2
    {
      range = range.lowerBound..<(range.upperBound - length)
    }
    // 位居全市9个县|首位: where among them.
    if let place = ["首位", "前列", "榜首", "之首"].first(where: { passage.ends(with: $0, at: range.upperBound) }),
      range.count > place.unicodeScalars.count
    {
      range = range.dropLast(place.unicodeScalars.count)
    }
    // 78个村委会（社区）|通村硬化率达100%: the next figure's too.
    if LabelText.isRate(passage.text(range)), let close = range.dropLast(2).last(where: { passage[$0].closes }),
      close > range.lowerBound
    {
      range = range.lowerBound..<(close + 1)
    }
    let text = LabelText.withoutCriteria(short(range))
    return text.isEmpty ? nil : text
  }

  /// 像这样的社团，|全县中小学开出了520余个; 这样的“护学岗”，|全县已设立132个: what the clause right before points out.
  func pointedOut(before subject: Subject) -> String? {
    let end = subject.clause.clause.lowerBound - 1
    guard end > subject.clause.sentence.lowerBound, passage[end] == "，" || passage[end] == "," else { return nil }
    let clause = Clause(around: (end - 1)..<end, in: passage).clause
    guard let at = passage.first("样的", in: clause), "这那".unicodeScalars.contains(passage[at - 1]) else { return nil }
    let noun = (at + 2)..<clause.upperBound
    return (2...10).contains(noun.count) ? passage.text(noun) : nil
  }

  /// 技能人才总量力争翻一番，|达到20万人; 对物业服务的满意度略低，|为88.6%: the clause right before, which has no figure, says of what.
  func stated(before subject: Subject) -> String? {
    let end = subject.clause.clause.lowerBound - 1
    guard end > subject.clause.sentence.lowerBound, passage[end] == "，" || passage[end] == "," else { return nil }
    let clause = Clause(around: (end - 1)..<end, in: passage).clause
    guard subject.index == 0 || figures[subject.index - 1].range.upperBound <= clause.lowerBound else { return nil }
    let stop = [words.predicate, words.target, words.degree].compactMap {
      $0.first(in: clause, of: passage)?.lowerBound
    }.min()
    let phrase = phrases.trimmed(clause.lowerBound..<(stop ?? clause.upperBound))
    guard !"省市县区州旗镇乡村".unicodeScalars.contains(passage[phrase.upperBound - 1]) else { return nil }
    return stop != nil && (3...14).contains(phrase.count) ? passage.text(phrase) : nil
  }

  /// 累计|建成, 再|改造: whether a phrase is a verb alone, adverbs aside; nil where a noun stands with it.
  func bareVerb(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound,
      let length = words.adverb.length(at: start, in: passage) ?? words.modal.length(at: start, in: passage)
        ?? words.target.length(at: start, in: passage)
    {
      start += length
    }
    guard start < range.upperBound else { return nil }
    // 办结419件
    if words.outcome.holds(start..<range.upperBound, of: passage) { return start..<range.upperBound }
    guard let verb = phrases.verb(endingIn: start..<range.upperBound), verb.lowerBound == start else { return nil }
    return verb
  }

  /// 充分就业社区|建成: a verb between the noun and its number.
  func withoutClosing(_ range: Range<Int>) -> Range<Int> {
    guard let length = words.closing.length(endingAt: range.upperBound, notBefore: range.lowerBound, in: passage),
      range.count - length >= 4
    else { return range }
    return phrases.trimmed(range.lowerBound..<(range.upperBound - length))
  }

  /// The predicate behind the noun, where it says what became of what was counted.
  func predicate(_ right: FigurePhrases.Right) -> String? {
    guard words.idle.length(at: right.predicate.lowerBound, in: passage) == nil else { return nil }
    var range = right.predicate
    if let first = range.first, passage[first] == "（" || passage[first] == "(",
      let close = range.first(where: { passage[$0].closes })
    {
      range = (close + 1)..<range.upperBound
    }
    while let length = words.adverb.length(at: range.lowerBound, in: passage), length < range.count {
      range = (range.lowerBound + length)..<range.upperBound
    }
    // 58个村总|投入|7600万元: of the money.
    guard range.count >= 2, !words.coverb.contains(passage[range.lowerBound]),
      !words.bareMoney.holds(range, of: passage)
    else { return nil }
    return passage.text(range.prefix(14))
  }

  /// Puts the contest or event that the passage last spoke of before a label that does not stand alone.
  func withEvent(_ label: String, _ subject: Subject) -> String {
    guard let event = phrases.event(before: subject), !label.contains(passage.text(event)) else { return label }
    return LabelText.contest(passage.text(event)) + label
  }

  func withTopic(_ noun: String, _ subject: Subject) -> String {
    guard let previous = subject.previous, let verb = phrases.verb(opening: previous.bareLabel) else { return noun }
    return verb + noun
  }

  /// A long phrase from its last verb that takes an object, or its last 的, on.
  func short(_ range: Range<Int>) -> String { passage.text(phrases.shortened(range)) }
}
