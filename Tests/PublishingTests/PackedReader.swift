@testable import Publishing

/// Reads what PackedNumbers and PackedBits write, as the script that searches does.
struct PackedReader {
  private let bytes: [UInt8]
  private(set) var index: Int
  private let end: Int
  private var block = 0
  private var left = 0

  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  var isAtEnd: Bool { index >= end }

  mutating func digit() -> Int {
    let byte = Int(bytes[index])
    index += 1
    return byte - 0x20 - (byte > 0x22 ? 1 : 0) - (byte > 0x5C ? 1 : 0)
  }

  mutating func number() -> Int {
    let digit = digit()
    return digit < 61 ? digit : number() * 32 + digit
  }

  mutating func skip(_ count: Int) { index += count }

  mutating func bits(_ length: Int) -> Int {
    var value = 0
    for _ in 0..<length {
      if left == 0 {
        block = digit()
        left = isAtEnd ? 6 : 13
        if left == 13 { block = block * 93 + digit() }
      }
      left -= 1
      value = value * 2 + block >> left & 1
    }
    return value
  }

  /// So many things of `total`, ascending.
  mutating func subset(of total: Int, count: Int) -> [Int] {
    guard count > 0 else { return [] }
    let low = PackedBits.lowBits(of: count, among: total)
    var last = -1
    return (0..<count).map { _ in
      var high = 0
      while bits(1) == 0 { high += 1 }
      last += high << low + bits(low) + 1
      return last
    }
  }
}
