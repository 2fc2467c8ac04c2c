/// An encoding of text that can be read; raw values are the names of the IANA, in lower case.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  /// GBK and GB 2312 are parts of it.
  case gb18030
  /// With the Hong Kong supplement.
  case big5

  /// The encoding that a label names, as pages and editors write it; nil where the label is of none of these.
  ///
  /// Labels are those of the Encoding Standard of the WHATWG, section 4.2; letters' case and outer blanks count for
  /// nothing.
  public init?(label: String) {
    var name = Array(label.utf8)
    while let last = name.last, last <= 0x20 { name.removeLast() }
    while let first = name.first, first <= 0x20 { name.removeFirst() }
    for index in name.indices where (0x41...0x5A).contains(name[index]) { name[index] |= 0x20 }
    switch String(decoding: name, as: UTF8.self) {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode", "unicodefeff": self = .utf16LE
    case "utf-16be", "unicodefffe": self = .utf16BE
    case "gb18030", "gbk", "gb2312", "gb_2312", "gb_2312-80", "gb2312-80", "chinese", "csgb2312", "csiso58gb231280",
      "iso-ir-58", "x-gbk":
      self = .gb18030
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5": self = .big5
    default: return nil
    }
  }
}
