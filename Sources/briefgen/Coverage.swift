import ArgumentParser
import BriefModel
import Extraction
import Lexicon

/// Says which phrases of the catalogue no figure was recognised by.
struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the phrases of the indicator catalogue that never matched.",
    discussion: """
      Reads all texts of a folder. A phrase that matches in none of many texts is misspelled, too narrow, or hidden by \
      one above it.

      EXAMPLES:
        briefgen coverage
        briefgen coverage --input texts
      """)

  @Option(help: ArgumentHelp("The folder of the texts.", valueName: "folder"), completion: .directory)
  var input = "seeds"

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let folder = try InputFolder(input)
    let sources = folder.sources
    let (lexicon, problems) = Lexicon().adding(from: folder.path)
    for problem in problems { Console.complain(problem.description) }
    let reader = SourceReader(lexicon: lexicon)
    var matched: Set<String> = []
    var failed = !problems.isEmpty
    for path in sources {
      do throws(SourceFailure) {
        for number in try reader.numbers(in: path).numbers {
          guard case .fact(_, let evidence?) = number.reading.outcome, let phrase = evidence.phrase else { continue }
          matched.insert(Self.words(phrase))
        }
      } catch {
        failed = true
        messages.printer.print(error.problems)
      }
    }
    let phrases = lexicon.indicators.phrases.map(Self.words)
    for phrase in phrases where !matched.contains(phrase) { Console.print(phrase) }
    let texts = sources.count == 1 ? "1 text" : "\(sources.count) texts"
    Console.print("\(phrases.count { matched.contains($0) }) of \(phrases.count) phrases matched in \(texts)")
    if failed { throw ExitCode.wrongContent }
  }

  /// "school-buses: 辆 of 校车|专车"
  private static func words(_ phrase: IndicatorCatalogue.Phrase) -> String { "\(phrase.indicator): \(phrase)" }
}
