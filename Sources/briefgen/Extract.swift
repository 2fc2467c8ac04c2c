import ArgumentParser
import BriefMarkdown
import BriefModel
import Editorial
import Lexicon
import Publishing

/// Shows what is read out of texts, without publishing anything.
struct Extract: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, markdown
  }

  static let configuration = CommandConfiguration(
    abstract: "Print what is read out of texts: their articles, figures, places and themes.",
    discussion: """
      JSON is one object a source, a line each. Markdown is one brief an article, as `build` puts it into `briefs/`.

      EXAMPLES:
        briefgen extract seeds/report.txt
        briefgen extract --format markdown seeds/report.txt    as published
        briefgen extract --no-sidecar seeds/report.txt         the text alone
      """)

  @Option(help: "What is printed.")
  var format = Format.json

  @Flag(name: .customLong("no-sidecar"), help: "Read the texts alone, without what an editor says beside them.")
  var withoutSidecar = false

  @OptionGroup var options: RunOptions

  @Argument(help: ArgumentHelp("The texts to read.", valueName: "FILE"), completion: .file())
  var files: [String]

  func run() async throws {
    try await options.run("extract") {
      let reader = SourceReader(lexicon: Lexicon(), readsSidecars: !withoutSidecar)
      var report = RunReport()
      var briefs: [Brief] = []
      for path in files {
        do throws(SourceFailure) {
          briefs += try extract(path, with: reader, &report.diagnostics)
        } catch {
          report.diagnostics += error.problems
        }
      }
      report.counts = [
        ("sources", files.count), ("briefs", briefs.count), ("facts", briefs.reduce(0) { $0 + $1.facts.count }),
      ]
      return report
    }
  }

  private func extract(
    _ path: String, with reader: SourceReader, _ diagnostics: inout [Diagnostic]
  ) throws(SourceFailure) -> [Brief] {
    var read = try reader.read(path)
    diagnostics += read.warnings
    // The addresses of what is published from the same folder; what is not yet gets one made of its title.
    var addresses = AddressBook.beside(path)
    diagnostics += addresses.give(read.addresses)
    addresses.assign(read.briefs.map { AddressBook.Candidate($0) })
    for index in read.briefs.indices { read.briefs[index].slug = addresses.slug(of: read.briefs[index]) }
    switch format {
    case .json: Console.write(BriefJSON.source(read.source, briefs: read.briefs))
    case .markdown: for brief in read.briefs { Console.write(BriefDocument.write(brief)) }
    }
    return read.briefs
  }
}

extension AddressBook {
  /// The address book in the folder of a text; an empty one where there is none.
  fileprivate static func beside(_ path: String) -> AddressBook {
    let folder = FileSystem.parent(of: path).map { $0 + "/" } ?? ""
    guard let bytes = try? FileSystem.read(folder + name) else { return AddressBook() }
    return read(bytes, path: folder + name).0
  }
}
