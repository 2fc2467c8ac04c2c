/// The characters that stand for others in HTML.
enum CharacterReferences {
  private static let names: [(name: StaticString, character: Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "),
  ]

  /// The most bytes between `&` and `;`: `#x10FFFF`.
  private static let longest = 8

  /// Calls `body` with the bytes that `text` is read as. Blanks of any kind are blanks of ASCII; a reference that is
  /// unknown here stays as it is.
  static func forEachByte(of text: ArraySlice<UInt8>, _ body: (UInt8) -> Void) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "&"), let (scalar, end) = scalar(in: text, at: index + 1) {
        UTF8.encode(scalar)?.forEach(body)
        index = end
      } else if text[index...].starts(with: "\u{3000}".utf8) {
        body(0x20)
        index += 3
      } else if text[index...].starts(with: "\u{A0}".utf8) {
        body(0x20)
        index += 2
      } else {
        body(byte)
        index += 1
      }
    }
  }

  private static func scalar(in text: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, end: Int)? {
    let window = text[start...].prefix(longest + 1)
    guard let end = window.firstIndex(of: UInt8(ascii: ";")), end > start else { return nil }
    let name = text[start..<end]
    if name.first == UInt8(ascii: "#") {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
      let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init).map { ($0, end + 1) }
    }
    return names.first { $0.name.withUTF8Buffer { name.elementsEqual($0) } }.map { ($0.character, end + 1) }
  }
}
