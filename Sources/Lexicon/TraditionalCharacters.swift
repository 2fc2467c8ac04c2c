import CLexiconData

/// Traditional characters, and the simplified ones that all tables are written in.
public struct TraditionalCharacters: Sendable {
  /// By code point from ``first`` on the simplified character's; 0 where a character stands for itself.
  private let simplified: [UInt16]
  private static let first: UInt32 = 0x3000

  /// Read when first asked for, and once.
  public static let shared = TraditionalCharacters()

  private init() {
    var simplified = [UInt16](repeating: 0, count: 0xA000 - Int(Self.first))
    Table(lexicon_traditional()).forEachRow { row in
      guard row.count == 2, row[0].count == 3 else { return }
      let meant = UTF8Scalar.codePoint(ofPacked: UTF8Scalar.packed(in: row[0], at: 0, length: 3))
      for offset in stride(from: 0, to: row[1].count - 2, by: 3) {
        let point = UTF8Scalar.codePoint(ofPacked: UTF8Scalar.packed(in: row[1], at: offset, length: 3))
        guard (Self.first..<0xA000).contains(point) else { continue }
        simplified[Int(point - Self.first)] = UInt16(truncatingIfNeeded: meant)
      }
    }
    self.simplified = simplified
  }

  /// Each simplified character and behind it the traditional ones, by code point.
  public var groups: [String] {
    var groups: [UInt16: String.UnicodeScalarView] = [:]
    for (index, meant) in simplified.enumerated() where meant != 0 {
      guard let scalar = Unicode.Scalar(Self.first + UInt32(index)), let key = Unicode.Scalar(meant) else { continue }
      groups[meant, default: .init([key])].append(scalar)
    }
    return groups.sorted { $0.key < $1.key }.map { String($0.value) }
  }

  /// The text as it is to be searched: traditional characters, and the quotation marks that go with them, replaced by
  /// simplified ones. All of them take three bytes, so that every offset holds in both texts.
  ///
  /// A text without any is returned as it is, uncopied.
  public func simplified(_ text: [UInt8]) -> [UInt8] {
    var found: [(offset: Int, meant: UInt16)] = []
    text.withUnsafeBufferPointer { text in
      simplified.withUnsafeBufferPointer { simplified in
        var offset = 0
        while offset + 2 < text.count {
          // U+3000 to U+9FFF.
          guard (0xE3...0xE9).contains(text[offset]), text[offset + 1] & 0xC0 == 0x80, text[offset + 2] & 0xC0 == 0x80
          else {
            offset += 1
            continue
          }
          let point = UTF8Scalar.codePoint(ofPacked: UTF8Scalar.packed(in: text, at: offset, length: 3))
          let meant = simplified[Int(point - Self.first)]
          if meant != 0 { found.append((offset, meant)) }
          offset += 3
        }
      }
    }
    guard !found.isEmpty else { return text }
    var result = text
    for (offset, meant) in found {
      result[offset] = 0xE0 | UInt8(truncatingIfNeeded: meant >> 12)
      result[offset + 1] = 0x80 | UInt8(truncatingIfNeeded: meant >> 6 & 0x3F)
      result[offset + 2] = 0x80 | UInt8(truncatingIfNeeded: meant & 0x3F)
    }
    return result
  }
}
