/// A number written in Chinese numerals.
struct ChineseNumeral {
  /// More signs than any quantity in prose has; what is longer is no numeral.
  private static let longest = 24

  /// The scalar index behind it.
  let end: Int
  let value: Double
  /// 余, 多 or 几 stands inside ("三十多万").
  let isOver: Bool
  /// 万 or 亿 stands in it.
  let hasScale: Bool

  /// Reads the longest well-formed numeral at `start`; nil where none begins there.
  init?(passage: Passage, at start: Int) {
    var total = 0.0  // what 亿 and 万 have closed
    var section = 0.0  // below 万
    var digit: Int?
    var lastPower = 0
    var index = start
    var over = false
    var scale = false
    var hasDigitsInRow = false
    scan: while index - start < ChineseNumeral.longest {
      let scalar = passage[index]
      if let next = scalar.chineseDigit {
        // Digits in a row are a year (二〇二四) or two counts side by side (三五个), no numeral.
        if let digit, digit != 0 { hasDigitsInRow = true }
        digit = next
        index += 1
      } else if let power = scalar.chinesePower {
        if power < 4 {
          if digit == nil, index > start, lastPower != 0 || section != 0 { break scan }
          section += Double(digit ?? 1) * ChineseNumeral.power(power)
          lastPower = power
        } else {
          let head = section + Double(digit ?? 0)
          if index > start, head == 0, total == 0 { break scan }
          let factor = ChineseNumeral.power(power)
          if power == 8 {
            total = (total + (head == 0 && index == start ? 1 : head)) * factor
          } else {
            total += (head == 0 && index == start ? 1 : head) * factor
          }
          section = 0
          lastPower = power
          scale = true
        }
        digit = nil
        index += 1
      } else if scalar == "余" || scalar == "多" || scalar == "几", index > start, digit == nil,
        passage[index + 1] == "万" || passage[index + 1] == "亿"
      {
        over = true
        index += 1
      } else {
        break
      }
    }
    guard index > start, !hasDigitsInRow else { return nil }
    // 一万三, 两千四百五: a last digit counts the place below the last multiplier.
    var last = Double(digit ?? 0)
    if let digit, digit > 0, lastPower >= 2, passage[index - 2].chinesePower != nil {
      last = Double(digit) * ChineseNumeral.power(lastPower - 1)
    }
    end = index
    value = total + section + last
    isOver = over
    hasScale = scale
  }

  private static func power(_ exponent: Int) -> Double {
    switch exponent {
    case 1: 10
    case 2: 100
    case 3: 1000
    case 4: 1e4
    default: 1e8
    }
  }
}
