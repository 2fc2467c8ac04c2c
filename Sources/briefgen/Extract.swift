import ArgumentParser
import BriefMarkdown
import BriefModel
import Extraction
import Ingest
import Lexicon
import Publishing

/// Shows what is read out of texts, without publishing anything.
struct Extract: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, markdown
  }

  static let configuration = CommandConfiguration(
    abstract: "Print what is read out of texts: their articles, figures, places and themes.",
    discussion: """
      JSON is one object a source, a line each. Markdown is one brief an article, as `build` puts it into `briefs/`.
      """)

  @Option(help: "json or markdown.")
  var format = Format.json

  @Argument(help: ArgumentHelp("The texts to read.", valueName: "FILE"))
  var files: [String]

  func run() throws {
    let lexicon = Lexicon()
    let ingester = Ingester(lexicon: lexicon)
    let extractor = Extractor(lexicon: lexicon)
    var failed = false
    for path in files {
      do throws(Diagnostic) {
        let name = String(path.split(separator: "/").last ?? "")
        let ingested = try ingester.read(FileSystem.read(path), name: name)
        let briefs = ingested.articles.map {
          extractor.brief(of: $0, in: ingested.source, slug: "\(name)-\($0.number)")
        }
        switch format {
        case .json: Console.write(BriefJSON.source(ingested.source, briefs: briefs))
        case .markdown: for brief in briefs { Console.write(BriefDocument.write(brief)) }
        }
      } catch {
        Console.complain(error.description)
        failed = true
      }
    }
    if failed { throw ExitCode.wrongContent }
  }
}
