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
    var digits: [UInt8] = []
    var rest = text[...]
    while let byte = rest.utf8.first {
      switch byte {
      case 0x30...0x39, 0x2E: digits.append(byte)
      case 0x2C: break
      default:
        guard !digits.isEmpty, digits.last != 0x2E else { return nil }
        self.init(digits: digits, tail: rest)
        return
      }
      rest = rest[rest.utf8.index(after: rest.startIndex)...]
    }
    guard let last = digits.last, last != 0x2E else { return nil }
    self.init(digits: digits, tail: rest)
  }

  private init(digits: [UInt8], tail: Substring) {
    self.digits = String(decoding: digits, as: UTF8.self)
    scale = Scale.allCases.first { tail.contains($0.name) } ?? .one
  }
}
