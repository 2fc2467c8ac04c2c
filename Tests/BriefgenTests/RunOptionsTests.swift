import Foundation
import TestSupport
import Testing

/// The options that the commands share.
@Suite struct RunOptionsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "seeds")
  }

  @Test func `a message shows the line it is about, with a mark below the place, and the help below`() throws {
    try folder.write("title: 甲\npublisher: {桐庐县, 教育局: 1}\n", to: "seeds/site.yml")
    try folder.write("keep: [{quote: 全县ＡＢ共有校车, titel: x}]\n", to: "seeds/kaihua.yml")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        seeds/kaihua.yml:1:26: error: unknown key "titel"
          1 | keep: [{quote: 全县ＡＢ共有校车, titel: x}]
            |                                  ^
          help: known keys: quote, from, to, occurrence, who, why
        seeds/site.yml:2:12: error: "publisher" must be a text, not a mapping
          2 | publisher: {桐庐县, 教育局: 1}
            |            ^
          help: write one text behind it, in quotation marks where it holds marks of YAML

        """, "\(outcome.errors)")
  }

  @Test func `a long line is cut to what stands around the place`() throws {
    let words = String(repeating: "全县推进教育优质均衡发展，", count: 40)
    try folder.write("description: \(words)\nx: \"\(words)\n", to: "seeds/site.yml")
    let lines = try build().errors.split(separator: "\n")
    #expect(lines.allSatisfy { line in line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) } < 120 })
  }

  @Test(
    arguments: [
      ([], [:], false), (["--color", "always"], [:], true), ([], ["CLICOLOR_FORCE": "1"], true),
      ([], ["CLICOLOR_FORCE": "0"], false), ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true), (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
    ] as [([String], [String: String], Bool)])
  func `messages are coloured as the call says, then the environment`(
    options: [String], environment: [String: String], isColored: Bool
  ) throws {
    try folder.write("", to: "seeds/empty.txt")
    var clean = ["NO_COLOR": "", "CLICOLOR_FORCE": ""]
    clean.merge(environment) { $1 }
    let outcome = try Program.run(["build"] + options, in: folder.path, environment: clean)
    #expect(outcome.errors.contains("\u{1B}[1;31merror:\u{1B}[0m") == isColored)
    #expect(outcome.errors.contains("\u{1B}") == isColored)
  }

  @Test func `quiet says nothing but errors`() throws {
    try folder.write("x", to: "seeds/page.pdf")
    let quiet = try build("--quiet")
    #expect(quiet.status == 0 && quiet.output == "" && quiet.errors == "")
    try folder.write("", to: "seeds/empty.txt")
    let outcome = try build("-q")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("seeds/empty.txt: error: is empty\n") && !outcome.errors.contains("warning"))
  }

  @Test func `verbose tells how long each stage took`() throws {
    let stages = try build("--verbose").output.split(separator: "\n").dropLast().map { line in
      line.split(separator: " ").first.map(String.init)
    }
    #expect(stages == ["read", "pages", "links", "publish"])
  }

  @Test func `strict takes a warning for an error, and writes nothing`() throws {
    try folder.write("x", to: "seeds/page.pdf")
    let before = try folder.files()
    let outcome = try build("--strict", "--no-cache")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("seeds/page.pdf: error: is not read\n"))
    #expect(outcome.output.hasPrefix("2 sources, nothing published, 1 error, 0 warnings, "))
    #expect(try folder.files() == before)
    try folder.remove("seeds/page.pdf")
    #expect(try build("--strict").status == 0)
  }

  @Test func `a report holds counts, times and diagnostics`() throws {
    try folder.write("", to: "seeds/empty.txt")
    try folder.write("titel: 甲\n", to: "seeds/kaihua.yml")
    #expect(try build("--report", "report.json", "--quiet").status == 1)
    let report = try JSONDecoder().decode(Report.self, from: Data(folder.text("report.json").utf8))
    #expect(report.version == 1 && report.command == "build" && report.exitCode == 1)
    #expect(report.counts["sources"] == 3 && report.counts["briefs"] == 1)
    #expect(report.counts["errors"] == 2 && report.counts["warnings"] == 0)
    #expect(report.times.map(\.stage) == ["read", "pages", "links", "publish"])
    #expect(report.diagnostics.map(\.path) == ["seeds/empty.txt", "seeds/kaihua.yml"])
    #expect(report.diagnostics.map(\.line) == [nil, 1] && report.diagnostics.map(\.column) == [nil, 1])
    #expect(report.diagnostics[1].message == "unknown key \"titel\"")
    #expect(report.diagnostics[1].help == "did you mean \"title\"?")
  }

  @Test func `with any number of jobs the bytes are the same`() throws {
    let sites = try ["1", "2", "32"].map { jobs in
      _ = try build("--jobs", jobs, "--output", "site-\(jobs)")
      return try folder.files(in: "site-\(jobs)")
    }
    #expect(sites[0].count > 20 && sites.allSatisfy { $0 == sites[0] })
  }

  private struct Report: Decodable {
    struct Time: Decodable {
      let stage: String
      let seconds: Double
    }

    struct Problem: Decodable {
      let severity: String
      let path: String
      let line: Int?
      let column: Int?
      let message: String
      let help: String?
    }

    let version: Int
    let command: String
    let exitCode: Int
    let counts: [String: Int]
    let times: [Time]
    let diagnostics: [Problem]
  }

  private func build(_ options: String...) throws -> Program.Outcome {
    try Program.run(["build"] + options, in: folder.path)
  }
}
