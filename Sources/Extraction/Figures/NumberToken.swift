/// A number as it stands in a passage, before it is known what it counts.
struct NumberToken: Sendable, Equatable {
  /// The number's scalars, with its multipliers and a 余 or 多 inside ("5500余万").
  var range: Range<Int>
  /// Where what belongs to it ends: behind a 余, 多 or 几.
  var end: Int
  var value: Double
  /// 余 or 多 stands in or behind it.
  var isOver: Bool
  /// Written in Chinese numerals from its first sign on.
  var isChinese: Bool
  /// 百分之, 成 or a fraction: the value is in hundredths.
  var isShare: Bool = false
  /// 万 or larger stands in it, so that a scale has been given.
  var hasScale: Bool = false
  /// The second of two ends that one number gives (两三千).
  var upper: Double?
}
