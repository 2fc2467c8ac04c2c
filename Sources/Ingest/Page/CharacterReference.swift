import BriefModel
import Lexicon

/// Reads the references that stand for characters in HTML: `&nbsp;`, `&#20013;`, `&#x4E2D;` (HTML standard, 13.2.5.72).
struct CharacterReference {
  let names: CharacterReferences

  /// What the reference that begins with the `&` at `offset` stands for, and its length in bytes; nil where none begins.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, limit: Int) -> (characters: [UInt8], length: Int)? {
    guard offset + 2 < limit else { return nil }
    if bytes[offset + 1] == UInt8(ascii: "#") { return number(bytes, at: offset, limit: limit) }
    var end = offset + 1
    while end < limit, end - offset <= names.longestName, bytes[end].isLetter || (0x30...0x39).contains(bytes[end]) {
      end += 1
    }
    guard end > offset + 1 else { return nil }
    if end < limit, bytes[end] == UInt8(ascii: ";"), let named = names[bytes[(offset + 1)..<end]] {
      return (named.characters, end + 1 - offset)
    }
    // Of the names that need no semicolon, none is longer than six letters.
    for end in stride(from: min(end, offset + 7), to: offset + 2, by: -1) {
      if let named = names[bytes[(offset + 1)..<end]], named.isBare { return (named.characters, end - offset) }
    }
    return nil
  }

  private func number(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, limit: Int
  ) -> (characters: [UInt8], length: Int)? {
    var at = offset + 2
    let isHexadecimal = at < limit && bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { at += 1 }
    let start = at
    var value: UInt32 = 0
    while at < limit, let digit = digit(bytes[at], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      at += 1
    }
    guard at > start else { return nil }
    if at < limit, bytes[at] == UInt8(ascii: ";") { at += 1 }
    if (0x80...0x9F).contains(value) { value = Self.windows[Int(value - 0x80)] }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (Array(String(scalar ?? "\u{FFFD}").utf8), at - offset)
  }

  private func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: isHexadecimal ? UInt32((byte | 0x20) - 0x61 + 10) : nil
    default: nil
    }
  }

  /// What pages mean by the numbers of C1 controls: those characters of Windows-1252 (HTML standard, 13.2.5.80).
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
