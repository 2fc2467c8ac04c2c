/// What figures side by side share.
extension FigurePhrases {
  /// More figures than any sentence lists side by side; a longer row is not looked through for each of its members.
  private static let longestRow = 40

  /// The indices of the figures around `index` of which each is joined to the next.
  func run(around index: Int, isJoined: (_ first: RawFigure, _ second: RawFigure) -> Bool) -> ClosedRange<Int> {
    var first = index
    while first > 0, index - first < Self.longestRow, isJoined(figures[first - 1], figures[first]) { first -= 1 }
    var last = index
    while last + 1 < figures.count, last - index < Self.longestRow, isJoined(figures[last], figures[last + 1]) {
      last += 1
    }
    return first...last
  }

  /// 对12所中心小学、3所初中: the first of the counts that stand side by side with their nouns.
  func firstOfList(_ index: Int) -> Int {
    var first = index
    while first > 0, index - first < Self.longestRow,
      "、和与及".unicodeScalars.contains(passage[figures[first].range.lowerBound - 1]),
      figures[first].range.lowerBound - figures[first - 1].range.upperBound <= 14,
      !(figures[first - 1].range.upperBound..<figures[first].range.lowerBound).contains(where: {
        passage[$0].endsClause
      })
    {
      first -= 1
    }
    return first
  }

  /// 对12所中心小学、3所初中实施改扩建: whether a figure, or the first of its list, counts whom something is done for.
  func isServed(_ index: Int) -> Bool {
    let start = figures[firstOfList(index)].range.lowerBound
    // 投向64个扶持项目, 成为: not the end of a word.
    return (1...2).contains {
      "为给向对把将".unicodeScalars.contains(passage[start - $0])
        && cuts.start(ofWordEndingAt: start - $0 + 1) == start - $0
    }
  }

  /// Whether nothing but one of `marks` stands between two figures.
  func areJoined(_ first: RawFigure, _ second: RawFigure, by marks: String) -> Bool {
    second.range.lowerBound == first.range.upperBound + 1
      && marks.unicodeScalars.contains(passage[first.range.upperBound])
  }

  /// 品质民生建设34项113条重点任务: figures without a word between share what stands before.
  func sharedLeft(of subject: Subject) -> Range<Int>? {
    let run = run(around: subject.index) { $0.range.upperBound == $1.range.lowerBound }
    guard run.count > 1 else { return nil }
    var first = subject
    first.index = run.lowerBound
    let left = left(of: first)
    return left.count >= 2 ? left : nil
  }

  /// 34项113条重点任务: figures without a word between share the noun behind the last.
  ///
  /// 11028套|共计|72.5万平方米住房: a word of summing may stand between.
  func nextNoun(of subject: Subject) -> Range<Int>? {
    let run = run(around: subject.index) { first, second in
      let gap = first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
      // 举办2次|为期|30天的公益培训班
      return gap.isEmpty || words.summing.holds(gap, of: passage)
        || second.dimension == .time && passage.text(gap) == "为期"
    }
    guard run.upperBound > subject.index else { return nil }
    var last = subject
    last.index = run.upperBound
    let noun = right(of: last).noun
    return noun.isEmpty ? nil : noun
  }

  /// 服务10个镇街3100余名学生: the verb before the first of a row of counts.
  func sharedVerb(of subject: Subject) -> Range<Int>? {
    var index = subject.index
    while index > 0, figures[index - 1].range.upperBound > subject.clause.clause.lowerBound,
      figures[index].range.lowerBound - figures[index - 1].range.upperBound <= 6
    {
      index -= 1
    }
    guard index < subject.index else { return nil }
    var first = subject
    first.index = index
    return verb(endingIn: left(of: first))
  }

  /// Where the first verb of a stretch begins.
  func verb(in range: Range<Int>) -> Int? {
    range.first { index in
      guard let word = cuts.word(at: index), word.length > 1 else { return false }
      let isDone = word.part == .verbalNoun && "到至为成了".unicodeScalars.contains(passage[index + word.length])
      return isDone || word.part == .verb || word.part == .boundVerb
        || words.action.length(at: index, in: passage) == word.length
    }
  }

  /// The verb of action that opens a phrase, with others right behind it: 统筹推进.
  func verb(startingIn range: Range<Int>) -> Range<Int>? {
    var end = range.lowerBound
    while let length = words.action.length(at: end, in: passage), end + length < range.upperBound { end += length }
    return end > range.lowerBound ? range.lowerBound..<end : nil
  }

  /// The verbs of action that end a phrase, side by side ones together: 撤并整合.
  func verb(endingIn range: Range<Int>) -> Range<Int>? {
    // 公共文化、社会保障、|50条道路硬化: a mark bars what ends before it from what is counted behind.
    guard passage[range.upperBound] != "、" else { return nil }
    var start = range.upperBound
    while let length = words.action.length(endingAt: start, notBefore: range.lowerBound, in: passage) {
      start -= length
    }
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  /// 在信阳市10个县区中排名第1: among how many a place is ranked.
  func isField(_ index: Int) -> Bool {
    let figure = figures[index]
    guard figure.dimension == .measure || figure.dimension == .noun else { return false }
    var start = figure.range.lowerBound
    let floor = max(0, start - 10)
    while start > floor, passage[start - 1] != "在", !passage[start - 1].endsClause { start -= 1 }
    guard start > 0, passage[start - 1] == "在" else { return false }
    let end = min(passage.count, figure.range.upperBound + 16)
    return (figure.range.upperBound..<end).prefix { !passage[$0].endsClause }.contains {
      passage[$0] == "中" && endsField($0)
    }
  }
}
