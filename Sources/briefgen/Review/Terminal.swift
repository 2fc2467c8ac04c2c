#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal that an editor answers at.
final class Terminal {
  private var pending: [UInt8] = []
  /// Whether words can be set off.
  private let isStyled: Bool

  /// Nil where nobody is there to answer.
  init?() {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    isStyled = getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  func print(_ line: String = "") { Console.print(line) }

  /// Words that stand out of a line, also where nothing can be set off.
  func marked(_ words: String) -> String { isStyled ? "\u{1B}[1;7m\(words)\u{1B}[0m" : "【\(words)】" }

  /// A line's text without blanks around it; nil where the editor leaves, with Ctrl-D or Ctrl-C.
  ///
  /// A line that cannot be meant, with the signs that keys like the arrows send or with half a character, is asked again.
  func ask(_ question: String) -> String? {
    while true {
      let line = Interruptions.noticed {
        Console.write(Array("\(question) ".utf8))
        return readLine(unless: $0)
      }
      guard let line else {
        print()
        return nil
      }
      if let text = String(validating: line, as: UTF8.self), !text.unicodeScalars.contains(where: Terminal.isControl) {
        return Terminal.trimmed(text)
      }
      print("  That line holds signs that are no text. Once more:")
    }
  }

  private func readLine(unless interruptions: Interruptions) -> [UInt8]? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        defer { pending.removeSubrange(...end) }
        return Array(pending[..<end])
      }
      guard interruptions.waitForInput() else { return nil }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return nil }
      pending += buffer[..<count]
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\t" && scalar != "\r" || (0x7F..<0xA0).contains(scalar.value)
  }

  private static func trimmed(_ text: String) -> String {
    let isText = { (character: Character) in !character.isWhitespace }
    guard let first = text.firstIndex(where: isText), let last = text.lastIndex(where: isText) else { return "" }
    return String(text[first...last])
  }
}
