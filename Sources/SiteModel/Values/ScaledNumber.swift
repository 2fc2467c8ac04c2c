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
private struct PrintedNumber {
  let digits: String
  let scale: Scale
  var value: Double { (Double(digits) ?? .infinity) * scale.factor }

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex { !(0x30...0x39).contains($0) && $0 != 0x2E && $0 != 0x2C } ?? bytes.count
    guard end > 0, bytes[end - 1] != 0x2E else { return nil }
    digits = String(decoding: bytes[..<end].filter { $0 != 0x2C }, as: UTF8.self)
    scale = end == bytes.count ? .one : Scale.allCases.first { text.contains($0.name) } ?? .one
  }
}
