import ArgumentParser
import BriefModel
import Lexicon
import Publishing

/// Shows how the numbers of a text were read, and why some make no figure.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how each number of a text was read, or why it makes no figure.",
    discussion: """
      Of a figure: what was recognised in its clause, what named, dated and placed it, which phrase of the catalogue \
      made it an indicator, and how sure the reading is. Of any other number: why it is none.

      EXAMPLES:
        briefgen explain seeds/report.txt            every number of the text
        briefgen explain seeds/report.txt:21         the numbers of line 21
        briefgen explain seeds/report.txt 7cea6ed3   the figure with this id, and what stands beside it
        briefgen explain 7cea6ed3                    the same, wherever in seeds/ it is
      """)

  @Argument(
    help: ArgumentHelp("A text, with :LINE for one of its lines; or the id of a figure.", valueName: "FILE[:LINE]"),
    completion: .file())
  var place: String

  @Argument(help: ArgumentHelp("The id of a figure of the text.", valueName: "ID"))
  var id: String?

  @Option(
    help: ArgumentHelp("The folder in which an id without a text is looked for.", valueName: "folder"),
    completion: .directory)
  var input = "seeds"

  @Flag(name: .customLong("no-sidecar"), help: "Read the text alone, without what an editor says beside it.")
  var withoutSidecar = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    if id == nil, Self.isID(place), FileSystem.kind(of: place) == nil { return try explainAnywhere(place) }
    do throws(SourceFailure) {
      let (path, line) = try Self.split(place)
      let reader = try SourceReaders(readsSidecars: !withoutSidecar).beside(path)
      let explanation = Explanation(lexicon: reader.lexicon)
      let text = try reader.numbers(in: path)
      if let id {
        guard explanation.print(figure: id, of: text) else {
          throw SourceFailure(
            Diagnostic(
              .error, path: path, message: "no figure has the id \(id)",
              help: "`briefgen explain \(path)` prints all of them with their ids"))
        }
        return
      }
      let chosen = text.numbers.filter { line == nil || $0.line == line }
      if chosen.isEmpty {
        throw SourceFailure(
          line.map(text.silence) ?? Diagnostic(.error, path: path, message: "no number stands in its articles"))
      }
      for number in chosen { explanation.print(number, of: text) }
    } catch {
      messages.printer.print(error.problems)
      throw ExitCode.wrongContent
    }
  }

  /// Looks through all texts of the input folder; those that cannot be read are told of where the id is in no other.
  private func explainAnywhere(_ id: String) throws {
    let folder = try InputFolder(input)
    let (lexicon, wrong) = Lexicon().changed(in: folder.path)
    var problems = wrong
    let reader = SourceReader(lexicon: lexicon, readsSidecars: !withoutSidecar)
    let explanation = Explanation(lexicon: lexicon)
    for path in folder.sources {
      do throws(SourceFailure) {
        if explanation.print(figure: id, of: try reader.numbers(in: path)) { return }
      } catch {
        problems += error.problems
      }
    }
    messages.printer.print(problems)
    messages.printer.print(
      Diagnostic(
        .error, path: input, message: "no figure of its texts has the id \(id)",
        help: "the id of a figure changes with its sentence and its label; name the text and its line instead"
      ))
    throw ExitCode.wrongContent
  }

  /// Eight hexadecimal digits.
  private static func isID(_ text: String) -> Bool {
    text.utf8.count == 8 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  /// "report.txt:21" is line 21 of report.txt; a file whose name only looks like it is taken whole.
  private static func split(_ place: String) throws(SourceFailure) -> (path: String, line: Int?) {
    guard FileSystem.kind(of: place) == nil, let colon = place.lastIndex(of: ":") else { return (place, nil) }
    let path = String(place[..<colon])
    let line = place[place.index(after: colon)...]
    if let line = Int(line), line > 0 { return (path, line) }
    guard FileSystem.kind(of: path) == nil else {
      throw SourceFailure(
        Diagnostic(
          .error, path: path, message: "\"\(line)\" is no line of a text", help: "lines are counted from 1: \(path):1"))
    }
    return (place, nil)
  }
}
