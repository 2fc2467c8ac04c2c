extension JSONWriter {
  /// Appends the text, with what a quoted string of JSON or of YAML cannot hold as `\` escapes: quotes, backslashes,
  /// C0 and C1 controls, the line separators, the byte-order mark and the two last code points of the plane.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    let isSpecial = JSONWriter.isSpecial
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard isSpecial[Int(byte)] else {
        index += 1
        continue
      }
      var length = 1
      var code: UInt32 = UInt32(byte)
      if byte > 0x7F {
        guard let special = JSONWriter.unprintable(text, at: index) else {
          index += 1
          continue
        }
        (code, length) = special
      }
      append(text, start..<index)
      append(escapeOf: code)
      index += length
      start = index
    }
    append(text, start..<text.count)
  }

  /// The bytes at which something may have to be escaped.
  private static let isSpecial: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  /// The code point at `index` and its length in bytes, where it is one that must not stand as it is.
  private static func unprintable(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
    switch text[index] {
    case 0xC2:
      guard index + 1 < text.count, text[index + 1] < 0xA0 else { return nil }
      return (UInt32(text[index + 1]), 2)
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else { return nil }
      return (0x2000 + UInt32(text[index + 2] & 0x3F), 3)
    case 0xEF:
      guard index + 2 < text.count else { return nil }
      let (second, third) = (text[index + 1], text[index + 2])
      if second == 0xBB, third == 0xBF { return (0xFEFF, 3) }
      if second == 0xBF, third >= 0xBE { return (0xFFC0 + UInt32(third & 0x3F), 3) }
      return nil
    default: return nil
    }
  }

  private mutating func append(escapeOf code: UInt32) {
    switch code {
    case 0x22: appendASCII("\\\"")
    case 0x5C: appendASCII("\\\\")
    case 0x0A: appendASCII("\\n")
    case 0x0D: appendASCII("\\r")
    case 0x09: appendASCII("\\t")
    default:
      appendASCII("\\u")
      let hex = String(code, radix: 16)
      appendASCII(String(repeating: "0", count: 4 - hex.utf8.count) + hex)
    }
  }
}
