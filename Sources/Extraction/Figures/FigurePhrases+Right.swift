/// What stands behind the number: the noun that is counted, and what is said of it.
extension FigurePhrases {
  func right(of subject: Subject) -> Right {
    let figure = figures[subject.index]
    var start = behindBound(figure)
    let measure = passage[figure.range.upperBound - 1]
    if passage[start] == "的" { start += 1 }
    // 5个|现有收费站
    if passage.starts(with: "现有", at: start) { start += 2 }
    start = behindRelative(from: start, to: subject.clause.clause.upperBound)
    // 为9600户困难老年人家庭|实施改造: what was done for them opens with its verb.
    let isServed = isServed(subject.index)
    let isCarried = words.carrying.length(endingAt: figure.range.lowerBound, in: passage) != nil
    let next = nextFigure(of: subject)
    let end = max(start, min(subject.clause.clause.upperBound, next ?? Int.max))
    var noun: Int?
    var at = start
    scan: while at < end {
      let scalar = passage[at]
      if scalar.opens {
        guard let close = (at..<end).first(where: { passage[$0].closes }) else {
          // 299张床位|（原医院269张）, 托位446个|（其中新增托位55个）
          if scalar == "（" || scalar == "(" { return right(start..<(noun ?? at), at, by: measure) }
          break scan
        }
        // 乡镇（街道）, 县（市、区）: the bracket names what is counted too.
        let isName =
          at > start && close - at <= 12 && ((at + 1)..<close).allSatisfy { passage[$0].isHan || passage[$0] == "、" }
          // 医疗急救（120）分站
          || at > start && close - at <= 5 && passage[close + 1].isHan
            && ((at + 1)..<close).allSatisfy { (0x30...0x39).contains(passage[$0].value) }
        if scalar == "（" || scalar == "(", !isName { noun = noun ?? at }
        at = close + 1
      } else if scalar.closes || scalar == "+" {
        noun = noun ?? at
        return right(start..<(noun ?? at), at, by: measure)
      } else if scalar == "、", noun == nil, passage.starts(with: "所有", at: at + 1) {
        // 136个村卫生室、|所有学校
        return right(start..<at, at, by: measure)
      } else if scalar == "、", noun == nil, next != nil, !(at..<end).contains(where: { passage[$0] == "的" }) {
        // 智慧黑板232台、课桌凳7243套: the next figure's words begin here.
        return right(start..<at, at, by: measure)
      } else if let length = words.nounGuard.length(at: at, in: passage) {
        at += length
      } else if noun == nil, at > start,
        scalar == "中" && endsField(at) || scalar == "里" && "有已只仅还".unicodeScalars.contains(passage[at + 1])
      {
        // 7个监测断面|中只有2个, 在10个县区|中排名第1
        noun = at
        at += 1
      } else {
        if noun == nil,
          // 43个开|通了: not inside a word.
          words.predicate.length(at: at, in: passage) != nil && cuts.word(at: at) != nil
            && !(isCarried && closesAct(at, end))
            || isServed && at > start + 1 && words.action.length(at: at, in: passage) != nil
            || at > start && opensPredicate(at, from: start) || at == start && isPast(at)
        {
          noun = at
        }
        at += 1
      }
    }
    // 163名分到了乡镇: a verb of one character with its complement.
    if noun == start + 1, "到给在成入上往".unicodeScalars.contains(passage[start + 1]), cuts.word(at: start)?.length == 1 {
      noun = start
    }
    var nounEnd = noun ?? end
    // 6所学校近|500名寄宿生: the bound is the next figure's.
    if noun == nil, next == end, nounEnd > start + 2, "近约超逾达共计".unicodeScalars.contains(passage[nounEnd - 1]) {
      nounEnd -= 1
    }
    if noun == nil, next != nil, let join = (start..<end).last(where: { "和与及".unicodeScalars.contains(passage[$0]) }),
      join > start + 1
    {
      nounEnd = join
    }
    return right(start..<nounEnd, end, by: measure)
  }

  /// 完成3个集贸市场标准化|改造: an act that is carried out has its name to the end.
  private func closesAct(_ index: Int, _ end: Int) -> Bool {
    cuts.word(at: index).map {
      (index + $0.length == end || passage[index + $0.length].opens) && ($0.part == .verbalNoun || $0.part == .verb)
    } ?? false
  }

  /// Where the words begin behind a figure and its bound: 428万元|左右, 600至1500元|不等.
  func behindBound(_ figure: RawFigure) -> Int {
    var start = figure.range.upperBound
    for (_, set) in words.after {
      if let length = set.length(at: start, in: passage), length > 1 { start += length }
    }
    return passage.starts(with: "不等", at: start) ? start + 2 : start
  }

  /// Whether the word at `index` goes on about what the noun before it names, and is no part of its name.
  private func opensPredicate(_ index: Int, from start: Int) -> Bool {
    guard let word = cuts.word(at: index) else { return false }
    let end = index + word.length
    if passage[index] == "每" { return true }
    switch word.part {
    case .boundVerb: return true
    case .adverb:
      let next = cuts.word(at: end)?.part
      return !passage[end].endsClause && next != .noun && next != .adjective && next != .verbalNoun
    case .preposition: return !passage[end].endsClause
    // 21个村散落在两岸, 3支队伍迎来了: a verb with its particle.
    case .verb, .verbalNoun: return "在到于了着成给过上".unicodeScalars.contains(passage[end]) && cuts.word(at: end)?.length == 1
    default:
      guard word.length == 1, end - start > 2 else { return false }
      // 1120名学生|排着队
      return "靠把被让用凭沿向朝往".unicodeScalars.contains(passage[index]) || passage[end] == "着"
    }
  }

  /// 43个|开通了远程问诊: a verb with 了 right behind the number.
  private func isPast(_ index: Int) -> Bool {
    guard let word = cuts.word(at: index), passage[index + word.length] == "了" else { return false }
    return word.length == 1 || word.part == .verb || word.part == .boundVerb || word.part == .verbalNoun
  }

  /// Whether 中 closes the field that something is picked from, and is no part of a word (中小学, 中心).
  func endsField(_ index: Int) -> Bool {
    let next = index + 1
    if passage[next].endsClause || passage.starts(with: "的一", at: next)
      || "只没仅有已均都综".unicodeScalars.contains(passage[next])
    {
      return true
    }
    return words.standing.length(at: next, in: passage) != nil || words.rankTail.length(at: next, in: passage) != nil
  }

  /// 7所有条件的|公办幼儿园, 20处涵盖零售、家政、非遗销售等业态的|“爱心屋”: what the counted are like stands before 的.
  private func behindRelative(from start: Int, to end: Int) -> Int {
    if passage[start] == "有", passage[start + 1] != "了", !passage.starts(with: "自己", at: start + 1),
      let particle = (start + 2..<max(start + 2, min(end - 2, start + 7))).first(where: { passage[$0] == "的" }),
      !passage.contains("、", in: start..<particle)
    {
      return particle + 1
    }
    guard ["涵盖", "包含", "包括"].contains(where: { passage.starts(with: $0, at: start) }),
      let particle = (start + 2..<max(start + 2, min(end - 2, start + 30))).last(where: { passage[$0] == "的" }),
      passage.contains("、", in: start..<particle)
    else { return start }
    return particle + 1
  }

  /// Drops particles from the noun's end; of a long noun keeps what follows its last 的.
  private func right(_ noun: Range<Int>, _ end: Int, by measure: Unicode.Scalar) -> Right {
    var range = noun
    while let last = range.last,
      "和与及以的、".unicodeScalars.contains(passage[last]) || passage[last].isBlank
        // 73个小区|总投入9.62亿元
        || passage[last] == "总" && range.count > 1
    { range = range.dropLast() }
    var predicate = noun.upperBound..<max(noun.upperBound, end)
    while let last = predicate.last, "和与及、，".unicodeScalars.contains(passage[last]) { predicate = predicate.dropLast() }
    if let particle = range.last(where: { passage[$0] == "的" }) {
      let owner = range.lowerBound..<particle
      // 3所县城学校的音乐课: 所 counts the schools.
      let isCounted =
        ("所家户".unicodeScalars.contains(measure)
          && words.body.length(endingAt: particle, notBefore: range.lowerBound, in: passage) != nil
          // 245名残疾儿童的|康复训练
          || measure == "名"
            && words.person.length(endingAt: particle, notBefore: range.lowerBound, in: passage) != nil)
        && words.body.length(endingAt: range.upperBound, notBefore: particle, in: passage) == nil
        && words.person.length(endingAt: range.upperBound, notBefore: particle, in: passage) == nil
      // 改善200个农村教学点的|办学条件: what is told of those that are counted.
      let isState =
        owner.count >= 2
        && words.circumstance.length(endingAt: range.upperBound, notBefore: particle, in: passage) != nil
      if isGenericList(owner) || isCounted || isState {
        range = owner
        if isCounted { predicate = range.upperBound..<range.upperBound }
      } else if range.count > 8, particle + 2 < range.upperBound {
        range = (particle + 1)..<range.upperBound
      }
    }
    return Right(noun: range, predicate: predicate)
  }

  private func isGenericList(_ range: Range<Int>) -> Bool {
    passage.text(range).split(whereSeparator: { "、和".contains($0) }).allSatisfy { words.generic.holds(String($0)) }
  }

  func nextFigure(of subject: Subject) -> Int? {
    guard subject.index + 1 < figures.count else { return nil }
    let next = figures[subject.index + 1].range.lowerBound
    return next < subject.clause.clause.upperBound ? next : nil
  }

  /// The predicate of the last figure of the clause: 13支队伍1500余名少先队员|参与.
  func lastPredicate(of subject: Subject) -> Range<Int> {
    let clause = subject.clause.clause
    var last = subject.index
    while last + 1 < figures.count, clause.contains(figures[last + 1].range.lowerBound) { last += 1 }
    return min(figures[last].range.upperBound, clause.upperBound)..<clause.upperBound
  }
}
