import BriefModel
import Publishing

/// Tells diagnostics on the stream for errors, each with the line that it is about and a mark below the place.
struct DiagnosticPrinter {
  let isColored: Bool

  /// - Parameter diagnostics: The line of a file is shown as the file stands on the disk now.
  func print(_ diagnostics: [Diagnostic]) {
    var file: (path: String, lines: FileLines?)?
    for diagnostic in diagnostics {
      if diagnostic.line != nil, file?.path != diagnostic.path {
        file = (diagnostic.path, FileLines(diagnostic.path))
      }
      Console.complain(text(of: diagnostic, in: diagnostic.line == nil ? nil : file?.lines))
    }
  }

  func print(_ diagnostic: Diagnostic) { print([diagnostic]) }

  /// What the call did wrong.
  func print(_ call: WrongCall) {
    let help = call.help.map { "\n  \(colored("help:", .help)) \(Diagnostic.printable($0))" } ?? ""
    Console.complain("\(colored("error:", .error)) \(Diagnostic.printable(call.message))\(help)")
  }

  private func text(of diagnostic: Diagnostic, in lines: FileLines?) -> String {
    let kind = diagnostic.severity == .error ? Color.error : .warning
    var text = "\(colored(diagnostic.place + ":", .place)) \(colored(diagnostic.severity.rawValue + ":", kind)) "
    text += Diagnostic.printable(diagnostic.message)
    if let number = diagnostic.line, let line = lines?.line(number) {
      let snippet = Snippet(of: line, column: diagnostic.column)
      let margin = String(repeating: " ", count: String(number).count)
      text += "\n  \(colored("\(number) |", .margin)) \(snippet.text)"
      if let mark = snippet.mark { text += "\n  \(colored("\(margin) |", .margin)) \(colored(mark, kind))" }
    }
    if let help = diagnostic.help { text += "\n  \(colored("help:", .help)) \(Diagnostic.printable(help))" }
    return text
  }

  /// What is set off, and the numbers that terminals know its look by (ECMA-48, 8.3.117).
  private enum Color: String {
    case place = "1"
    case error = "1;31"
    case warning = "1;33"
    case help = "36"
    case margin = "34"
  }

  private func colored(_ text: String, _ color: Color) -> String {
    isColored ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
