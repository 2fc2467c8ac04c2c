import ArgumentParser
import BriefModel
import Foundation
import Publishing

/// Writes the manual; for those who install or package the program.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the manual: a page of briefgen(1) for every command, made of what its help says.",
    discussion: """
      EXAMPLES:
        briefgen manual /usr/local/share/man/man1
      """,
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder of the pages.", valueName: "folder"), completion: .directory)
  var folder: String

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do throws(Diagnostic) {
      for page in try Self.pages { try FileSystem.keep(Array(page.text.utf8), at: "\(folder)/\(page.name)") }
    } catch {
      messages.printer.print(error)
      throw ExitCode.wrongContent
    }
  }

  private static var pages: [ManualPage] {
    get throws(Diagnostic) {
      do {
        let program = try JSONDecoder().decode(ProgramHelp.self, from: Data(Briefgen._dumpHelp().utf8)).command
        let commands = program.subcommands?.filter { $0.shouldDisplay && $0.commandName != "help" } ?? []
        return ([program] + commands).map { ManualPage(of: $0, among: commands) }
      } catch {
        throw Diagnostic(.error, path: "briefgen", message: "the help cannot be read: \(error)")
      }
    }
  }
}
