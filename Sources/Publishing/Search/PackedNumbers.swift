/// Natural numbers in printable ASCII, small ones in a byte.
///
/// The 93 digits are the characters from U+0020 to U+007E but `"` and `\`, so that a script's string holds them as they
/// are. The first 61 end a number, the other 32 say that it goes on: a number of several digits is its last digit, then
/// from the back `number * 32 + digit + 61` for each before it. Every number has one form.
struct PackedNumbers {
  private static let last = 61
  private static let more = 32

  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int) {
    var number = number
    while number >= Self.last {
      number -= Self.last
      append(digit: Self.last + number % Self.more)
      number /= Self.more
    }
    append(digit: number)
  }

  /// - Parameter digit: below 93.
  mutating func append(digit: Int) {
    let byte = digit + 0x20 + (digit >= 2 ? 1 : 0) + (digit >= 59 ? 1 : 0)
    bytes.append(UInt8(truncatingIfNeeded: byte))
  }

  /// - Parameter set: which of `count` things, by number; six a digit, the first in the lowest bit.
  mutating func append(set: [Int], of count: Int) {
    var digits = [Int](repeating: 0, count: (count + 5) / 6)
    for number in set { digits[number / 6] |= 1 << (number % 6) }
    for digit in digits { append(digit: digit) }
  }
}
