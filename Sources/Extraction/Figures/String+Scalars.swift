import Lexicon

// What the standard library does for any text in any normal form, done for the bytes at hand: labels are made and looked
// through by the dozen for every figure.

extension String {
  init(_ scalars: some Collection<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: scalars.reduce(0) { $0 + UTF8.width($1) }) { buffer in
      var end = 0
      func append(_ byte: UInt32) {
        buffer[end] = UInt8(truncatingIfNeeded: byte)
        end += 1
      }
      for scalar in scalars {
        let value = scalar.value
        switch value {
        case ..<0x80:
          append(value)
        case ..<0x800:
          append(0xC0 | value >> 6)
          append(0x80 | value & 0x3F)
        case ..<0x10000:
          append(0xE0 | value >> 12)
          append(0x80 | value >> 6 & 0x3F)
          append(0x80 | value & 0x3F)
        default:
          append(0xF0 | value >> 18)
          append(0x80 | value >> 12 & 0x3F)
          append(0x80 | value >> 6 & 0x3F)
          append(0x80 | value & 0x3F)
        }
      }
      return end
    }
  }

  func hasPrefix(_ part: String) -> Bool {
    var (text, part) = (self, part)
    guard part.utf8.count <= text.utf8.count else { return false }
    return text.withUTF8 { text in part.withUTF8 { text.prefix($0.count).elementsEqual($0) } }
  }

  func hasSuffix(_ part: String) -> Bool {
    var (text, part) = (self, part)
    guard part.utf8.count <= text.utf8.count else { return false }
    return text.withUTF8 { text in part.withUTF8 { text.suffix($0.count).elementsEqual($0) } }
  }

  /// Whether the very signs of `part` stand in the text.
  func contains(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first, part.count <= text.count else { return part.isEmpty }
        return (0...(text.count - part.count)).contains { start in
          text[start] == first && (1..<part.count).allSatisfy { text[start + $0] == part[$0] }
        }
      }
    }
  }
}

extension [Unicode.Scalar] {
  init(_ text: String) {
    var text = text
    self = []
    reserveCapacity(text.utf8.count)
    text.withUTF8 { text in
      var offset = 0
      while offset < text.count {
        let (scalar, end) = UTF8Scalar.next(in: text, at: offset)
        // A String holds nothing but UTF-8.
        append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
        offset = end
      }
    }
  }
}

extension String.UnicodeScalarView {
  /// Whether one of the signs is `scalar`: rules name the signs that they look for in a literal.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var text = String(self)
    return text.withUTF8 { text in
      let value = scalar.value
      var offset = 0
      while offset < text.count {
        let (sign, end) = UTF8Scalar.next(in: text, at: offset)
        if sign == value { return true }
        offset = end
      }
      return false
    }
  }
}
