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
      one above it. Of catalogues of your own (themes.tsv, units.tsv, places.tsv, corrections.tsv), it prints the words \
      that stand in no text.

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
    let (lexicon, problems) = Lexicon().changed(in: folder.path)
    messages.printer.print(problems)
    let reader = SourceReader(lexicon: lexicon)
    var matched: Set<String> = []
    var missing = MissingWords(lexicon.ownWords)
    var failed = !problems.isEmpty
    for path in sources {
      do throws(SourceFailure) {
        let text = try reader.numbers(in: path)
        missing.look(in: text.bytes)
        missing.look(in: lexicon.traditional.simplified(text.bytes))
        for number in text.numbers {
          guard case .fact(_, let evidence?) = number.reading.outcome, let phrase = evidence.phrase else { continue }
          matched.insert(Self.words(phrase))
        }
      } catch {
        failed = true
        messages.printer.print(error.problems)
      }
    }
    for word in missing.words { Console.print("\(word.at.path):\(word.at.line ?? 1): \(word.text) stands in no text") }
    let phrases = lexicon.indicators.phrases.map(Self.words)
    let own = Dictionary(lexicon.ownWords.map { ($0.text, $0.at) }) { first, _ in first }
    for phrase in phrases where !matched.contains(phrase) {
      Console.print(phrase + (own[phrase].map { ", \($0.path):\($0.line ?? 1)" } ?? ""))
    }
    let texts = sources.count == 1 ? "1 text" : "\(sources.count) texts"
    Console.print("\(phrases.count { matched.contains($0) }) of \(phrases.count) phrases matched in \(texts)")
    if failed { throw ExitCode.wrongContent }
  }

  /// "school-buses: 辆 of 校车|专车"
  private static func words(_ phrase: IndicatorCatalogue.Phrase) -> String { "\(phrase.indicator): \(phrase)" }
}
