/// What the text of a link or an id comes to, in UTF-8.
enum LinkText {
  private static let slash = UInt8(ascii: "/")

  /// A path relative to a page as one from the site's root; nil where it leads out of the site.
  static func resolve(_ relative: ArraySlice<UInt8>, from path: [UInt8]) -> [UInt8]? {
    // A folder, with a slash behind it, until the last part.
    var resolved = Array(path[..<((path.lastIndex(of: slash) ?? -1) + 1)])
    var rest = relative
    while !rest.isEmpty {
      let part = rest.prefix { $0 != slash }
      rest = rest[part.endIndex...]
      let isDots = part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") }
      if isDots, part.count == 2 {
        guard !resolved.isEmpty else { return nil }
        resolved.removeSubrange((resolved.dropLast().lastIndex(of: slash) ?? -1) + 1..<resolved.count)
      } else if !isDots {
        resolved += part
        if !rest.isEmpty { resolved.append(slash) }
      }
      rest = rest.dropFirst()
    }
    if resolved.last == slash { resolved.removeLast() }
    return resolved
  }

  static func percentDecoded(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(digit),
        let low = rest.dropFirst().first.flatMap(digit)
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes[...]
  }

  /// What a hexadecimal digit counts.
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
    default: nil
    }
  }

  /// An attribute's value with the references undone that the templates write.
  static func unescaped(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard value.contains(UInt8(ascii: "&")) else { return value }
    let references: [(String, UInt8)] = [
      ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
      ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
    ]
    var bytes: [UInt8] = []
    var rest = value
    while let byte = rest.first {
      if let (name, character) = references.first(where: { rest.starts(with: $0.0.utf8) }) {
        bytes.append(character)
        rest = rest.dropFirst(name.utf8.count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes[...]
  }
}
