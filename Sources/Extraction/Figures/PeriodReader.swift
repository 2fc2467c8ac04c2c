import BriefModel

/// Finds the period that governs a figure.
///
/// A year governs from where it stands to the end of its sentence, or until another time does. 这一年 at the head of a
/// paragraph governs the paragraph; a review of one year, by its headline, governs what has no year of its own.
struct PeriodReader {
  /// The single year the headline reviews ("2024年教体发展巡礼").
  var reviewYear: Int?
  /// The day, month or year of publication, for 昨日, 今年 and 去年.
  let published: String?
  /// The day a body was founded, for 成立至今.
  let founding: String?
  let words: FigureWords
  /// The year last named in the blocks before, for 这一年.
  private(set) var yearBefore: Int?
  /// When what the blocks before tell of began, for 三年来.
  private(set) var begunBefore: String?
  /// The last span of years that the blocks before name, for 三年来 too.
  private(set) var spanBefore: ClosedRange<Int>?
  /// What the block before the list ends in, if the passage is an item of one: 三年里：
  private(set) var announced: Period?

  init(reviewYear: Int?, published: String?, founding: String?, words: FigureWords) {
    self.reviewYear = reviewYear
    self.published = published
    self.founding = founding
    self.words = words
  }

  /// Takes note of the years that a block names.
  mutating func pass(_ times: TimeLine, in passage: Passage) {
    yearBefore = times.expressions.last { $0.role == .during }?.period?.years.last ?? yearBefore
    begunBefore = beginning(before: passage.count, times: times, passage: passage) ?? begunBefore
    announced = announcement(of: passage, times) ?? (Self.isListItem(passage) ? announced : nil)
    spanBefore = times.expressions.last { $0.span != nil }?.span ?? spanBefore
  }

  /// - Parameters:
  ///   - index: where the figure stands.
  ///   - origin: what a change started from (由2020年的61%提高到……), whose year is its baseline.
  func period(
    at index: Int, sentence: Range<Int>, origin: Range<Int>?, times: TimeLine, passage: Passage
  ) -> PeriodReading {
    if let own = governing(index, in: sentence, origin: origin, times: times, passage: passage) {
      let isNear = !(own.time.range.upperBound..<max(own.time.range.upperBound, index)).contains {
        passage[$0].endsClause
      }
      return .init(own.period, isNear ? .clause : .sentence, own.time.range)
    }
    // 综合服务中心2024年9月投用: the time stands behind the figure, in its clause.
    let clause = Clause(around: index..<(index + 1), in: passage).clause
    if let time = times.reversed(in: index..<clause.upperBound).first(where: { $0.role == .during }),
      // 托位446个（其中|2022年|新增55个）: a part's time is not the whole's.
      let period = time.period, !passage.contains("其中", in: index..<time.range.lowerBound)
    {
      return .init(period, .clause, time.range)
    }
    // 同时, 与此同时: the sentence goes on in the time of the one before.
    if ["同时", "与此同时"].contains(where: { passage.starts(with: $0, at: sentence.lowerBound) }), sentence.lowerBound > 1 {
      let before = Clause(around: (sentence.lowerBound - 2)..<(sentence.lowerBound - 1), in: passage).sentence
      if let other = governing(before.upperBound, in: before, origin: nil, times: times, passage: passage) {
        return .init(other.period, .paragraph, other.time.range)
      }
    }
    // 开通服务窗口23个，|全年|代办3174件: one year for both.
    if let time = times.first(from: index, before: sentence.upperBound), time.role == .thatYear,
      words.action.first(in: clause, of: passage) != nil
    {
      return .init(thatYear(before: time.range.lowerBound, times: times), .sentence, time.range)
    }
    if let announced, Self.isListItem(passage) { return .init(announced, .paragraph, nil) }
    if let other = carried(to: index, in: sentence, times: times, passage: passage) { return other }
    if let other = topic(of: index, in: sentence, times: times, passage: passage) { return other }
    // 成立至今 reaches on: what follows in the paragraph is counted from the same day.
    if let time = times.firstSinceFounding, time.range.lowerBound < index, let founding {
      return .init(Period(start: founding, end: nil), .paragraph, time.range)
    }
    if let first = times.expressions.first, first.range.lowerBound == 0, first.role == .thatYear {
      return .init(thatYear(before: 1, times: times), .paragraph, first.range)
    }
    return .init(reviewYear.map(Period.init(year:)), .headline, nil)
  }

  /// The last time in `range` before `index` that reaches there, and its period: nil where the text speaks of its own
  /// unknown time.
  func governing(
    _ index: Int, in range: Range<Int>, origin: Range<Int>?, times: TimeLine, passage: Passage
  ) -> (period: Period?, time: TimeExpression)? {
    for time in times.reversed(in: range.lowerBound..<max(range.lowerBound, index)) {
      if let origin, origin.contains(time.range.lowerBound) { continue }
      guard reaches(time, to: index, passage: passage) else { continue }
      // 目前已建成17个；预计新增1200人: what is planned is no more of now.
      if time.role == .now, opensTarget(from: time.range.upperBound, to: index, passage) { continue }
      if time.role == .now { return (reviewYear.map(Period.init(year:)), time) }
      // 今年, in a text that does not say when it was written: no other year either.
      if time.role == .own, ownTime == nil || time.own?.period(from: ownTime ?? "") == nil { return (nil, time) }
      if let origin = countedSince(time, in: range, times: times, passage: passage) { return (origin.period, origin) }
      switch time.role {
      case .vague: return (nil, time)
      case .soFar(let years): return (soFar(years, before: time.range.lowerBound, times: times, passage: passage), time)
      case .within(let years): return (planned(years, before: time.range.lowerBound, in: range, times: times), time)
      default: break
      }
      if let period = row(endingWith: time, in: range, times: times, passage: passage) { return (period, time) }
      if let period = period(of: time, at: index, times: times, passage: passage) { return (period, time) }
    }
    return nil
  }

  /// Whether a clause between opens with a word that makes a target of what it counts.
  private func opensTarget(from start: Int, to end: Int, _ passage: Passage) -> Bool {
    (start..<max(start, end)).contains { passage[$0].endsClause && words.target.length(at: $0 + 1, in: passage) != nil }
  }

  private func period(of time: TimeExpression, at index: Int, times: TimeLine, passage: Passage) -> Period? {
    switch time.role {
    case .during:
      guard let period = time.period else { return nil }
      // An award or a law that begins in a year and is paid every year since.
      guard period.start == period.end else { return period }
      if isYearly(from: time.range.upperBound, to: index, passage: passage) {
        return Period(start: String(period.start.prefix(4)), end: nil)
      }
      // 2023年3月，县里出台行动计划，先后投入9600万元: since then.
      return isBegun(from: time.range.upperBound, to: index, passage: passage)
        ? Period(start: period.start, end: nil) : period
    case .since: return time.period
    case .sinceFounding:
      let plan = times.ending(before: time.range.lowerBound, across: "）)》”", in: passage)
      if let span = plan?.span { return Period(start: String(span.lowerBound), end: nil) }
      let begun = founding ?? beginning(before: time.range.lowerBound, times: times, passage: passage) ?? begunBefore
      return begun.map { Period(start: $0, end: nil) }
    case .own:
      let period = ownTime.flatMap { time.own?.period(from: $0) }
      return time.isOpen ? period.map { Period(start: $0.start, end: nil) } : period
    case .thatYear: return thatYear(before: time.range.lowerBound, times: times)
    case .sameYear:
      let year = named(before: time.range.lowerBound, times: times) ?? reviewYear
      return year.flatMap { time.own?.period(from: String($0)) }
    case .month: return month(time, times: times)
    case .samePeriod:
      return times.reversed(in: max(0, time.range.lowerBound - Self.reach)..<time.range.lowerBound).lazy.compactMap {
        $0.role == .during || $0.role == .own || $0.role == .since
          ? self.period(of: $0, at: index, times: times, passage: passage) : nil
      }.first
    case .baseline, .undated, .now, .vague, .soFar, .within: return nil
    }
  }

  /// How far back, in characters, 当年 looks for its year in its own paragraph.
  static let reach = 400

  /// The period of one of several times that a row of figures is told for.
  func period(of time: TimeExpression, times: TimeLine, passage: Passage) -> Period? {
    period(of: time, at: time.range.upperBound, times: times, passage: passage)
  }

  /// The text's own time, as far as it is known: a review of a year speaks from that year, if nothing else is known.
  var ownTime: String? { published ?? reviewYear.map { String($0) } }

  private func isBegun(from start: Int, to end: Int, passage: Passage) -> Bool {
    guard start < end else { return false }
    let between = start..<end
    guard let begun = ["启动", "实施", "出台", "成立", "建立", "印发"].lazy.compactMap({ passage.first($0, in: between) }).first
    else { return false }
    return ["先后", "累计", "陆续"].contains { passage.contains($0, in: begun..<end) }
  }

  private func isYearly(from start: Int, to end: Int, passage: Passage) -> Bool {
    guard start < end else { return false }
    let between = start..<end
    return passage.contains("每年", in: between)
      && ["设立", "开始", "实施", "建立", "出台", "启动", "起"].contains { passage.contains($0, in: between) }
  }
}
