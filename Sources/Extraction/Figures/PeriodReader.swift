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
  private var yearBefore: Int?
  /// When what the blocks before tell of began, for 三年来.
  private var begunBefore: Int?

  init(reviewYear: Int?, published: String?, founding: String?, words: FigureWords) {
    self.reviewYear = reviewYear
    self.published = published
    self.founding = founding
    self.words = words
  }

  /// Takes note of the years that a block names.
  mutating func pass(_ times: TimeLine, in passage: Passage) {
    yearBefore = times.expressions.last { $0.role == .during }?.period?.years.last ?? yearBefore
    for time in times.expressions.reversed() {
      guard let year = beginning(at: time, passage) else { continue }
      begunBefore = year
      break
    }
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
      let period = time.period
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
    if let other = carried(to: index, in: sentence, times: times, passage: passage) { return other }
    // 成立至今 reaches on: what follows in the paragraph is counted from the same day.
    if let time = times.firstSinceFounding, time.range.lowerBound < index, let founding {
      return .init(Period(start: founding, end: nil), .paragraph, time.range)
    }
    if let first = times.expressions.first, first.range.lowerBound == 0, first.role == .thatYear {
      return .init(thatYear(before: 1, times: times), .paragraph, first.range)
    }
    return .init(reviewYear.map(Period.init(year:)), .headline, nil)
  }

  /// What was done, told without a time or a doer of its own, was done when the sentence before says: 2024年新建学校3所。新增学位1200个.
  ///
  /// States and rates take no time from there: they are told as of now.
  private func carried(to index: Int, in sentence: Range<Int>, times: TimeLine, passage: Passage) -> PeriodReading? {
    let clause = Clause(around: index..<(index + 1), in: passage).clause
    // 对外出的老乡，组织专车58趟: a first clause that names no doer leaves the word to the next.
    let hasDoer = !"对为向围绕通过".unicodeScalars.contains(passage[sentence.lowerBound])
    guard sentence.lowerBound > 1,
      tellsAnAct(from: sentence.lowerBound, to: index, passage)
        || !hasDoer && tellsAnAct(from: clause.lowerBound, to: index, passage),
      times.reversed(in: sentence.lowerBound..<index).first(where: { $0.role != .baseline }) == nil
    else { return nil }
    let before = Clause(around: (sentence.lowerBound - 2)..<(sentence.lowerBound - 1), in: passage).sentence
    guard let time = times.reversed(in: before).first(where: { $0.role != .baseline && $0.role != .undated }),
      time.role == .during || time.role == .own
    else { return nil }
    guard let other = governing(before.upperBound, in: before, origin: nil, times: times, passage: passage),
      let period = other.period, period.years.count == 1, period.end != nil
    else { return nil }
    return .init(period, .paragraph, other.time.range)
  }

  /// Whether the clause of a figure, or its sentence, opens with a verb, adverbs aside.
  private func tellsAnAct(from start: Int, to index: Int, _ passage: Passage) -> Bool {
    var start = start
    while let length = words.adverb.length(at: start, in: passage) { start += length }
    return start < index && words.action.length(at: start, in: passage) != nil
      && words.target.length(at: start, in: passage) == nil
  }

  /// The last time in `range` before `index` that reaches there, and its period: nil where the text speaks of its own
  /// unknown time.
  private func governing(
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
      if let period = period(of: time, at: index, times: times, passage: passage) { return (period, time) }
    }
    return nil
  }

  /// Whether a clause between opens with a word that makes a target of what it counts.
  private func opensTarget(from start: Int, to end: Int, _ passage: Passage) -> Bool {
    (start..<max(start, end)).contains { passage[$0].endsClause && words.target.length(at: $0 + 1, in: passage) != nil }
  }

  /// A day is when something happened: it dates the figures of its own clause, unless it opens the sentence's scene
  /// (10月23日，……) or closes a count (截至10月23日).
  private func reaches(_ time: TimeExpression, to index: Int, passage: Passage) -> Bool {
    guard time.role == .during, let period = time.period, period.start.count == 10 else { return true }
    if passage[time.range.upperBound] == "，" { return true }
    if ["截至", "截止", "至"].contains(where: { passage.ends(with: $0, at: time.range.lowerBound) }) { return true }
    return !(time.range.upperBound..<index).contains { passage[$0].endsClause }
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
    case .sinceFounding: return founding.map { Period(start: $0, end: nil) }
    case .own: return ownTime.flatMap { time.own?.period(from: $0) }
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

  /// 2022年起，……，截至9月底，累计投入6.4亿元: what came together up to then is counted from where the work began.
  private func countedSince(
    _ time: TimeExpression, in sentence: Range<Int>, times: TimeLine, passage: Passage
  ) -> TimeExpression? {
    guard ["截至", "截止", "到"].contains(where: { passage.ends(with: $0, at: time.range.lowerBound) }) else { return nil }
    let behind = time.range.upperBound..<min(passage.count, time.range.upperBound + 8)
    guard ["累计", "先后", "陆续"].contains(where: { passage.contains($0, in: behind) }) else { return nil }
    return times.reversed(in: sentence.lowerBound..<time.range.lowerBound).first { $0.role == .since }
  }

  /// 2021年起，……。四年下来: since what is told of began, where that is about so many years ago.
  private func soFar(_ years: Int, before index: Int, times: TimeLine, passage: Passage) -> Period? {
    let named = times.reversed(in: max(0, index - Self.reach)..<index).first { beginning(at: $0, passage) != nil }
    guard let begun = named.flatMap({ beginning(at: $0, passage) }) ?? begunBefore else { return nil }
    if let now = ownTime.flatMap({ Int($0.prefix(4)) }), abs(now - begun - years) > 1 { return nil }
    return Period(start: String(begun), end: nil)
  }

  /// The year in which something begins that goes on since: 2021年起, 2022年，县里启动……
  private func beginning(at time: TimeExpression, _ passage: Passage) -> Int? {
    guard let period = time.period, let year = period.years.first else { return nil }
    if time.role == .since { return year }
    guard time.role == .during, period.years.count == 1 else { return nil }
    let behind = time.range.upperBound..<min(passage.count, time.range.upperBound + 30)
    let end = behind.first { passage[$0].endsSentence } ?? behind.upperBound
    return words.beginning.first(in: behind.lowerBound..<end, of: passage) == nil ? nil : year
  }

  /// 按照《三年行动计划（2025—2027年）》，三年内: the years of the plan that the sentence names.
  private func planned(_ years: Int, before index: Int, in sentence: Range<Int>, times: TimeLine) -> Period? {
    times.reversed(in: sentence.lowerBound..<index).first { time in
      guard time.role == .undated || time.role == .during, let named = time.period?.years, let last = named.last
      else { return false }
      return named.count == 2 && last - named[0] + 1 == years
    }?.period
  }

  /// 9月底: of the one year last spoken of in the paragraph, else the last such month of the text's own time.
  private func month(_ time: TimeExpression, times: TimeLine) -> Period? {
    let before = times.reversed(in: max(0, time.range.lowerBound - Self.reach)..<time.range.lowerBound)
    let last = before.first { $0.role == .during || $0.role == .own || $0.role == .since }
    if let last, last.role != .since {
      let period = last.role == .during ? last.period : ownTime.flatMap { last.own?.period(from: $0) }
      return period.flatMap { $0.years.count == 1 ? time.own?.period(from: String($0.start.prefix(4))) : nil }
    }
    guard let ownTime, let period = time.own?.period(from: ownTime) else { return nil }
    // 截至12月底, written in January.
    guard ownTime.utf8.count > 4, period.start > ownTime.prefix(7), let year = Int(ownTime.prefix(4)) else {
      return period
    }
    return time.own?.period(from: String(year - 1))
  }

  /// The year reviewed, else the one last named, else that of publication.
  private func thatYear(before index: Int, times: TimeLine) -> Period? {
    (reviewYear ?? named(before: index, times: times) ?? published.flatMap { Int($0.prefix(4)) })
      .map(Period.init(year:))
  }

  private func named(before index: Int, times: TimeLine) -> Int? {
    times.reversed(in: max(0, index - Self.reach)..<max(0, index)).lazy.compactMap { time in
      switch time.role {
      case .during: time.period?.years.last
      case .own: ownTime.flatMap { time.own?.period(from: $0) }?.years.last
      default: nil
      }
    }.first ?? yearBefore
  }

  /// How far back, in characters, 当年 looks for its year in its own paragraph.
  private static let reach = 400

  /// The period of one of several times that a row of figures is told for.
  func period(of time: TimeExpression, times: TimeLine, passage: Passage) -> Period? {
    period(of: time, at: time.range.upperBound, times: times, passage: passage)
  }

  /// The text's own time, as far as it is known: a review of a year speaks from that year.
  private var ownTime: String? { reviewYear.map { String($0) } ?? published }

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
