import BriefModel

/// A figure of the block that has been read, as the ones behind it look back on it.
struct EarlierFigure {
  /// In the signs that rules are written in.
  var label: String
  /// The label without the topic that was put before it.
  var bareLabel: String
  var figure: RawFigure
  var kind: QuantityKind
  var sentence: Range<Int>
  var indicator: String?
  /// The label of what it is part of.
  var whole: String?
  /// Others may be said of what it counts: not how long something goes on, nor among how many a place is ranked.
  var isSubject: Bool
  /// Where the bracket that it stands in is closed.
  var bracketEnd: Int?
  /// It stands in a list that 其中 opened.
  var isListed: Bool
}
