/// Reads whether a figure is a change, which way it goes, and against what.
struct ChangeReader {
  let passage: Passage
  let words: FigureWords
  let times: TimeLine

  struct Change {
    /// -1 for a fall.
    var sign: Double
    /// "2022"; nil where the text gives none.
    var baseline: String?
    /// Where the words of the change begin: what changed stands before.
    var start: Int
  }

  /// - Parameters:
  ///   - clause: the figure's clause.
  ///   - year: the year the figure speaks of, for 同比.
  func change(of figure: RawFigure, in clause: Range<Int>, year: Int?) -> Change? {
    guard figure.from == nil, !figure.isRank else { return nil }
    var end = figure.range.lowerBound
    if let named = named(figure, before: end, in: clause, year: year) { return named }
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
    let rise = words.rise.length(endingAt: end, notBefore: clause.lowerBound, in: passage)
    let fall = words.fall.length(endingAt: end, notBefore: clause.lowerBound, in: passage)
    guard let length = [rise, fall].compactMap({ $0 }).max() else { return nil }
    let isFall = (fall ?? 0) > (rise ?? 0)
    var start = end - length
    let comparison = baseline(before: start, in: clause, year: year)
    // A count right behind 新增 or 增加 is a count; a share, a rank or a compared count is a change.
    switch figure.dimension {
    case .share, .points, .times, .rank: break
    // 平均办理时间压缩4.5天: a length of time that grew shorter; 新增 and 减少 of things count these.
    case .time where isFall: break
    default: guard comparison != nil else { return nil }
    }
    if length == 1, comparison == nil { return nil }
    if let comparison { start = min(start, comparison.start) }
    return Change(sign: isFall ? -1 : 1, baseline: comparison?.baseline, start: start)
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

  private func baseline(before end: Int, in clause: Range<Int>, year: Int?) -> (baseline: String?, start: Int)? {
    let around = max(0, clause.lowerBound - 1)..<max(clause.lowerBound, end)
    if let time = times.reversed(in: around).first(where: { $0.role == .baseline && $0.range.upperBound <= end }) {
      let text = time.period?.description ?? year.map { String($0 - 1) }
      return (text, time.range.lowerBound - 1)
    }
    if let word = words.compared.last(in: clause.lowerBound..<end, of: passage) {
      return (year.map { String($0 - 1) }, word.lowerBound)
    }
    return nil
  }
}
