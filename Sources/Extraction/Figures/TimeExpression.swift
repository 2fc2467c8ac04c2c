import BriefModel

/// A stretch of text that says when.
struct TimeExpression: Sendable, Equatable {
  enum Role: Sendable {
    /// "2025年", "2021—2025年", "“十四五”期间"
    case during
    /// "2021年以来", "自2021年起"
    case since
    /// "较2022年": what a change is measured against.
    case baseline
    /// "成立至今": since the founding that the text dates elsewhere.
    case sinceFounding
    /// "这一年", "全年", "今年": the year the text speaks of.
    case theYear
    /// "去年": the year before it.
    case yearBefore
    /// A month or day without a year: no figure, and no period of its own.
    case undated
  }

  var range: Range<Int>
  var role: Role
  /// nil where the role needs the text's own year.
  var period: Period?
}
