/// A decimal number without rounding: `mantissa` times ten to the `exponent`.
struct ExactNumber: Sendable, Equatable {
  var mantissa: Int
  var exponent: Int

  func scaled(_ power: Int) -> ExactNumber { ExactNumber(mantissa: mantissa, exponent: exponent + power) }

  /// The sum; falls back to the larger term where it does not fit.
  func adding(_ other: ExactNumber) -> ExactNumber {
    let exponent = min(self.exponent, other.exponent)
    guard let left = shifted(to: exponent), let right = other.shifted(to: exponent) else { return self }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? self : ExactNumber(mantissa: sum, exponent: exponent)
  }

  /// The nearest Double to the decimal.
  var double: Double {
    exponent >= 0 ? Double(mantissa) * Self.power(exponent) : Double(mantissa) / Self.power(-exponent)
  }

  private func shifted(to target: Int) -> Int? {
    var value = mantissa
    for _ in 0..<(exponent - target) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// Powers of ten up to 10^22 are exact in a Double.
  private static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}
