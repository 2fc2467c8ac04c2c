import BriefModel

/// The period of a figure, and what gave it.
struct PeriodReading: Equatable {
  var period: Period?
  var source: PeriodSource
  /// The words of the passage that say when; nil where none do.
  var words: Range<Int>?

  /// - Parameter source: counts only where there is a period.
  init(_ period: Period?, _ source: PeriodSource, _ words: Range<Int>? = nil) {
    self.period = period
    self.source = period == nil ? .none : source
    self.words = period == nil ? nil : words
  }
}
