import ArgumentParser
import BriefMarkdown
import BriefModel
import Editorial
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

  @Flag(name: .customLong("no-sidecar"), help: "Read the texts alone, without what an editor says beside them.")
  var withoutSidecar = false

  @Argument(help: ArgumentHelp("The texts to read.", valueName: "FILE"))
  var files: [String]

  func run() throws {
    let reader = SourceReader(lexicon: Lexicon(), readsSidecars: !withoutSidecar)
    var failed = false
    for path in files {
      do throws(SourceFailure) {
        var read = try reader.read(path)
        for warning in read.warnings { Console.complain(warning.description) }
        // The addresses of what is published from the same folder; what is not yet gets one made of its title.
        var addresses = AddressBook.beside(path)
        for problem in addresses.give(read.addresses) { Console.complain(problem.description) }
        addresses.assign(read.briefs.map { AddressBook.Candidate($0) })
        for index in read.briefs.indices { read.briefs[index].slug = addresses.slug(of: read.briefs[index]) }
        switch format {
        case .json: Console.write(BriefJSON.source(read.source, briefs: read.briefs))
        case .markdown: for brief in read.briefs { Console.write(BriefDocument.write(brief)) }
        }
      } catch {
        for problem in error.problems { Console.complain(problem.description) }
        failed = true
      }
    }
    if failed { throw ExitCode.wrongContent }
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
