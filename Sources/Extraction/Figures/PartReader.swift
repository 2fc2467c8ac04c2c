import BriefModel

/// Tells which figures are parts of another one: 城乡交流轮岗教师348人，其中骨干教师152人.
///
/// 其中 opens a list of parts. The list goes on over 、 and, for things counted by the same measure word, over commas,
/// until a clause begins with a verb of its own. Without 其中 a count is a part where it says of what was just counted
/// how many of them came so far: 梳理问题315条，已解决291条.
struct PartReader {
  let passage: Passage
  let words: FigureWords
  let figures: [RawFigure]

  /// Whether the figure stands in a list that 其中 opened.
  ///
  /// - Parameter previous: the figure before it, where that is of the same sentence.
  func isListed(
    _ index: Int, in clause: Clause, after previous: EarlierFigure?, among earlier: ArraySlice<EarlierFigure>
  ) -> Bool {
    let figure = figures[index]
    if let previous, previous.isListed, completes(figure, after: previous, earlier) { return true }
    let start = max(clause.sentence.lowerBound, index > 0 ? figures[index - 1].range.upperBound : 0)
    guard start < figure.range.lowerBound else { return previous?.isListed ?? false }
    let gap = start..<figure.range.lowerBound
    if passage.contains("其中", in: gap) { return true }
    if let previous, index > 0, figures[index - 1].range.upperBound == gap.lowerBound,
      isAmong(figure, previous, gap) || isInBracket(figure, previous, gap)
        || isShareOf(figure, previous, gap, in: clause)
    {
      return true
    }
    guard let previous, previous.isListed else { return false }
    guard let mark = gap.last(where: { passage[$0].endsClause }) else { return true }
    guard passage[mark] == "，" || passage[mark] == "," else { return false }
    let opening = mark + 1
    // 其中58家达到推荐标准，|23家建成社区医院
    if opening == figure.range.lowerBound, figure.unit == previous.figure.unit { return true }
    // 小学281所（含97个教学点），|幼儿园177所
    let isBehindBracket =
      passage[mark - 1].closes && !(gap.lowerBound..<mark).contains { passage[$0].endsClause }
    guard mark == gap.lowerBound || isBehindBracket, passage[opening] != "每",
      words.perHead.length(at: opening, in: passage) == nil
    else {
      return false
    }
    if figure.dimension == .share {
      // 托位2210个；其中公办托位1032个，|普惠托位占比83.9%; 其中肢体残疾7120名，|一、二级合计占38.5%
      let noun = (previous.whole ?? "").unicodeScalars.suffix(2)
      return passage[opening] == "占" || passage[figure.range.lowerBound - 1] == "占"
        || noun.count == 2
          && passage.contains(String(String.UnicodeScalarView(noun)), in: opening..<figure.range.lowerBound)
    }
    return isAlike(figure, previous.figure) && words.action.length(at: opening, in: passage) == nil
      && (words.lead.length(at: opening, in: passage) == nil
        || words.leadGuard.length(at: opening, in: passage) != nil)
  }

  /// 幼儿园177所（|公办58所，民办119所）: kinds of what was just counted; not what it was before or was to be.
  private func isInBracket(_ figure: RawFigure, _ previous: EarlierFigure, _ gap: Range<Int>) -> Bool {
    guard previous.kind == .level, previous.figure.unit == figure.unit, (2...5).contains(gap.count),
      passage[gap.lowerBound] == "（" || passage[gap.lowerBound] == "(",
      figure.number.value < previous.figure.number.value
    else { return false }
    let kind = gap.dropFirst()
    return kind.allSatisfy { passage[$0].isHan } && !"原比较上去增减共".unicodeScalars.contains(passage[gap.lowerBound + 1])
      && !["任务", "计划", "目标", "指标", "去年", "上年", "同比", "以上", "不含"].contains {
        passage.contains($0, in: (gap.lowerBound + 1)..<gap.upperBound)
      }
  }

  /// 其中小学65所，|教学点39个，|初中21所: bodies are counted by several measure words.
  private func isAlike(_ figure: RawFigure, _ other: RawFigure) -> Bool {
    let bodies = ["所", "个", "家", "处"]
    return figure.unit == other.unit || bodies.contains(figure.unit) && bodies.contains(other.unit)
  }

  /// 7个监测断面中只有2个达标, 253个行政村中没有卫生室的41个村, 97个小区里已有81个, 120名村医中，本科以上的占46%
  private func isAmong(_ figure: RawFigure, _ previous: EarlierFigure, _ gap: Range<Int>) -> Bool {
    guard previous.kind == .level, gap.count <= 20, previous.figure.unit == figure.unit || figure.dimension == .share,
      let among = gap.dropFirst().first(where: { passage[$0] == "中" || passage[$0] == "里" })
    else { return false }
    return !gap.contains { passage[$0].endsClause && $0 != among + 1 }
      && !"小学心层等期级国华央医药程面".unicodeScalars.contains(passage[among + 1])
      && !"其集公".unicodeScalars.contains(passage[among - 1])
  }

  /// 招聘教师164人，|九成分到乡镇; 登记老人1.2万名，|重度失能的占42%: of what the clause before counted.
  private func isShareOf(_ figure: RawFigure, _ previous: EarlierFigure, _ gap: Range<Int>, in clause: Clause) -> Bool {
    guard figure.dimension == .share, previous.kind == .level,
      previous.figure.dimension == .people || previous.figure.dimension == .measure,
      passage[gap.lowerBound] == "，" || passage[gap.lowerBound] == ",", clause.clause.lowerBound == gap.lowerBound + 1
    else { return false }
    let lead = clause.clause.lowerBound..<figure.range.lowerBound
    return lead.isEmpty || passage.ends(with: "的占", at: lead.upperBound)
      || words.bound.length(endingAt: lead.upperBound, notBefore: lead.lowerBound, in: passage) == lead.count
  }

  /// What a figure of such a list is part of: the nearest figure of its sentence, or of the one before where 其中 opens
  /// the sentence, that is no part itself; one with the same unit first.
  func whole(of figure: RawFigure, sentence: Range<Int>, among earlier: ArraySlice<EarlierFigure>) -> EarlierFigure? {
    if let own = beforeBracket(of: figure, sentence: sentence, among: earlier) { return own }
    let wholes = earlier.filter {
      !$0.isListed && $0.whole == nil && (figure.dimension == .share || isCount(figure) == isCount($0.figure))
        && $0.kind != .rank && ($0.kind != .change || $0.figure.from != nil)
    }
    var here = wholes.filter { $0.sentence == sentence }
    if here.isEmpty, passage.starts(with: "其中", at: sentence.lowerBound), let last = wholes.last {
      here = wholes.filter { $0.sentence == last.sentence && $0.sentence.upperBound >= sentence.lowerBound - 1 }
    }
    // 其中公办托位1032个，普惠托位占比83.9%: of the same whole.
    if figure.dimension == .share, let last = earlier.last, last.isListed, last.sentence == sentence,
      let same = here.last(where: { $0.label == last.whole })
    {
      return same
    }
    // A share is a share of what was counted, not of another share.
    if figure.dimension == .share, here.contains(where: { $0.figure.dimension != .share }) {
      here = here.filter { $0.figure.dimension != .share }
    }
    return here.last { $0.figure.unit == figure.unit && $0.figure.value >= figure.value }
      ?? here.last { $0.figure.unit == figure.unit } ?? here.last
  }

  /// 其中小学281所，幼儿园177所（|公办58所，|民办119所）: the figure that the bracket around them stands behind, though a part itself.
  private func beforeBracket(of figure: RawFigure, sentence: Range<Int>, among earlier: ArraySlice<EarlierFigure>)
    -> EarlierFigure?
  {
    var depth = 0
    let opening = (sentence.lowerBound..<max(sentence.lowerBound, figure.range.lowerBound)).last { index in
      if passage[index].closes { depth += 1 }
      guard passage[index].opens else { return false }
      depth -= 1
      return depth < 0
    }
    guard let opening, passage[opening] == "（" || passage[opening] == "(" else { return nil }
    return earlier.last {
      $0.figure.range.upperBound == opening && $0.isListed && $0.figure.unit == figure.unit
        && $0.figure.value >= figure.value
    }
  }

  private func isCount(_ figure: RawFigure) -> Bool {
    switch figure.dimension {
    case .people, .visits, .measure, .noun: true
    default: false
    }
  }

  /// 投入6.83亿元，其中县财政4.1亿元，|争取补助2.73亿元: with it, the parts make up the whole.
  private func completes(_ figure: RawFigure, after previous: EarlierFigure, _ earlier: ArraySlice<EarlierFigure>)
    -> Bool
  {
    guard
      let whole = earlier.last(where: {
        !$0.isListed && $0.sentence == previous.sentence && $0.figure.unit == figure.unit
      }),
      previous.figure.unit == figure.unit
    else { return false }
    let parts = earlier.filter { $0.isListed && $0.sentence == previous.sentence && $0.figure.unit == figure.unit }
    let sum = parts.reduce(figure.value) { $0 + $1.figure.value }
    return abs(sum - whole.figure.value) <= 0.001 * whole.figure.value
  }

  /// What a count without a noun of its own says how many came through of: 梳理问题315条，|已解决291条|, 28件|已经完成.
  func progress(
    _ index: Int, in clause: Clause, after previous: EarlierFigure?, among earlier: ArraySlice<EarlierFigure>
  ) -> EarlierFigure? {
    let figure = figures[index]
    // 28件已经完成，|其余两件|达到进度
    if let previous, previous.figure.unit == figure.unit, let whole = previous.whole,
      words.rest.length(endingAt: figure.range.lowerBound, notBefore: clause.clause.lowerBound, in: passage) != nil
    {
      return earlier.last { $0.label == whole && $0.sentence == previous.sentence }
    }
    guard let previous, previous.figure.unit == figure.unit, figure.from == nil,
      figure.dimension == .measure || figure.dimension == .people, !isTarget(previous.label),
      // 开工36个，完工21个: both of the one that was counted first.
      let whole = previous.whole == nil
        ? previous : earlier.last(where: { $0.label == previous.whole && $0.sentence == previous.sentence }),
      whole.kind == .level, figure.value <= whole.figure.value
    else { return nil }
    let start = max(clause.clause.lowerBound, index > 0 ? figures[index - 1].range.upperBound : 0)
    let before = min(start, figure.range.lowerBound)..<figure.range.lowerBound
    let behind = figure.range.upperBound..<max(figure.range.upperBound, clause.clause.upperBound)
    let isOfClause = start == clause.clause.lowerBound
    let isOutcome =
      if before.isEmpty { isOutcome(behind, wantsWhole: false) } else if isOfClause || passage[start] == "、" {
        isNounless(behind)
          && isOutcome(isOfClause ? before : start + 1..<before.upperBound, wantsWhole: true, of: whole)
      } else { isNounless(behind) && endsInOutcome(before) }
    return isOutcome ? whole : nil
  }

  /// Whether nothing is counted behind a figure: its clause ends, or the next of a list begins.
  private func isNounless(_ behind: Range<Int>) -> Bool { behind.isEmpty || passage[behind.lowerBound] == "、" }

  /// 27个项目|已完成|26个: what the clause counted came so far.
  private func endsInOutcome(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 16,
      let length = words.outcome.length(endingAt: gap.upperBound, notBefore: gap.lowerBound, in: passage)
    else { return false }
    let verb = gap.upperBound - length
    return passage[verb - 1] == "已" || passage.ends(with: "已经", at: verb) || passage.ends(with: "全部", at: verb)
  }

  /// 已解决, 目前已建成, 办结: an outcome, said to be reached; of settling a thing the verb alone says so, and of the
  /// state of a work where what it is of was not counted by its state: 水利项目38个，|开工|36个.
  private func isOutcome(_ range: Range<Int>, wantsWhole: Bool, of whole: EarlierFigure? = nil) -> Bool {
    var start = range.lowerBound
    var isReached = false
    // 已|还清: what opens like an adverb may be the verb.
    while words.outcome.length(at: start, in: passage) == nil,
      let length = words.adverb.length(at: start, in: passage) ?? words.lead.length(at: start, in: passage)
    {
      isReached = isReached || passage.contains("已", in: start..<(start + length))
      start += length
    }
    guard let length = words.outcome.length(at: start, in: passage) else { return false }
    if !isReached, words.settling.length(at: start, in: passage) != length {
      guard let whole else { return false }
      let label = Passage(whole.label)
      guard words.outcome.first(in: 0..<label.count, of: label) == nil else { return false }
    }
    return !wantsWhole || start + length == range.upperBound
  }

  private func isTarget(_ label: String) -> Bool {
    words.target.length(at: 0, in: Passage(label)) != nil
  }
}
