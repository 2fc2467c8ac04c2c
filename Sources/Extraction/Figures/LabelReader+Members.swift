/// Labels of lists in which each figure stands behind the name of its division.
extension LabelReader {
  /// What says that a list is one of divisions, and nothing of what is told of them.
  private static let each = ["各市州", "各州市", "各地市", "各市县", "各县市区", "各县区", "各区县", "各县市", "各市区", "各市", "各县", "各区", "各地"]

  /// 城镇新增就业人数：2023年达到38156人: a sheet names what it is before the colon.
  func ofField(_ subject: Subject, _ right: FigurePhrases.Right) -> LabelReading? {
    let start = subject.clause.clause.lowerBound
    let sentence = subject.clause.sentence.lowerBound
    guard subject.kind == .level || subject.kind == .share, right.noun.isEmpty, right.predicate.isEmpty,
      start - sentence > 2, passage[start - 1] == "：" || passage[start - 1] == ":"
    else { return nil }
    var rest = start..<figures[subject.index].range.lowerBound
    guard let time = phrases.times.first(from: start, before: rest.upperBound), time.range.lowerBound == start else {
      return nil
    }
    rest = time.range.upperBound..<max(time.range.upperBound, rest.upperBound)
    while let length = words.copula.length(endingAt: rest.upperBound, notBefore: rest.lowerBound, in: passage) {
      rest = rest.dropLast(length)
    }
    let name = phrases.trimmed(max(sentence, passage.itemNumberEnd)..<(start - 1))
    guard rest.isEmpty, (2...16).contains(name.count), passage[figures[subject.index].range.upperBound] != "、",
      // 分年度看：2022年19个、2023年28个
      !"看下为括别中".unicodeScalars.contains(passage[name.upperBound - 1]),
      !name.contains(where: { passage[$0].endsClause || passage[$0].digit != nil })
    else { return nil }
    return .init(passage.text(name), .nounBefore)
  }

  /// 各市州完成率分别为：|长沙市|76.43%、衡阳市28.85%: what it is stands before the list.
  func ofMember(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading? {
    let figure = figures[subject.index]
    guard subject.kind == .level || subject.kind == .share, !left.isEmpty, left.upperBound == figure.range.lowerBound,
      right.noun.isEmpty
    else { return nil }
    let mark = left.lowerBound - 1
    // 改造小区99个（|经开区2个、|铜山区3个: parts of a town that no table knows stand among the divisions.
    let isPart = (3...6).contains(left.count) && "区镇乡".unicodeScalars.contains(passage[left.upperBound - 1])
    let isInBracket = passage[mark] == "（" || passage[mark] == "("
    guard
      phrases.places[left.lowerBound] == left.upperBound
        || isPart && (isInBracket || subject.previous?.bracketEnd != nil)
    else { return nil }
    if isInBracket, let previous = subject.previous, previous.figure.range.upperBound == mark,
      previous.figure.unit == figure.unit, previous.kind == subject.kind
    {
      return .init(previous.label, .previousFigure)
    }
    if let previous = subject.previous, previous.figure.range.upperBound == mark, previous.figure.unit == figure.unit,
      previous.kind == subject.kind
    {
      return .init(previous.label, .previousFigure)
    }
    guard mark > subject.clause.sentence.lowerBound, passage[mark] == "：" || passage[mark] == ":" else { return nil }
    let lead = Clause(around: (mark - 1)..<mark, in: passage).clause
    guard let apart = words.respectively.length(endingAt: mark, notBefore: lead.lowerBound, in: passage) else {
      return nil
    }
    let phrase = phrases.trimmed(lead.lowerBound..<(mark - apart))
    let each = Self.each.first { passage.starts(with: $0, at: phrase.lowerBound) }?.unicodeScalars.count ?? 0
    let noun = phrases.trimmed((phrase.lowerBound + each)..<phrase.upperBound)
    // 全省共完成改厕任务49万户，完成率为48.39%。各市完成率分别为：
    if let last = subject.lastOfUnit, last.label.hasSuffix(passage.text(noun)), noun.count >= 2 {
      return .init(last.label, .previousFigure)
    }
    return noun.count >= 2 ? .init(short(noun), .sharedHead) : nil
  }
}
