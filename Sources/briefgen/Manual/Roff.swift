/// A manual page as it is written, request by request.
struct Roff {
  private(set) var text = ""

  mutating func title(_ name: String, date: String, version: String) {
    raw(".TH \(Self.escaped(name.uppercased())) 1 \(date) \"\(version)\"")
    // Lines are not filled to both edges, and no word is cut: both spoil options for those who copy them.
    raw(".nh\n.ad l")
  }

  mutating func section(_ name: String) { raw(".SH \(name)") }

  mutating func paragraphs(_ paragraphs: [String]) {
    for (number, paragraph) in paragraphs.enumerated() {
      if number > 0 { raw(".PP") }
      raw(Self.escaped(paragraph))
    }
  }

  /// - Parameter heading: in roff already.
  mutating func item(_ heading: String, _ paragraphs: [String]) {
    raw(".TP\n\(heading)")
    for (number, paragraph) in paragraphs.enumerated() {
      if number > 0 { raw(".IP") }
      raw(Self.escaped(paragraph))
    }
  }

  /// Lines that stay as they are.
  mutating func example(_ lines: [String]) {
    raw(".EX")
    for line in lines { raw(Self.escaped(line)) }
    raw(".EE")
  }

  /// - Parameter line: in roff already.
  mutating func raw(_ line: String) { text += line + "\n" }

  static func bold(_ words: String) -> String { "\\fB\(escaped(words))\\fP" }

  static func italic(_ words: String) -> String { "\\fI\(escaped(words))\\fP" }

  /// Words that are no request: a plain `-` would be set as a hyphen, which no shell takes; a `.` or `'` that begins a line
  /// would be a call.
  static func escaped(_ words: String) -> String {
    var escaped = ""
    var isAtStart = true
    for character in words {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case ".", "'": escaped += isAtStart ? "\\&\(character)" : character == "'" ? "\\(aq" : "."
      case "`": escaped += "\\(ga"
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      default: escaped.append(character)
      }
      isAtStart = character == "\n"
    }
    return escaped
  }
}
