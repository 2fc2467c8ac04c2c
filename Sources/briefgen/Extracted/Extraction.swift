import BriefMarkdown
import BriefModel
import Dispatch
import Editorial
import Memory
import Publishing

/// Prints what is read out of texts, one after another or from several threads at once.
final class Extraction: @unchecked Sendable {
  private let readers: SourceReaders
  private let format: Extract.Format
  /// An empty one where there is none.
  private let books = FolderCache<AddressBook> { folder in
    let path = "\(folder)/\(AddressBook.name)"
    return (try? FileSystem.read(path)).map { AddressBook.read($0, path: path).0 } ?? AddressBook()
  }
  /// Lines are printed whole, and things counted one at a time.
  private let queue = DispatchQueue(label: "output")
  private var diagnostics: [Diagnostic] = []
  private var (sources, briefs, facts) = (0, 0, 0)

  init(readers: SourceReaders, format: Extract.Format) {
    self.readers = readers
    self.format = format
  }

  /// - Parameter tellsFailures: Whether a text that cannot be read has a line of JSON too.
  func add(_ path: String, tellsFailures: Bool) {
    do throws(SourceFailure) {
      let read = try readers.beside(path).read(path)
      // The addresses of what is published from the same folder; what is not yet gets one made of its title.
      var addresses = books.beside(path)
      let problems = read.warnings + addresses.give(read.addresses)
      var briefs = read.briefs
      addresses.assign(to: &briefs)
      print(bytes(of: read, slugs: briefs.map(\.slug)), read.briefs, problems)
    } catch {
      let failure = ExtractedSource.Failure(name: FileSystem.name(of: path), problems: error.problems)
      print(tellsFailures && format == .json ? failure.line : [], [], error.problems)
    }
  }

  /// To be asked for when all is done.
  var report: RunReport {
    var report = RunReport()
    report.diagnostics = diagnostics
    report.counts = [("sources", sources), ("briefs", briefs), ("facts", facts)]
    return report
  }

  private func bytes(of read: SourceBriefs, slugs: [String]) -> [UInt8] {
    switch format {
    case .json: return read.extracted.line(slugs: slugs)
    case .markdown:
      return zip(read.briefs, slugs).flatMap { brief, slug in
        var brief = brief
        brief.slug = slug
        return BriefDocument.write(brief)
      }
    }
  }

  private func print(_ bytes: [UInt8], _ briefs: [Brief], _ problems: [Diagnostic]) {
    queue.sync {
      Console.write(bytes)
      diagnostics += problems
      sources += 1
      self.briefs += briefs.count
      facts += briefs.reduce(0) { $0 + $1.facts.count }
    }
  }
}
