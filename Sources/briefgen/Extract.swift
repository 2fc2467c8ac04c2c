import ArgumentParser
import Dispatch
import Lexicon
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Shows what is read out of texts, without publishing anything.
struct Extract: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, markdown
  }

  static let configuration = CommandConfiguration(
    abstract: "Print what is read out of texts: their articles, figures, places and themes.",
    discussion: """
      JSON is one object a source, a line each; `build --extracted` takes these lines for the texts. Markdown is one brief an \
      article, as `build` puts it into `briefs/`.

      With - for a file, the names of texts are taken from the standard input, a line each, and every text is printed as \
      soon as it is read, whichever is done first. A text that cannot be read then has a line too, which says why, so that \
      what is published of it can stay.

      EXAMPLES:
        briefgen extract seeds/report.txt
        briefgen extract --format markdown seeds/report.txt    as published
        briefgen extract --no-sidecar seeds/report.txt         the text alone
        find seeds -name '*.txt' | briefgen extract - > seeds.jsonl
      """)

  @Option(help: "What is printed.")
  var format = Format.json

  @Flag(name: .customLong("no-sidecar"), help: "Read the texts alone, without what an editor says beside them.")
  var withoutSidecar = false

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "The names on the standard input end in NUL, as `find -print0` writes them, and not each with its line.")
  var endsInNull = false

  @OptionGroup var options: RunOptions

  @Argument(
    help: ArgumentHelp("The texts to read; - for those whose names come on the standard input.", valueName: "FILE"),
    completion: .file())
  var files: [String]

  private static let standardInput = "-"

  func validate() throws {
    if files.contains(Self.standardInput), files.count > 1 {
      throw ValidationError("- takes the names from the standard input, and stands alone")
    }
  }

  func run() async throws {
    try await options.run("extract") {
      let extraction = Extraction(readers: SourceReaders(readsSidecars: !withoutSidecar), format: format)
      if files == [Self.standardInput] {
        let names = NameStream(separator: endsInNull ? 0 : 0x0A)
        let jobs = Jobs.limit ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        DispatchQueue.concurrentPerform(iterations: jobs) { _ in
          while let path = names.next() { extraction.add(path, tellsFailures: true) }
        }
      } else {
        for path in files { extraction.add(path, tellsFailures: false) }
      }
      return extraction.report
    }
  }
}
