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
    // 7个监测断面中只有2个达标, 253个行政村中没有卫生室的41个村
    if let previous, previous.figure.unit == figure.unit, previous.kind == .level, gap.count <= 20,
      index > 0, figures[index - 1].range.upperBound == gap.lowerBound,
      let among = gap.first(where: { passage[$0] == "中" && $0 > gap.lowerBound + 1 }),
      !gap.contains(where: { passage[$0].endsClause && $0 != among + 1 }),
      !"小学心层等期级国华央医药".unicodeScalars.contains(passage[among + 1]), !"其集".unicodeScalars.contains(passage[among - 1])
    {
      return true
    }
    guard let previous, previous.isListed else { return false }
    guard let mark = gap.last(where: { passage[$0].endsClause }) else { return true }
    guard passage[mark] == "，" || passage[mark] == "," else { return false }
    let opening = mark + 1
    // 其中58家达到推荐标准，|23家建成社区医院
    if opening == figure.range.lowerBound, figure.unit == previous.figure.unit { return true }
    guard mark == gap.lowerBound, passage[opening] != "每", words.perHead.length(at: opening, in: passage) == nil else {
      return false
    }
    if figure.dimension == .share {
      // 托位2210个；其中公办托位1032个，|普惠托位占比83.9%
      let noun = (previous.whole ?? "").unicodeScalars.suffix(2)
      return passage[opening] == "占"
        || noun.count == 2
          && passage.contains(String(String.UnicodeScalarView(noun)), in: opening..<figure.range.lowerBound)
    }
    return figure.unit == previous.figure.unit && words.action.length(at: opening, in: passage) == nil
      && (words.lead.length(at: opening, in: passage) == nil
        || words.leadGuard.length(at: opening, in: passage) != nil)
  }

  /// What a figure of such a list is part of: the nearest figure of its sentence, or of the one before where 其中 opens
  /// the sentence, that is no part itself; one with the same unit first.
  func whole(of figure: RawFigure, sentence: Range<Int>, among earlier: ArraySlice<EarlierFigure>) -> EarlierFigure? {
    let wholes = earlier.filter {
      !$0.isListed && $0.whole == nil && $0.kind != .rank && ($0.kind != .change || $0.figure.from != nil)
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
    guard let previous, previous.figure.unit == figure.unit, previous.kind == .level, previous.whole == nil,
      figure.value <= previous.figure.value, figure.from == nil,
      figure.dimension == .measure || figure.dimension == .people,
      !isTarget(previous.label)
    else { return nil }
    let before = clause.clause.lowerBound..<figure.range.lowerBound
    let behind = figure.range.upperBound..<clause.clause.upperBound
    let isOutcome =
      before.isEmpty ? isOutcome(behind, wantsWhole: false) : behind.isEmpty && isOutcome(before, wantsWhole: true)
    return isOutcome ? previous : nil
  }

  /// 已解决, 目前已建成, 办结: an outcome, said to be reached; of settling a thing the verb alone says so.
  private func isOutcome(_ range: Range<Int>, wantsWhole: Bool) -> Bool {
    var start = range.lowerBound
    var isReached = false
    while let length = words.adverb.length(at: start, in: passage) ?? words.lead.length(at: start, in: passage) {
      isReached = isReached || passage.contains("已", in: start..<(start + length))
      start += length
    }
    guard let length = words.outcome.length(at: start, in: passage),
      isReached || words.settling.length(at: start, in: passage) == length
    else { return false }
    return !wantsWhole || start + length == range.upperBound
  }

  private func isTarget(_ label: String) -> Bool {
    words.target.length(at: 0, in: Passage(label)) != nil
  }
}
