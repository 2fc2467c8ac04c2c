import ArgumentParser
import BriefModel
import Checking
import Publishing
import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Proves a finished site.
struct Check: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  static let configuration = CommandConfiguration(
    abstract: "Prove a finished site: no character lost, every figure in its source, every link whole.",
    discussion: """
      Of the site alone: every link and anchor, titles and descriptions, feeds, data and encodings, addresses and ids, \
      whether each figure stands in the sentence it is quoted from; figures that contradict each other or that no place \
      can have. Against the texts, where they are at hand: every character of them is accounted for, every figure \
      stands in its source, and every file of the site is what the texts make now.

      EXAMPLES:
        briefgen check
        briefgen check www --input texts
        briefgen check --format sarif > check.sarif     for a host of code
        briefgen check --strict --quiet                 before publishing
        briefgen check --external                       links out of the site too
      """)

  @Argument(help: ArgumentHelp("The folder of the site."), completion: .directory)
  var site = "site"

  @Option(
    help: ArgumentHelp(
      "The folder of the texts; seeds, where it is there. Without texts the site alone is looked at.",
      valueName: "folder"), completion: .directory)
  var input: String?

  @Option(help: "How findings are printed: for people, for programs, or as SARIF 2.1.0 for hosts of code.")
  var format = Format.text

  @Flag(
    help: ArgumentHelp(
      "Ask for the pages elsewhere that the site links to.",
      discussion: "With curl, one at a time of each host; what answered in the last week is not asked again."))
  var external = false

  @OptionGroup var options: RunOptions

  func run() async throws {
    try await options.run("check") {
      let folder = try SiteFolder(site)
      var result = await SiteProof(folder: folder, input: try inputFolder()).run()
      if external { result.findings = Set(result.findings + (try await linksOut(of: folder))).sorted() }
      let findings = options.strict ? result.findings.map(Self.strictly) : result.findings
      switch format {
      case .text: break
      case .json: Console.write(json(of: findings, result))
      case .sarif: Console.write(SARIF.log(of: findings, version: Briefgen.versionNumber))
      }
      var report = RunReport(counts: result.counts, times: result.clock.times)
      report.diagnostics = result.problems + findings.map(\.diagnostic)
      report.isTold = format == .text
      report.summary = summary(of: result)
      return report
    }
  }

  private func linksOut(of folder: SiteFolder) async throws -> [Finding] {
    guard let curl = Curl(version: Briefgen.versionNumber) else {
      throw WrongCall("--external asks with curl, and there is none", help: "install curl, or leave the option out")
    }
    let place = ProgramMemory.place(of: site) + "-links.tsv"
    var memory = LinkMemory((try? FileSystem.read(place)) ?? [], now: Int(time(nil)))
    let findings = await ExternalLinks(of: folder, ask: curl.ask).findings(&memory)
    // Without a memory the next check asks again.
    try? FileSystem.keep(memory.bytes, at: place)
    return findings
  }

  /// Nil where there is none to look into.
  private func inputFolder() throws(WrongCall) -> InputFolder? {
    if let input { return try InputFolder(input) }
    return FileSystem.kind(of: "seeds") == .folder ? try InputFolder("seeds") : nil
  }

  private static func strictly(_ finding: Finding) -> Finding {
    var finding = finding
    finding.diagnostic.severity = .error
    return finding
  }

  private func summary(of result: SiteProof.Result) -> String {
    let counts = result.counts.map { "\($0.count) \($0.count == 1 ? String($0.name.dropLast()) : $0.name)" }.joined(
      separator: ", ")
    let found = result.findings.count + result.problems.count
    let verdict = found == 0 ? "all in order" : found == 1 ? "1 finding" : "\(found) findings"
    let isAlone = !result.counts.contains { $0.name == "sources" }
    return "\(counts): \(verdict)\(isAlone ? " (of the site alone: name the folder of its texts with --input)" : "")"
  }

  private func json(of findings: [Finding], _ result: SiteProof.Result) -> [UInt8] {
    let items =
      result.problems.map { JSONValue.thing($0.fields) }
      + findings.map { finding in
        let related = finding.related.map { place in
          JSONValue.thing([
            ("path", .text(place.path)), ("line", place.line.map { .number(Double($0)) }),
            ("message", .text(place.message)),
          ])
        }
        return .thing(
          [("rule", .text(finding.rule.rawValue))] + finding.diagnostic.fields
            + [("related", related.isEmpty ? nil : .list(related))])
      }
    let object = JSONValue.thing([
      ("version", .number(1)), ("site", .text(site)),
      ("counts", .thing(result.counts.map { ($0.name, .number(Double($0.count))) })), ("findings", .list(items)),
    ])
    return object.bytes + [0x0A]
  }
}
