/// YAML as people write it by hand.
enum YAMLText {
  /// An entry with its key, as a file of its own would say it.
  static func block(_ entry: SidecarEntry) -> [String] {
    switch entry.value {
    case .keys: ["\(entry.key):"] + self.entry(entry, indent: "  ")
    case .text, .none, .yes: lines([SidecarEntry.Key(entry.key, entry.value)], indent: "")
    }
  }

  /// The lines of an entry of a list.
  ///
  /// - Parameter indent: of its hyphen.
  static func entry(_ entry: SidecarEntry, indent: String) -> [String] {
    guard case .keys(let keys) = entry.value else { return [] }
    var lines = lines(keys, indent: indent + "  ")
    if !lines.isEmpty { lines[0] = indent + "- " + lines[0].dropFirst(indent.count + 2) }
    return lines
  }

  static func lines(_ keys: [SidecarEntry.Key], indent: String) -> [String] {
    keys.flatMap { key -> [String] in
      switch key.value {
      case .text(let text): ["\(indent)\(key.name): \(scalar(text))"]
      case .none: ["\(indent)\(key.name): ~"]
      case .yes: ["\(indent)\(key.name): true"]
      case .keys(let keys): ["\(indent)\(key.name):"] + lines(keys, indent: indent + "  ")
      }
    }
  }

  /// On one line, as within brackets.
  static func flow(_ value: SidecarEntry.Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .none: "~"
    case .yes: "true"
    case .keys(let keys): "{" + keys.map { "\($0.name): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// What stands behind an entry's key, on one line: of a list the list.
  static func flowEntry(_ entry: SidecarEntry) -> String {
    if case .keys = entry.value { "[\(flow(entry.value))]" } else { flow(entry.value) }
  }

  /// Without quotation marks where nothing in the text means anything to YAML, whoever reads it: a word is not taken for
  /// a truth value, nor the id 0012e345 for a number.
  static func scalar(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !indicators.contains(first), !first.properties.isWhitespace, !last.properties.isWhitespace, last != ":",
      !text.contains(": "), !text.contains(" #"), !words.contains(text.lowercased()),
      text.unicodeScalars.allSatisfy(isPrintable), Double(text) == nil || isPlainNumber(text)
    else { return quoted(text) }
    return text
  }

  private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`~=<.+".unicodeScalars)
  private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  /// 55 and 98.6, but not 055 and 1e5.
  private static func isPlainNumber(_ text: String) -> Bool {
    let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
      && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
  }

  /// Whether it stands for itself, and can be seen.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF: false
    default: true
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where !isPrintable(scalar):
        let hex = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
