import BriefModel

/// What an article says of its own time.
struct Dating {
  /// The one year that the headline reviews; nil where it names none or several.
  let reviewYear: Int?
  /// The day that opens the text, where a report begins with when it happened (2025年3月12日上午，……): 去年 and 今年 count
  /// from it.
  let written: String?
  /// The day or month a body of the text was founded.
  let founding: String?
  /// Whether its figures may be of several years.
  let speaksOfYears: Bool

  /// - Parameter published: the day of publication, where it is known.
  init(heads: [Passage], passages: [Passage?], times: [TimeLine], published: String?) {
    let named = heads.flatMap { head in TimeLine(head).expressions.filter { $0.role == .during }.compactMap(\.period) }
    // ——2025年1月15日在第四次会议上: the day of the report.
    let days = Set(named.map(\.start).filter { $0.count == 10 })
    let opening =
      zip(passages, times).lazy.compactMap { passage, times in
        passage.map { Dating.opening(of: $0, times: times) }
      }.first ?? nil
    written = days.count == 1 ? days.first : opening
    reviewYear = Dating.year(of: named) ?? Dating.lookingBack(passages, times, from: published ?? written)
    var first: Int?
    speaksOfYears = times.contains { line in
      line.expressions.contains { time in
        guard time.role != .baseline, let year = time.period?.firstYear else { return false }
        defer { first = first ?? year }
        return first.map { $0 != year } ?? false
      }
    }
    founding =
      zip(passages, times).lazy.compactMap { passage, times in
        passage.flatMap { Dating.founding(in: $0, times: times) }
      }.first
  }

  /// 过去一年, 回望2024年: the year that the first paragraphs look back on, in a text without one in its headline.
  private static func lookingBack(_ passages: [Passage?], _ times: [TimeLine], from date: String?) -> Int? {
    let opening = zip(passages, times).filter { $0.0 != nil }.prefix(2)
    // 回顾过去一年，部署2025年工作: a text that looks both ways is of no one year.
    let plans = ["部署", "新的一年", "工作安排", "展望"]
    if opening.contains(where: { passage, _ in
      passage.map { passage in plans.contains { passage.contains($0, in: 0..<passage.count) } } ?? false
    }) {
      return nil
    }
    for case (let passage?, let line) in opening {
      for time in line.expressions {
        if time.own == .pastYear { return date.flatMap { time.own?.period(from: $0) }?.years.first }
        if time.role == .during, let year = year(of: [time.period].compactMap { $0 }),
          ["过去的", "回望", "回首", "回眸", "回顾", "盘点"].contains(where: { passage.ends(with: $0, at: time.range.lowerBound) })
        {
          return year
        }
      }
      // 2021年，全市认真落实……。现将有关情况公布如下：: what a report of a year goes on with is of that year.
      if let time = line.expressions.first, time.role == .during, time.range.lowerBound <= 1,
        passage.contains("现将", in: time.range.upperBound..<passage.count),
        passage.contains("如下", in: max(0, passage.count - 4)..<passage.count),
        let year = year(of: [time.period].compactMap { $0 })
      {
        return year
      }
    }
    return nil
  }

  /// The year that a heading puts its section under (一、2024年工作回顾).
  static func year(of heading: Passage) -> Int? {
    year(of: TimeLine(heading).expressions.filter { $0.role == .during }.compactMap(\.period))
  }

  /// The one whole year among them; nil where there is none or several.
  private static func year(of periods: [Period]) -> Int? {
    let years = Set(periods.filter { $0.start.count == 4 && $0.start == $0.end }.flatMap(\.years))
    return years.count == 1 ? years.first : nil
  }

  /// A full date at the head of the first paragraph.
  private static func opening(of passage: Passage, times: TimeLine) -> String? {
    guard let first = times.expressions.first, first.role == .during, first.range.lowerBound <= 1,
      let period = first.period, period.start == period.end, period.start.count == 10
    else { return nil }
    return period.start
  }

  /// "并于2024年10月23日在山亭区人民医院成立……": a date with a month, and 成立 or the like close behind it.
  private static func founding(in passage: Passage, times: TimeLine) -> String? {
    times.expressions.first { time in
      guard time.role == .during, let period = time.period, period.start.count >= 7 else { return false }
      let behind = time.range.upperBound..<min(time.range.upperBound + 30, passage.count)
      let end = behind.first { passage[$0].endsClause && passage[$0] != "，" } ?? behind.upperBound
      return ["成立", "启用", "揭牌", "挂牌", "开诊", "投用", "启动", "运行"].contains {
        passage.contains($0, in: behind.lowerBound..<end)
      }
    }?.period?.start
  }
}
