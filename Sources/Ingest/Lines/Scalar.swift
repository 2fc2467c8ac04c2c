/// A Unicode scalar, and what the rules for Chinese text ask about it.
struct Scalar: Equatable {
  let value: UInt32

  init(_ value: UInt32) { self.value = value }
  init(_ literal: Unicode.Scalar) { value = literal.value }

  static func == (left: Scalar, right: Unicode.Scalar) -> Bool { left.value == right.value }
  static func != (left: Scalar, right: Unicode.Scalar) -> Bool { left.value != right.value }

  var utf8: [UInt8] { Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [] }

  /// Unicode's White_Space.
  var isWhiteSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Control and format characters, which say nothing to a reader of Chinese: C0, C1, zero-width characters,
  /// directional marks, soft hyphens, byte-order marks.
  var isUnreadable: Bool {
    switch value {
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Full-width punctuation and the marks that Chinese shares with the West but prints full-width.
  var isWidePunctuation: Bool {
    switch value {
    case 0x3001...0x3003, 0x3008...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0x2014,
      0x2018...0x201D, 0x2026, 0xB7, 0x30FB:
      true
    default: false
    }
  }

  var isDigit: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }
  var isLatin: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
  /// Takes two columns where characters have fixed widths.
  var isWide: Bool { value >= 0x1100 && (isHan || isWidePunctuation || value >= 0x2E80) }

  var isSentenceEnd: Bool {
    switch value {
    case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFF0E: true
    default: false
    }
  }

  /// `,` `，` `、` `;` `；`: the sentence goes on behind them.
  var isPause: Bool {
    switch value {
    case 0x2C, 0xFF0C, 0x3001: true
    default: false
    }
  }

  var isColon: Bool { value == 0x3A || value == 0xFF1A }

  var isOpener: Bool { bracketKind > 0 }
  var isCloser: Bool { bracketKind < 0 }

  /// 1 to 7 for an opening bracket or quotation mark, the same below zero for its closing one, else 0.
  var bracketKind: Int {
    switch value {
    case 0x201C: 1
    case 0x201D: -1
    case 0x2018: 2
    case 0x2019: -2
    case 0x28, 0xFF08: 3
    case 0x29, 0xFF09: -3
    case 0x300A: 4
    case 0x300B: -4
    case 0x3010, 0x5B: 5
    case 0x3011, 0x5D: -5
    case 0x300C: 6
    case 0x300D: -6
    case 0x300E: 7
    case 0x300F: -7
    default: 0
    }
  }
}
