import BriefModel

/// The digits of a quantity and the 万 or 亿 behind them.
///
/// The printed digits and scale are kept where they give the value (7.20, 15000万). Where they do not, because the number
/// was printed in Chinese numerals or in another unit, the largest scale is taken that leaves few decimals.
struct ScaledNumber: Hashable {
  let number: String
  let from: String?
  let scale: String

  init(_ quantity: Quantity) {
    let magnitude = quantity.value.magnitude
    let printed = PrintedNumber(quantity.text)
    let unit: Scale
    let digits: String
    if let printed, (printed.value - magnitude).magnitude <= magnitude * 1e-9 {
      (unit, digits) = (printed.scale, printed.digits)
    } else {
      unit = Scale.fitting(magnitude)
      digits = Decimal.text(magnitude / unit.factor)
    }
    number = quantity.to.map { digits + "—" + Decimal.text($0.magnitude / unit.factor) } ?? digits
    from = quantity.from.map { Decimal.text($0.magnitude / unit.factor) }
    scale = unit.name
  }
}

/// A power of ten that Chinese numbers are written with.
enum Scale: CaseIterable {
  case trillion, hundredMillion, tenThousand, one

  var factor: Double {
    switch self {
    case .trillion: 1e12
    case .hundredMillion: 1e8
    case .tenThousand: 1e4
    case .one: 1
    }
  }

  /// Of ten.
  var exponent: Int {
    switch self {
    case .trillion: 12
    case .hundredMillion: 8
    case .tenThousand: 4
    case .one: 0
    }
  }

  var name: String {
    switch self {
    case .trillion: "万亿"
    case .hundredMillion: "亿"
    case .tenThousand: "万"
    case .one: ""
    }
  }

  /// The largest scale at which `magnitude` keeps at most two decimals; 12486人 stays as it is, 15000平方米 is 1.5万.
  static func fitting(_ magnitude: Double) -> Scale {
    allCases.first { magnitude >= $0.factor && Decimal.fractionDigits(magnitude / $0.factor) <= 2 } ?? .one
  }
}

/// The leading digits of a number as printed, and the scale behind them; nil where it begins otherwise.
struct PrintedNumber {
  let digits: String
  let scale: Scale
  var value: Double { (Double(digits) ?? .infinity) * scale.factor }

  init?(_ text: String) {
    let printed = text.utf8.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
    guard let last = printed.last, last != 0x2E else { return nil }
    digits =
      printed.contains(0x2C)
      ? String(decoding: printed.filter { $0 != 0x2C }, as: UTF8.self) : String(Substring(printed))
    let isBare = printed.endIndex == text.endIndex
    scale = isBare ? .one : Scale.allCases.first { text.firstRange(ofBytes: $0.name) != nil } ?? .one
  }
}
