/// Bits in the digits of ``PackedNumbers``: thirteen in two digits, the first of them in the highest place; at the end
/// up to six in one.
struct PackedBits {
  private static let wide = 13
  private static let narrow = 6

  private(set) var digits = PackedNumbers()
  private var waiting = 0
  private var count = 0

  /// Appends the lowest `length` bits of a number, the highest of them first.
  mutating func append(_ number: Int, length: Int) {
    var length = length
    while length > 0 {
      let taken = min(length, Self.wide - count)
      length -= taken
      waiting = waiting << taken | number >> length & (1 << taken - 1)
      count += taken
      if count == Self.wide { flush(Self.wide) }
    }
  }

  mutating func append(zeros: Int) {
    var zeros = zeros
    while zeros > 0 {
      append(0, length: min(zeros, Self.wide))
      zeros -= Self.wide
    }
  }

  /// Fills the last digits with zeros.
  mutating func finish() {
    if count > 0 { flush(count <= Self.narrow ? Self.narrow : Self.wide) }
  }

  private mutating func flush(_ width: Int) {
    let block = waiting << (width - count)
    if width == Self.wide { digits.append(digit: block / 93) }
    digits.append(digit: width == Self.wide ? block % 93 : block)
    (waiting, count) = (0, 0)
  }
}
