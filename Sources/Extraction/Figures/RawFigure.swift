import Lexicon

/// A number that counts or measures something, with its unit, before it is known what.
struct RawFigure: Sendable {
  var number: NumberToken
  /// The base unit.
  var unit: String
  var factor: Double
  var dimension: UnitCatalogue.Dimension
  /// The figure as it is marked in the text: 第, the number, 余, and the unit.
  var range: Range<Int>
  var isRank = false
  /// 前十: at most the tenth.
  var isTopRank = false
  /// A coefficient, or a ratio 1:7.
  var isRatio = false
  var from: Double?
  /// Where that value stands, with the words that date it: 由2020年的61%.
  var origin: Range<Int>?
  var to: Double?

  var value: Double { number.value.inBaseUnits(by: factor) }
}
