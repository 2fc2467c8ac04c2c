/// The sum of runs of digits with multipliers: 3万4000, 2千零30万.
struct ScaledDigits {
  /// What 万 and 亿 have closed, and what stands below them.
  private var total = ExactNumber(mantissa: 0, exponent: 0)
  private var section: ExactNumber
  private(set) var isOver = false
  /// 万 or larger stands in it.
  private(set) var hasScale = false

  init(_ digits: ExactNumber) { section = digits }

  init(_ digits: ExactNumber, times multiplier: Multiplier) {
    section = ExactNumber(mantissa: 0, exponent: 0)
    add(digits, times: multiplier)
  }

  var sum: ExactNumber { total.adding(section) }

  /// 万 and 亿 multiply what stands before them since the last of them: the 2千 of 2千零30万 too.
  mutating func add(_ digits: ExactNumber, times multiplier: Multiplier?) {
    guard let multiplier, multiplier.power >= 4 else {
      section = section.adding(digits.scaled(multiplier?.power ?? 0))
      return
    }
    let scale = multiplier.power >= 8 ? 8 : 4
    total = total.adding(section.adding(digits.scaled(multiplier.power - scale)).scaled(scale))
    section = ExactNumber(mantissa: 0, exponent: 0)
    isOver = isOver || multiplier.isOver
    hasScale = true
  }
}
