/// Reads one run of digits with its decimals and separators: 7243, 9058.4, 1,050,000, １２.
struct DigitRun {
  let passage: Passage
  /// Where reading begins, and after ``read()`` where the run ends.
  var index: Int

  /// The longest run that still fits an `Int` with room for multipliers.
  private static let maximum = 15

  /// The number, or nil where more digits stand than any quantity has.
  mutating func read() -> ExactNumber? {
    let start = index
    var mantissa = 0
    var digits = 0
    var exponent = 0
    func append(_ digit: Int) {
      if digits < Self.maximum { mantissa = mantissa * 10 + digit }
      digits += 1
    }
    while let digit = passage[index].digit {
      append(digit)
      index += 1
    }
    // A separator: one to three digits, then groups of exactly three. "104,全部" and "12,3456" have none.
    if index - start <= 3 {
      var at = index
      while passage[at] == "," || passage[at] == "，", (1...3).allSatisfy({ passage[at + $0].digit != nil }),
        passage[at + 4].digit == nil
      {
        for offset in 1...3 { append(passage[at + offset].digit ?? 0) }
        at += 4
      }
      index = at
    }
    if passage[index] == "." || passage[index] == "．", passage[index + 1].digit != nil {
      index += 1
      while let digit = passage[index].digit {
        if digits < Self.maximum {
          append(digit)
          exponent -= 1
        }
        index += 1
      }
    }
    return digits <= Self.maximum ? ExactNumber(mantissa: mantissa, exponent: exponent) : nil
  }
}
