import BriefModel

/// Finds the period that governs a figure.
///
/// A year governs from where it stands to the end of its sentence, or until another does. One that opens a paragraph
/// governs the paragraph; a review of one year, by its headline, governs what has no year of its own.
struct PeriodReader {
  /// The single year the headline reviews ("2024年教体发展巡礼").
  let reviewYear: Int?
  /// The day, month or year of publication, for 昨日, 今年 and 去年.
  let published: String?
  /// The day a body was founded, for 成立至今.
  let founding: String?

  func period(at index: Int, sentence: Range<Int>, times: TimeLine, passage: Passage) -> Period? {
    for time in times.reversed(in: sentence.lowerBound..<max(sentence.lowerBound, index)) {
      guard reaches(time, to: index, passage: passage) else { continue }
      if let period = period(of: time, at: index, passage: passage) { return period }
    }
    // 成立至今 reaches on: what follows in the paragraph is counted from the same day.
    if let time = times.firstSinceFounding, time.range.lowerBound < index,
      let period = period(of: time, at: index, passage: passage)
    {
      return period
    }
    if let first = times.expressions.first, first.range.lowerBound == 0, first.role == .during,
      let period = first.period,
      passage[first.range.upperBound] == "，", !speaksOfNow(sentence, passage)
    {
      return period
    }
    return reviewYear.map(Period.init(year:))
  }

  /// A day is when something happened: it dates the figures of its own clause, unless it opens the sentence's scene
  /// (10月23日，……) or closes a count (截至10月23日).
  private func reaches(_ time: TimeExpression, to index: Int, passage: Passage) -> Bool {
    guard time.role == .during, let period = time.period, period.start.count == 10 else { return true }
    if passage[time.range.upperBound] == "，" { return true }
    if ["截至", "截止", "至"].contains(where: { passage.ends(with: $0, at: time.range.lowerBound) }) { return true }
    return !(time.range.upperBound..<index).contains { passage[$0].endsClause }
  }

  /// 目前, 近年来: the sentence leaves the year that opened its paragraph.
  private func speaksOfNow(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
    ["目前", "当前", "如今", "现有", "近年来", "年来", "截至"].contains { passage.contains($0, in: sentence) }
  }

  private func period(of time: TimeExpression, at index: Int, passage: Passage) -> Period? {
    switch time.role {
    case .during:
      guard let period = time.period else { return nil }
      // An award or a law that begins in a year and is paid every year since.
      if period.start == period.end, isYearly(from: time.range.upperBound, to: index, passage: passage) {
        return Period(start: String(period.start.prefix(4)), end: nil)
      }
      return period
    case .since: return time.period
    case .sinceFounding: return founding.map { Period(start: $0, end: nil) }
    case .own: return ownTime.flatMap { time.own?.period(from: $0) }
    case .baseline, .undated: return nil
    }
  }

  /// The text's own time, as far as it is known: a review of a year speaks from that year.
  private var ownTime: String? { reviewYear.map { String($0) } ?? published }

  private func isYearly(from start: Int, to end: Int, passage: Passage) -> Bool {
    guard start < end else { return false }
    let between = start..<end
    return passage.contains("每年", in: between)
      && ["设立", "开始", "实施", "建立", "出台", "启动", "起"].contains { passage.contains($0, in: between) }
  }
}
