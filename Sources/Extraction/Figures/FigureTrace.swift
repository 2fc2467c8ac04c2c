/// Where the fields of one fact were found, for those who ask.
struct FigureTrace {
  let passage: Passage
  /// The words of ``passage`` that say when; nil where none do.
  let period: Range<Int>?
  /// The words that name the division, where it is not the article's.
  let place: Range<Int>?
  /// Index into ``IndicatorCatalogue/phrases``; nil where none matched.
  let phrase: Int?
}
