/// The characters that stand for others in HTML.
enum CharacterReferences {
  private static let names: [(name: StaticString, character: Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
  ]

  /// The most bytes between `&` and `;`: `#x10FFFF`.
  private static let longest = 8

  /// What the reference at `index`, an `&`, stands for, and where it ends; nil where it is none that is known here.
  static func scalar(in text: ArraySlice<UInt8>, at index: Int) -> (Unicode.Scalar, end: Int)? {
    let start = index + 1
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
