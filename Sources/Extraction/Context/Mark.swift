import Lexicon

/// Punctuation as packed UTF-8, see ``UTF8Scalar/packed(in:at:length:)``.
enum Mark {
  static let pause: UInt32 = 0xE38081  // 、
  static let comma: UInt32 = 0xEFBC8C  // ，
  static let openQuote: UInt32 = 0xE2809C  // “
  static let closeQuote: UInt32 = 0xE2809D  // ”
  static let openTitle: UInt32 = 0xE3808A  // 《
  static let closeTitle: UInt32 = 0xE3808B  // 》
  static let openBracket: UInt32 = 0xEFBC88  // （
  static let closeBracket: UInt32 = 0xEFBC89  // ）

  /// Whether a character stands at `offset` that is surely no mark: U+4000 to U+9FFF, most of a Chinese text.
  @inline(__always)
  static func isNone(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    (0xE4...0xE9).contains(text[offset]) && offset + 2 < text.count && text[offset + 1] & 0xC0 == 0x80
      && text[offset + 2] & 0xC0 == 0x80
  }

  /// 。！？；…, and the half-width !?; that texts without full-width marks have.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    scalar == 0xE38082 || scalar == 0xEFBC81 || scalar == 0xEFBC9F || scalar == 0xEFBC9B || scalar == 0xE280A6
      || scalar == 0x21 || scalar == 0x3F || scalar == 0x3B
  }

  /// What ends a sentence, and ，：, a line break and the half-width forms.
  static func endsClause(_ scalar: UInt32) -> Bool {
    endsSentence(scalar) || scalar == comma || scalar == 0xEFBC9A || scalar == 0x0A || scalar == 0x2C
  }

  /// ”』’）》: what still belongs to a sentence behind its end.
  static func closes(_ scalar: UInt32) -> Bool {
    scalar == closeQuote || scalar == 0xE28099 || scalar == closeBracket || scalar == closeTitle
  }
}
