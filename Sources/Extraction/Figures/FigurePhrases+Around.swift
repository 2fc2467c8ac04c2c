/// What stands farther off and says what a figure is of: contests, subjects, directions.
extension FigurePhrases {
  /// 不低于 or 超过 inside a phrase, with two characters or more on either side.
  func innerBound(of range: Range<Int>) -> Range<Int>? {
    guard range.count > 8 else { return nil }
    let inner = (range.lowerBound + 2)..<(range.upperBound - 2)
    return words.before.compactMap { name, set in name == "about" ? nil : set.last(in: inner, of: passage) }
      .filter { $0.count >= 2 }.max { $0.count < $1.count }
  }

  /// 新校区建成投用，占地42亩，建筑面积1.38万平方米: the subject of the last clause of the sentence that has no figure of its
  /// own, up to its predicate.
  ///
  /// - Parameter mayOpenWithVerb: whether it may be what a clause without a subject speaks of: 不断完善|城乡医疗保障体系.
  func topic(before subject: Subject, mayOpenWithVerb: Bool = false) -> String? {
    var end = subject.clause.clause.lowerBound - 1
    var figure = subject.index - 1
    for _ in 0..<4 {
      guard end > subject.clause.sentence.lowerBound else { return nil }
      let clause = Clause(around: (end - 1)..<end, in: passage).clause
      if figure >= 0, figures[figure].range.upperBound > clause.lowerBound {
        while figure >= 0, figures[figure].range.lowerBound >= clause.lowerBound { figure -= 1 }
        end = clause.lowerBound - 1
        continue
      }
      // 县长王某说，编制只有26个: who says it is not of whom it is said.
      guard words.saying.length(endingAt: clause.upperBound, notBefore: clause.lowerBound, in: passage) == nil else {
        return nil
      }
      var start = clause.lowerBound
      while mayOpenWithVerb, let length = words.predicate.length(at: start, in: passage),
        start + length < clause.upperBound
      {
        start += length
      }
      // Not 系 in 体系.
      let predicate = (start..<clause.upperBound).first {
        words.predicate.length(at: $0, in: passage) != nil && cuts.word(at: $0) != nil
      }
      let phrase = trimmed(start..<(predicate ?? clause.upperBound))
      return (2...12).contains(phrase.count) ? passage.text(phrase) : nil
    }
    return nil
  }

  /// The contest or event last named before a figure, close enough to be what is spoken of.
  func event(before subject: Subject) -> Range<Int>? {
    let end = figures[subject.index].range.lowerBound
    guard let event = words.event.last(in: max(0, end - 140)..<end, of: passage),
      event.lowerBound > subject.clause.sentence.lowerBound - 80
    else { return nil }
    let isMedal = figures[subject.index].unit == "枚"
    var start = event.lowerBound
    while start > 0, event.lowerBound - start < 14, passage[start - 1].isHan,
      !"在于获为的各个".unicodeScalars.contains(passage[start - 1]),
      !(isMedal && words.event.length(endingAt: start, notBefore: 0, in: passage) != nil)
    {
      start -= 1
    }
    return trimmed(start..<event.upperBound)
  }

  /// Without 增长, 下降 and the like at the end.
  func withoutDirection(_ range: Range<Int>) -> Range<Int> {
    let length =
      [words.rise, words.fall].compactMap {
        $0.length(endingAt: range.upperBound, notBefore: range.lowerBound, in: passage)
      }.max() ?? 0
    // 平均身高: not the end of a word.
    if length == 1, cuts.start(ofWordEndingAt: range.upperBound) < range.upperBound - 1 { return range }
    return trimmed(range.lowerBound..<(range.upperBound - length))
  }

  /// Without 斩获, 位列, 中 and the like, which stand between a contest and the place won in it.
  func withoutRankTail(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    while let length = words.rankTail.length(endingAt: rest.upperBound, notBefore: rest.lowerBound, in: passage) {
      rest = trimmed(rest.lowerBound..<(rest.upperBound - length))
    }
    return rest
  }

  /// A phrase of over 14 characters from its last verb that takes an object, or its last 的, on.
  func shortened(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 14 else { return range }
    // 我们累计|实施抚仙湖保护治理项目: the first verb from which on it is short enough, for later ones may be parts of a name.
    var start = max(range.lowerBound, range.upperBound - 14)
    // Not inside a word: 新建“万村千乡市场工程”农家店.
    while start > range.lowerBound, cuts.word(at: start) == nil { start -= 1 }
    let rest = start..<range.upperBound
    if let verb = words.action.first(in: rest.dropLast(2), of: passage)
      ?? words.action.last(in: range.dropLast(2), of: passage),
      words.takesObject(verb, in: passage)
    {
      // 新（改）|建农村生活污水处理设施: the verb goes on before the bracket.
      let open = passage[verb.lowerBound - 1] == "）" ? verb.lowerBound - 3 : verb.lowerBound
      let isSplit = open > range.lowerBound && passage[open] == "（"
      return (isSplit ? open - 1 : verb.lowerBound)..<range.upperBound
    }
    if let particle = range.dropLast(3).last(where: { passage[$0] == "的" }) {
      return (particle + 1)..<range.upperBound
    }
    guard range.count > LabelText.limit, let verb = verb(startingIn: range) else { return range }
    return verb.upperBound..<range.upperBound
  }
}
