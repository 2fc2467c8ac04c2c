import BriefModel

/// A stretch of text that says when.
struct TimeExpression: Sendable, Equatable {
  enum Role: Sendable, Equatable {
    /// "2025年", "2021—2025年", "“十四五”期间"
    case during
    /// "2021年以来", "自2021年起"
    case since
    /// "较2022年": what a change is measured against.
    case baseline
    /// "成立至今": since the founding that the text dates elsewhere.
    case sinceFounding
    /// "这一年", "今年", "去年上半年", "昨日": counted from the text's own time.
    case own
    /// "这一年", "全年": the year under review, else the one last spoken of.
    case thatYear
    /// "当年9月", "次年": counted from the year last spoken of.
    case sameYear
    /// "三年下来", "五年来": so many years up to the text's own time, from where what is told of began.
    case soFar(years: Int)
    /// "三年内": so many years of a plan.
    case within(years: Int)
    /// "近三年", "未来五年", "下一步": no year can be told, and one named before reaches no further.
    case vague
    /// "9月底": of the year last spoken of in the paragraph, else of the text's own.
    case month
    /// "同期": the very time last spoken of.
    case samePeriod
    /// "目前": the time of writing; a year named before reaches no further.
    case now
    /// A day without a year, or a time of the day: no figure, and no period of its own.
    case undated
  }

  var range: Range<Int>
  var role: Role
  /// nil where it takes the text's own time to say.
  var period: Period?
  /// How it counts from the text's own time, where it does.
  var own: OwnTime?
  /// It goes on since (去年9月起), where ``own`` says from when.
  var isOpen = false

  /// The several whole years that it names: 2022—2024年, “十四五”.
  var span: ClosedRange<Int>? {
    guard role == .during || role == .undated, let period, period.start.utf8.count == 4, period.end?.utf8.count == 4,
      let first = period.years.first, let last = period.years.last, first < last
    else { return nil }
    return first...last
  }

  /// What a change of a figure of `year` is measured against: 前年 is two years before, 上年 and 改革前 the last.
  func baseline(of year: Int?) -> String? {
    period?.description ?? year.map { String($0 + min(-1, own?.yearOffset ?? -1)) }
  }
}
