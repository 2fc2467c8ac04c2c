/// A number written in Chinese numerals, with its decimals: 三百五十, 一万三, 二十几万, 十五点七, 壹佰.
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
    guard !passage[start].isFormalOrWord || Self.beginsFormal(passage, at: start) else { return nil }
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
      if let next = scalar.chineseDigit ?? scalar.formalDigit {
        // 三十两 is a weight; 两千两百 counts on.
        if scalar == "两", index > start, passage[index - 1] != "两", !passage[index + 1].isHan { break scan }
        // Digits in a row are a year (二〇二四) or two counts side by side (三五个), no numeral.
        if let digit, digit != 0 { hasDigitsInRow = true }
        digit = next
        index += 1
      } else if let power = scalar.chinesePower ?? scalar.formalPower {
        if power < 4 {
          if digit == nil, index > start, lastPower != 0 || section != 0 { break scan }
          // 一万零十二: the ten after a nought has no digit of its own.
          let count = digit == 0 && power == 1 ? 1 : digit ?? 1
          section += Double(count) * Self.power(power)
          lastPower = power
        } else {
          let head = section + Double(digit ?? 0)
          if index > start, head == 0, total == 0 { break scan }
          let factor = Self.power(power)
          if power == 8 {
            total = (total + (head == 0 && index == start ? 1 : head)) * factor
          } else if head == 0, index > start {
            // 四万万
            guard lastPower == 4, passage[index - 1].chinesePower == 4 else { break scan }
            total *= factor
          } else {
            total += (index == start ? 1 : head) * factor
          }
          section = 0
          lastPower = power
          scale = true
        }
        digit = nil
        index += 1
      } else if scalar == "余" || scalar == "多" || scalar == "几", index > start, digit ?? 0 == 0,
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
    if let digit, digit > 0, lastPower >= 2,
      passage[index - 2].chinesePower ?? passage[index - 2].formalPower != nil
    {
      last = Double(digit) * Self.power(lastPower - 1)
    }
    let whole = total + section + last
    isOver = over
    let decimals = over ? nil : Decimals(of: whole, in: passage, at: index)
    end = decimals?.end ?? index
    value = decimals?.value ?? whole
    hasScale = scale || decimals?.hasScale == true
  }

  /// 拾 and the other formal numerals that words are written with open a number only where no word can reach them from
  /// the left (收拾六间), and only before another numeral.
  private static func beginsFormal(_ passage: Passage, at start: Int) -> Bool {
    let next = passage[start + 1]
    return !passage[start - 1].isHan
      && (next.chineseDigit ?? next.chinesePower ?? next.formalDigit ?? next.formalPower) != nil
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

extension ChineseNumeral {
  /// What stands behind the 点 of a number in Chinese numerals.
  private struct Decimals {
    let end: Int
    let value: Double
    let hasScale: Bool

    /// nil where no decimals stand there; 八点三十分, 八点一刻 and 三点建议 are none.
    init?(of whole: Double, in passage: Passage, at index: Int) {
      guard passage[index] == "点", whole < 1e12 else { return nil }
      var number = ExactNumber(mantissa: Int(whole), exponent: 0)
      var at = index + 1
      while let digit = passage[at].chineseDigit ?? passage[at].formalDigit, passage[at] != "两" {
        // Fifteen digits are all that a Double holds.
        if number.mantissa < 100_000_000_000_000 {
          number = ExactNumber(mantissa: number.mantissa * 10 + digit, exponent: number.exponent - 1)
        }
        at += 1
      }
      let next = passage[at]
      guard at > index + 1, !"分刻钟整半".unicodeScalars.contains(next) else { return nil }
      if let power = next.chinesePower ?? next.formalPower {
        // 三点五万
        guard power >= 4 else { return nil }
        number = number.scaled(power)
        at += 1
        hasScale = true
      } else {
        hasScale = false
      }
      value = number.double
      end = at
    }
  }
}
