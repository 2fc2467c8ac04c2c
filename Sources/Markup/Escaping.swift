extension [UInt8] {
  mutating func append(utf8Of text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends `text` so that HTML reads it as these characters, in text and in a quoted attribute alike.
  ///
  /// Characters that an HTML document may not hold (controls but tab and line ends, noncharacters; HTML Living
  /// Standard 13.2.3.5) become U+FFFD: they cannot be written as references either.
  mutating func append(escaping text: String) {
    var text = text
    let isSpecial = Escaping.isSpecial
    text.withUTF8 { source in
      var run = source.startIndex
      var index = source.startIndex
      while index < source.endIndex {
        let byte = source[index]
        guard isSpecial[Int(byte)] else {
          index += 1
          continue
        }
        let (length, replacement) = Escaping.replacement(at: index, in: source)
        if let replacement {
          append(contentsOf: UnsafeBufferPointer(rebasing: source[run..<index]))
          replacement.withUTF8Buffer { append(contentsOf: $0) }
          run = index + length
        }
        index += length
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: source[run..<source.endIndex]))
    }
  }
}

enum Escaping {
  /// The bytes at which something may have to be replaced.
  static let isSpecial: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF, 0xF0...0xF4: true
    default: false
    }
  }

  private static let forbidden: StaticString = "\u{FFFD}"

  /// How many bytes the character at `index` has, and what is written in its place; nil leaves it.
  static func replacement(at index: Int, in source: UnsafeBufferPointer<UInt8>) -> (Int, StaticString?) {
    let byte = source[index]
    switch byte {
    case 0x26: return (1, "&amp;")
    case 0x3C: return (1, "&lt;")
    case 0x3E: return (1, "&gt;")
    case 0x22: return (1, "&quot;")
    case 0x27: return (1, "&#39;")
    case 0..<0x80: return (1, forbidden)
    case 0xC2:
      let isControl = index + 1 < source.count && source[index + 1] < 0xA0
      return (2, isControl ? forbidden : nil)
    case 0xEF:
      guard index + 2 < source.count else { return (1, nil) }
      let scalar = 0xF000 | UInt32(source[index + 1] & 0x3F) << 6 | UInt32(source[index + 2] & 0x3F)
      return (3, scalar >= 0xFFFE || (0xFDD0...0xFDEF).contains(scalar) ? forbidden : nil)
    default:
      // The last two characters of each supplementary plane: F? ?F BF BE and F? ?F BF BF.
      guard index + 3 < source.count else { return (1, nil) }
      let isLast = source[index + 1] & 0x0F == 0x0F && source[index + 2] == 0xBF && source[index + 3] >= 0xBE
      return (4, isLast ? forbidden : nil)
    }
  }
}
