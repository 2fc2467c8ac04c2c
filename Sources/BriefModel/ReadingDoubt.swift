/// Something about a figure or its surroundings that makes its reading less sure.
public enum ReadingDoubt: String, CaseIterable, Hashable, Sendable {
  /// The label is so short that it hardly says what of.
  case shortLabel = "short-label"
  /// The label is so long that it may hold words that belong elsewhere.
  case longLabel = "long-label"
  /// No period was found, and the text speaks of several years.
  case severalYears = "several-years"
  /// Another division is named in the sentence, and the figure was not put on it.
  case otherPlace = "other-place"
  /// The number is in Chinese numerals, which words have too.
  case numeral
  /// Blanks or signs stand in the clause that a scan or a copy leaves.
  case damaged
}
