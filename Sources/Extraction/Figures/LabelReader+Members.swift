/// Labels of lists in which each figure stands behind the name of its division.
extension LabelReader {
  /// What says that a list is one of divisions, and nothing of what is told of them.
  private static let each = ["各市州", "各州市", "各地市", "各市县", "各县市区", "各县区", "各区县", "各县市", "各市区", "各市", "各县", "各区", "各地"]

  /// 各市州完成率分别为：|长沙市|76.43%、衡阳市28.85%: what it is stands before the list.
  func ofMember(_ subject: Subject, _ left: Range<Int>, _ right: FigurePhrases.Right) -> LabelReading? {
    let figure = figures[subject.index]
    guard subject.kind == .level || subject.kind == .share, !left.isEmpty, left.upperBound == figure.range.lowerBound,
      phrases.places[left.lowerBound] == left.upperBound,
      right.noun.isEmpty
    else { return nil }
    let mark = left.lowerBound - 1
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
