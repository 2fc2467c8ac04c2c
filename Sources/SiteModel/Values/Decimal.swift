/// Decimal notation without a locale and without a power of ten.
enum Decimal {
  /// Six decimals are kept: no text gives more, and a product such as 1.27 × 100000 loses its stray last bits.
  private static let precision = 1_000_000

  /// The magnitude in digits, without grouping and without zeros at the end.
  static func text(_ value: Double) -> String {
    let scaled = (value.magnitude * Double(precision)).rounded()
    guard scaled < 9e15 else { return whole(value.magnitude) }
    let units = Int(scaled)
    var fraction = String(units % precision + precision).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? String(units / precision) : "\(units / precision).\(fraction)"
  }

  static func fractionDigits(_ value: Double) -> Int {
    let text = text(value).utf8
    guard let point = text.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    return text.distance(from: point, to: text.endIndex) - 1
  }

  private static func whole(_ magnitude: Double) -> String {
    guard magnitude < 9e18 else { return "\(magnitude)" }
    return String(Int(magnitude))
  }
}
