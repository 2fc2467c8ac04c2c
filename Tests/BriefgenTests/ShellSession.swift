import Foundation
import TestSupport
import Testing

/// A page of the documentation as one long session at a terminal: what it has in `console` blocks is typed, what it has in
/// blocks of other languages is written into the file that the sentence before names last.
struct ShellSession {
  struct Exchange {
    let command: String
    /// What the page shows for its answer.
    let shown: String

    /// Whether an answer is as the page shows it.
    func isShown(by answer: String) -> Bool {
      ElidedText(shown).matches(answer.hasSuffix("\n") ? answer.dropLast() : answer[...])
    }
  }

  private(set) var exchanges: [Exchange] = []
  private var script = ""

  /// Ends the answer to a command, with its status behind it.
  private static let mark: Character = "\u{1E}"

  /// - Parameter passedOver: Commands that are not run.
  init(of text: String, passingOver passedOver: Set<String>) throws {
    for block in FencedBlock.all(of: text) {
      if block.language != "console" {
        let name = try #require(block.introduction.matches(of: /`([^`\n]+)`/).last?.output.1, "\(block.lines)")
        script += "cat > '\(name)' <<'END OF FILE'\n\(block.lines.joined(separator: "\n"))\nEND OF FILE\n"
        continue
      }
      for exchange in Self.exchanges(in: block.lines) where !passedOver.contains(exchange.command) {
        exchanges.append(exchange)
        // The status is put back for a command that asks for it.
        script += "\(exchange.command)\nstatus=$?; printf '\\036%s\\036' $status; (exit $status)\n"
      }
    }
  }

  private static func exchanges(in lines: [String]) -> [Exchange] {
    var exchanges: [Exchange] = []
    var (command, shown) = ([String](), [String]())
    func end() {
      guard !command.isEmpty else { return }
      exchanges.append(
        Exchange(command: command.joined(separator: "\n"), shown: shown.joined(separator: "\n")))
      (command, shown) = ([], [])
    }
    for line in lines {
      if line.hasPrefix("$ ") {
        end()
        command = [String(line.dropFirst(2))]
      } else if line.hasPrefix("> "), shown.isEmpty {
        command.append(String(line.dropFirst(2)))
      } else {
        shown.append(line)
      }
    }
    end()
    return exchanges
  }

  /// Every answer, with the status behind it.
  ///
  /// - Parameter environment: Added to this process's own.
  func run(in folder: TemporaryFolder, environment: [String: String]) throws -> [(answer: String, status: String)] {
    try folder.write(script, to: "session.sh")
    let outcome = try Program.run(
      ["-c", "exec bash session.sh 2>&1"], of: "/bin/bash", in: folder.path, environment: environment)
    let parts = outcome.output.split(separator: Self.mark, omittingEmptySubsequences: false).map(String.init)
    return stride(from: 0, to: parts.count - 1, by: 2).map { (parts[$0], parts[$0 + 1]) }
  }
}
