/// Where the division that a figure is about was found.
public enum PlaceSource: String, CaseIterable, Hashable, Sendable {
  /// It is the article's own.
  case article
  /// Another one is named in the figure's clause.
  case clause
  /// A part of the article's division was the last one named in the paragraph.
  case paragraph
  /// 全市, 全省: the larger division that the article's own belongs to.
  case larger
  /// A table's row or column is for it.
  case table
  /// The text names no division.
  case none
}
