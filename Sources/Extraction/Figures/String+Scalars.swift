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
    self = text.withUTF8 { text in
      // A String holds nothing but UTF-8.
      Array(unsafeUninitializedCapacity: text.count) { buffer, count in
        var offset = 0
        while offset < text.count {
          let (scalar, end) = UTF8Scalar.next(in: text, at: offset)
          buffer.initializeElement(at: count, to: Unicode.Scalar(scalar) ?? "\u{FFFD}")
          count += 1
          offset = end
        }
      }
    }
  }
}
