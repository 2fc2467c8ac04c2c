import BriefModel

/// The tags and entities that stay in a text copied out of a page's source.
///
/// A text is taken for one only where it is made of elements, one closed on every other line at least: a `<script>` or an
/// `a < b` in an article is its own words.
struct HTMLRemains {
  struct Tag: Equatable {
    var range: SourceRange
    /// Whether a line ends here.
    var endsLine: Bool
    /// 1 to 6 where a heading begins, else 0.
    var level = 0
  }

  /// In the order of the text, without overlap; none holds a line end, but for comments, scripts and styles.
  private(set) var tags: [Tag] = []

  init(_ bytes: [UInt8]) {
    var closing = 0
    var index = 0
    var found: [Tag] = []
    while let next = Self.next(in: bytes, from: index) {
      if let (tag, closesBlock) = Self.tag(at: next, in: bytes) {
        found.append(tag)
        closing += closesBlock ? 1 : 0
        index = tag.range.end
      } else {
        index = next + 1
      }
    }
    guard closing >= 2 else { return }
    let lines = bytes.split(separator: 0x0A).count { line in line.contains { $0 > 0x20 } }
    if closing * 2 >= lines { tags = found }
  }

  /// The scalar that an entity stands for which begins at `offset`, and its length.
  static func entity(at offset: Int, in bytes: [UInt8]) -> (scalar: Scalar, length: Int)? {
    guard let end = bytes[offset..<min(bytes.count, offset + 10)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
    if let scalar = names[name] { return (Scalar(scalar), end + 1 - offset) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, Unicode.Scalar(value) != nil else { return nil }
    return (Scalar(value), end + 1 - offset)
  }

  private static let names: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "lt": "<", "gt": ">", "amp": "&", "quot": "\"",
    "apos": "'",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "mdash": "—", "ndash": "–", "hellip": "…", "middot": "·",
    "times": "×", "deg": "°", "permil": "‰",
  ]

  private static let lineTags: Set<String> = [
    "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tbody", "thead", "tr", "section",
    "article", "header", "footer", "figure", "figcaption", "blockquote", "center", "hr", "html", "body", "head",
    "title",
    "meta", "link", "script", "style", "img",
  ]
  private static let inlineTags: Set<String> = [
    "span", "strong", "b", "em", "i", "u", "a", "font", "sup", "sub", "td", "th", "small", "o:p",
  ]

  private static func next(in bytes: [UInt8], from index: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = index
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "<") { return index }
        index += 1
      }
      return nil
    }
  }

  private static func tag(at start: Int, in bytes: [UInt8]) -> (Tag, closesBlock: Bool)? {
    if bytes[start...].starts(with: Array("<!--".utf8)) {
      let end = find("-->", in: bytes, from: start + 4) ?? bytes.count
      return (Tag(range: SourceRange(start: start, end: end), endsLine: false), false)
    }
    var at = start + 1
    let isClosing = at < bytes.count && bytes[at] == UInt8(ascii: "/")
    if isClosing { at += 1 }
    var name = ""
    while at < bytes.count, name.utf8.count < 11, isNamePart(bytes[at]) {
      name.unicodeScalars.append(Unicode.Scalar(bytes[at] | (isNamePart(bytes[at] | 0x20) ? 0x20 : 0)))
      at += 1
    }
    let endsLine = lineTags.contains(name)
    guard endsLine || inlineTags.contains(name) else { return nil }
    // A tag's attributes stand in its own line, within reason.
    let limit = min(bytes.count, at + 2000)
    while at < limit, bytes[at] != UInt8(ascii: ">"), bytes[at] != 0x0A, bytes[at] != UInt8(ascii: "<") { at += 1 }
    guard at < limit, bytes[at] == UInt8(ascii: ">") else { return nil }
    var tag = Tag(range: SourceRange(start: start, end: at + 1), endsLine: endsLine)
    if !isClosing, name == "script" || name == "style", let end = find("</\(name)>", in: bytes, from: at) {
      tag.range.end = end
    } else if !isClosing, name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.suffix(1)) {
      tag.level = level
    }
    return (tag, isClosing && endsLine && name != "script" && name != "style")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":")
  }

  /// Where `word` ends, at most 200,000 bytes on.
  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    var at = start
    while at + word.count <= min(bytes.count, start + 200_000) {
      if bytes[at] == word[0], bytes[at..<at + word.count].elementsEqual(word) { return at + word.count }
      at += 1
    }
    return nil
  }
}
