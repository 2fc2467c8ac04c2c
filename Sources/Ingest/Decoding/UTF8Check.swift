/// Whether bytes are UTF-8 in the strict sense of Unicode table 3-7: no overlong forms, no surrogates.
struct UTF8Check {
  /// Offset of the first byte that belongs to no valid sequence.
  private(set) var firstInvalid: Int?
  private var validSequences = 0
  private var invalidBytes = 0

  /// Whether the bytes were meant as UTF-8 though some are damaged. GB18030 text makes a valid sequence of three
  /// bytes only by chance, so that many of them beside few bad bytes speak for UTF-8.
  var isMostlyUTF8: Bool { validSequences >= invalidBytes * 4 }

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] < 0x80 {
          index += 1
        } else if let length = Self.sequenceLength(in: bytes, at: index) {
          if length > 2 { validSequences += 1 }
          index += length
        } else {
          if firstInvalid == nil { firstInvalid = index }
          invalidBytes += 1
          index += 1
        }
      }
    }
  }

  private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
