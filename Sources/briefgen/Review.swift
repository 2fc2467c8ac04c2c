import ArgumentParser
import BriefModel
import Lexicon
import Publishing

/// Takes an editor through what is doubtful, and writes the answers beside the texts.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Settle what is doubtful in texts, one thing after another.",
    discussion: """
      Asks about figures that are often read wrong, figures that contradict each other, damaged text, and places that \
      several divisions could be. Each answer is written into the text's sidecar at once (report.yml beside report.txt), \
      and nothing else in it is changed. q, Ctrl-D and Ctrl-C leave; what is open then is asked next time.

      EXAMPLES:
        briefgen review                        all texts of seeds/
        briefgen review seeds/report.txt       one text
        briefgen review --list                 what would be asked
      """)

  @Option(
    help: ArgumentHelp("The folder of the texts, where no text is named.", valueName: "folder"), completion: .directory)
  var input = "seeds"

  @Option(help: ArgumentHelp("Your name, as it stands beside your answers on the page.", valueName: "name"))
  var who: String?

  @Flag(help: "Print what is doubtful, and ask nothing.")
  var list = false

  @OptionGroup var messages: MessageOptions

  @Argument(help: ArgumentHelp("The texts to review.", valueName: "FILE"), completion: .file())
  var files: [String] = []

  func run() throws {
    let terminal = list ? nil : Terminal()
    guard list || terminal != nil else {
      throw WrongCall(
        "review asks questions, and there is no terminal to answer them at",
        help: "run it in a terminal; `briefgen review --list` prints what is doubtful")
    }
    if let who, who.allSatisfy(\.isWhitespace) || who.contains(where: \.isNewline) {
      throw WrongCall("--who must be a name", help: "as in --who 王敏")
    }
    let paths = files.isEmpty ? try InputFolder(input).sources : files
    let readers = SourceReaders()
    var texts: [ReviewedText] = []
    var told: Set<Diagnostic> = []
    for path in paths {
      do throws(SourceFailure) {
        texts.append(try ReviewedText(path: path, reader: try readers.beside(path)))
      } catch {
        // What is wrong with a catalogue keeps all texts beside it from being read.
        messages.printer.print(error.problems.filter { told.insert($0).inserted })
      }
    }
    if let terminal, !texts.isEmpty {
      var session = ReviewSession(texts: texts, terminal: terminal, who: who)
      try session.run()
    } else {
      for text in texts {
        for doubt in text.doubts {
          Console.print("\(text.place(of: doubt)): \(doubt.summary(text.reader.lexicon))".printable)
        }
      }
    }
    if texts.count < paths.count { throw ExitCode.wrongContent }
  }
}
