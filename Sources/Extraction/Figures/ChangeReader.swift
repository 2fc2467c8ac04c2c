/// Reads whether a figure is a change, which way it goes, and against what.
struct ChangeReader {
  let passage: Passage
  let words: FigureWords
  let times: TimeLine

  struct Change {
    /// -1 for a fall.
    var sign: Double
    /// "2022", or what is no time (全市平均水平); nil where the text gives none.
    var baseline: String?
    /// Where the words of the change begin: what changed stands before.
    var start: Int
    /// What a measure is set against, where that is no time: 高于|全市平均水平|3.9个百分点.
    var norm: Range<Int>?
  }

  /// - Parameters:
  ///   - clause: the figure's clause.
  ///   - year: the year the figure speaks of, for 同比.
  func change(of figure: RawFigure, in clause: Range<Int>, year: Int?) -> Change? {
    guard figure.from == nil, !figure.isRank else { return nil }
    var end = figure.range.lowerBound
    if let named = named(figure, before: end, in: clause, year: year) ?? against(figure, in: clause) { return named }
    // Bounds and particles between the verb and its number: 下降了约5%.
    while end > clause.lowerBound {
      if let length = words.before.lazy.compactMap({
        $0.words.length(endingAt: end, notBefore: clause.lowerBound, in: passage)
      }).first {
        end -= length
      } else if "了约达".unicodeScalars.contains(passage[end - 1]) {
        end -= 1
      } else {
        break
      }
    }
    if let more = more(before: end, in: clause, year: year) { return more }
    let rise = words.rise.length(endingAt: end, notBefore: clause.lowerBound, in: passage)
    let fall = words.fall.length(endingAt: end, notBefore: clause.lowerBound, in: passage)
    guard let length = [rise, fall].compactMap({ $0 }).max() else { return nil }
    // 巩固提升31个生猪基地: what was made better is counted behind.
    if figure.dimension == .measure, passage[figure.range.upperBound].isHan,
      words.purposeVerb.length(endingAt: end - length, notBefore: clause.lowerBound, in: passage)
        ?? words.action.length(endingAt: end - length, notBefore: clause.lowerBound, in: passage) != nil
    {
      return nil
    }
    let isFall = (fall ?? 0) > (rise ?? 0) || isRelief(endingAt: end)
    var start = end - length
    let comparison = baseline(before: start, in: clause, year: year)
    // A count right behind 新增 or 增加 is a count; a share, a rank or a compared count is a change.
    switch figure.dimension {
    case .share, .points, .times, .rank: break
    // 平均办理时间压缩4.5天: a length of time that grew shorter; 新增 and 减少 of things count these.
    case .time where isFall: break
    // 补助标准提高20元: what cannot be said of things that were added.
    case _
    where words.shift.length(endingAt: end, notBefore: clause.lowerBound, in: passage) == length
      && start - clause.lowerBound >= 2
      && words.action.length(endingAt: start, notBefore: clause.lowerBound, in: passage) == nil
      // 托养机构规范化提升74家: what was made better is counted.
      && !(figure.dimension == .measure && comparison == nil && passage.ends(with: "提升", at: end)):
      break
    // 参保502万人，比2012年增加225万人；……参保1388万人，增加166万人: of what the clause before counted, and since then.
    case _ where start == clause.lowerBound && followsCount(of: figure, in: clause):
      let since = times.reversed(in: Clause(around: figure.range, in: passage).sentence.lowerBound..<start).first {
        $0.role == .baseline
      }
      return Change(sign: isFall ? -1 : 1, baseline: since?.baseline(of: year), start: start)
    default: guard comparison != nil else { return nil }
    }
    // 单程时间少|了20分钟
    if length == 1, comparison == nil, passage[end] != "了" { return nil }
    if let comparison { start = min(start, comparison.start) }
    // 全年收入11亿元，增长8.3%: growth of a year without a base is growth over the year before.
    let isYearly = figure.dimension == .share && ["增长", "下降"].contains { passage.starts(with: $0, at: end - length) }
    return Change(
      sign: isFall ? -1 : 1,
      baseline: comparison.map(\.baseline) ?? (isYearly ? year.map { String($0 - 1) } : nil), start: start)
  }

  /// Whether the clause before ends in a number with the same unit, and the figure's own has nothing but its verb.
  private func followsCount(of figure: RawFigure, in clause: Range<Int>) -> Bool {
    let unit = figure.number.end..<figure.range.upperBound
    let end = clause.lowerBound - 1
    guard end > unit.count, passage[end] == "，" || passage[end] == ",", !unit.isEmpty,
      figure.range.upperBound == clause.upperBound
    else { return false }
    let before = passage[end - unit.count - 1]
    return (before.digit != nil || before == "万" || before == "亿")
      && unit.indices.allSatisfy { passage[$0] == passage[end - unit.upperBound + $0] }
  }

  /// 同比|多出生|1万人: more of what a verb says than the year before.
  private func more(before end: Int, in clause: Range<Int>, year: Int?) -> Change? {
    guard
      let at = (max(clause.lowerBound, end - 4)..<max(clause.lowerBound, end - 1)).first(where: {
        passage[$0] == "多" || passage[$0] == "少"
      }), let word = words.compared.last(in: clause.lowerBound..<at, of: passage), word.upperBound == at
    else { return nil }
    return Change(sign: passage[at] == "多" ? 1 : -1, baseline: year.map { String($0 - 1) }, start: word.lowerBound)
  }

  /// 细颗粒物浓度改善6.1%: what is bad grew less.
  private func isRelief(endingAt end: Int) -> Bool {
    guard passage.ends(with: "改善", at: end) else { return false }
    let sentence = Clause(around: (end - 2)..<end, in: passage).sentence
    let start = (sentence.lowerBound..<end).last { passage[$0] == "；" } ?? sentence.lowerBound
    let before = start..<end
    return ["浓度", "指数", "能耗", "排放"].contains { passage.contains($0, in: before) }
  }

  /// 住院次均费用增幅为-3.2%: a word that names the change, the verb of any measure between.
  private func named(_ figure: RawFigure, before index: Int, in clause: Range<Int>, year: Int?) -> Change? {
    guard figure.dimension == .share else { return nil }
    var end = index
    while let length = words.copula.length(endingAt: end, notBefore: clause.lowerBound, in: passage) { end -= length }
    let rise = words.growth.length(endingAt: end, notBefore: clause.lowerBound, in: passage)
    let fall = words.decline.length(endingAt: end, notBefore: clause.lowerBound, in: passage)
    guard rise != nil || fall != nil else { return nil }
    let comparison = baseline(before: end, in: clause, year: year)
    return Change(
      sign: rise == nil && figure.value > 0 ? -1 : 1, baseline: comparison?.baseline, start: comparison?.start ?? end)
  }

  /// 高于全市平均0.4个, 比全省平均水平高9个百分点, 超出下达任务三成: by how much a measure differs from a norm.
  private func against(_ figure: RawFigure, in clause: Range<Int>) -> Change? {
    var end = figure.range.lowerBound
    while let length = words.before.lazy.compactMap({
      $0.words.length(endingAt: end, notBefore: clause.lowerBound, in: passage)
    }).first { end -= length }
    if let length = words.norm.length(endingAt: end, notBefore: clause.lowerBound, in: passage),
      let verb = words.exceeding.last(in: clause.lowerBound..<(end - length), of: passage)
        ?? words.falling.last(in: clause.lowerBound..<(end - length), of: passage),
      end - verb.upperBound <= 14
    {
      let isBelow = words.falling.length(at: verb.lowerBound, in: passage) != nil
      return against(verb.upperBound..<end, sign: isBelow ? -1 : 1, start: verb.lowerBound)
    }
    // 比……高出: the verb stands behind what it compares with.
    var tail = figure.range.lowerBound
    while tail > clause.lowerBound, "近约了".unicodeScalars.contains(passage[tail - 1]) { tail -= 1 }
    guard let verb = ["高出", "高", "多", "快", "低", "少", "慢"].first(where: { passage.ends(with: $0, at: tail) }) else {
      return nil
    }
    let stop = tail - verb.unicodeScalars.count
    guard let length = words.norm.length(endingAt: stop, notBefore: clause.lowerBound, in: passage),
      let than = (clause.lowerBound..<(stop - length)).last(where: { passage[$0] == "比" || passage[$0] == "较" }),
      stop - than <= 16
    else { return nil }
    return against((than + 1)..<stop, sign: "低少慢".contains(verb) ? -1 : 1, start: than)
  }

  /// A norm is what a measure is set against as a year is: its words are the baseline.
  private func against(_ norm: Range<Int>, sign: Double, start: Int) -> Change {
    var words = norm
    while let first = words.first, "了约过出".unicodeScalars.contains(passage[first]) {
      words = first + 1..<norm.upperBound
    }
    return Change(sign: sign, baseline: passage.printed(words), start: start, norm: norm)
  }

  private func baseline(before end: Int, in clause: Range<Int>, year: Int?) -> (baseline: String?, start: Int)? {
    let around = max(0, clause.lowerBound - 1)..<max(clause.lowerBound, end)
    if let time = times.reversed(in: around).first(where: { $0.role == .baseline && $0.range.upperBound <= end }) {
      let text = time.baseline(of: year)
      return (text, time.range.lowerBound - 1)
    }
    // 与2020年相比，|村集体收入增长42%: the clause before says against what, and no more.
    if clause.lowerBound > 1,
      let time = times.reversed(in: max(0, clause.lowerBound - 24)..<clause.lowerBound).first(where: { _ in true }),
      time.role == .baseline,
      let word = ["相比", "相比较", "对比", "比较"].first(where: { passage.starts(with: $0, at: time.range.upperBound) }),
      time.range.upperBound + word.unicodeScalars.count == clause.lowerBound - 1
    {
      return (time.baseline(of: year), end)
    }
    // 比改革前提高6.8个百分点: a time that no year is given for.
    if let than = (clause.lowerBound..<end).last(where: { passage[$0] == "比" || passage[$0] == "较" }), end - than >= 3,
      end - than <= 10, "前初时期".unicodeScalars.contains(passage[end - 1])
    {
      return (nil, than)
    }
    if let word = words.compared.last(in: clause.lowerBound..<end, of: passage) {
      return (year.map { String($0 - 1) }, word.lowerBound)
    }
    return nil
  }
}
