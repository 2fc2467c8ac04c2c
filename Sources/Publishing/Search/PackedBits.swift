/// Bits in the digits of ``PackedNumbers``: thirteen in two digits, the first of them in the highest place; at the end
/// up to six in one.
struct PackedBits {
  private static let wide = 13
  private static let narrow = 6

  private(set) var digits = PackedNumbers()
  /// The bits that no digit has yet are the lowest ones, as many as ``count`` says.
  private var waiting = 0
  private var count = 0

  /// Appends the lowest `length` bits of a number, fifty at most, the highest of them first.
  mutating func append(_ number: Int, length: Int) {
    waiting = waiting << length | number & (1 << length - 1)
    count += length
    while count >= Self.wide {
      count -= Self.wide
      let block = waiting >> count & (1 << Self.wide - 1)
      digits.append(digit: block / 93)
      digits.append(digit: block % 93)
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
    if count > Self.narrow {
      append(0, length: Self.wide - count)
    } else if count > 0 {
      digits.append(digit: waiting << (Self.narrow - count) & (1 << Self.narrow - 1))
      count = 0
    }
  }
}
