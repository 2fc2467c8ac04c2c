/// What the text of a link or an id comes to.
enum LinkText {
  /// A path relative to a page as one from the site's root; nil where it leads out of the site.
  static func resolve(_ relative: String, from path: String) -> String? {
    let slash = UInt8(ascii: "/")
    // A folder, with a slash behind it, until the last part.
    var resolved = path.utf8.lastIndex(of: slash).map { Array(path.utf8[...$0]) } ?? []
    var rest = relative.utf8[...]
    while !rest.isEmpty {
      let part = rest.prefix { $0 != slash }
      rest = rest[part.endIndex...]
      if part.elementsEqual("..".utf8) {
        guard !resolved.isEmpty else { return nil }
        resolved.removeSubrange((resolved.dropLast().lastIndex(of: slash) ?? -1) + 1..<resolved.count)
      } else if !part.isEmpty, !part.elementsEqual(".".utf8) {
        resolved += part
        if !rest.isEmpty { resolved.append(slash) }
      }
      rest = rest.dropFirst()
    }
    if resolved.last == slash { resolved.removeLast() }
    return String(decoding: resolved, as: UTF8.self)
  }

  static func percentDecoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(decoded)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An attribute's value with the references undone that the templates write.
  static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
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
    return String(decoding: bytes, as: UTF8.self)
  }
}
