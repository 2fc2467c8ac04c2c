/// Where the period of a figure was found.
public enum PeriodSource: String, CaseIterable, Hashable, Sendable {
  /// A time in the figure's own clause.
  case clause
  /// A time before it in its sentence.
  case sentence
  /// A time before its sentence that reaches on: 这一年 at the head of the paragraph, 同时 after a dated sentence, 成立至今.
  case paragraph
  /// The one year that the headline speaks of.
  case headline
  /// A table's headers, first cells or caption, or the words that lead to it.
  case table
  /// The text gives none.
  case none
}
