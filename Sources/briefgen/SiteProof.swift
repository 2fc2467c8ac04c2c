import BriefModel
import Checking
import Editorial
import Lexicon
import Memory
import Publishing
import SiteModel
import Templates

/// Holds a published site against itself and, where they are at hand, against the texts it was made from.
struct SiteProof {
  let folder: SiteFolder
  /// Nil where the site alone is looked at.
  let input: InputFolder?

  struct Result {
    /// By file, line and column.
    var findings: [Finding] = []
    /// What of the texts could not be read.
    var problems: [Diagnostic] = []
    var counts: [(name: String, count: Int)] = []
    var clock = StageClock()
  }

  func run() async -> Result {
    var result = Result()
    let edition = input.map { Edition(of: $0, lexicon: Lexicon()) }
    let lexicon = edition?.lexicon ?? Lexicon()
    let site = await SiteCheck(folder, names: Names(lexicon: lexicon))
    var findings = await site.findings()
    result.clock.end("site")
    if let input, var edition {
      let reader = SourceReader(lexicon: lexicon)
      let texts = await read(input, with: reader, &result)
      let source = SourceCheck(
        site, input: input.path,
        texts: texts.map { path, read in
          SourceCheck.Text(path: path, record: read.record) { reader.words(of: read.source) }
        })
      let faults = source.findings()
      findings += faults
      result.clock.end("texts")
      // Where the texts have changed, every page that speaks of them has: that they have is said once.
      let sources = texts.map(\.read)
      let (briefs, addressProblems) = edition.briefs(of: sources)
      result.problems += edition.problems + addressProblems
      if result.problems.isEmpty, !faults.contains(where: { $0.rule == .briefSource }) {
        findings += folder.differences(from: await SiteFiles(site: edition.site(of: briefs, from: sources)).all())
      }
      result.clock.end("rebuild")
    }
    result.counts += [
      ("briefs", site.briefs.count), ("facts", site.briefs.reduce(0) { $0 + $1.brief.facts.count }),
      ("pages", folder.files.count { $0.path.hasSuffix(".html") }), ("files", folder.files.count),
    ]
    result.findings = Set(findings).sorted()
    return result
  }

  private func read(
    _ input: InputFolder, with reader: SourceReader, _ result: inout Result
  ) async -> [(path: String, read: SourceBriefs)] {
    let results = await input.sources.mapInParallel { path in
      Swift.Result { () throws(SourceFailure) in try reader.read(path) }
    }
    var texts: [(path: String, read: SourceBriefs)] = []
    for (path, read) in zip(input.sources, results) {
      switch read {
      case .failure(let failure): result.problems += failure.problems.filter { $0.severity == .error }
      case .success(let read): texts.append((path, read))
      }
    }
    let bytes = texts.flatMap(\.read.source.bytes)
    result.counts = [("sources", texts.count), ("characters", bytes.count { $0 & 0xC0 != 0x80 })]
    return texts
  }
}
