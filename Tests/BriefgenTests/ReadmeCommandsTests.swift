import ArgumentParser
import Checking
import Foundation
import TestSupport
import Testing

@testable import briefgen

/// The README says of the program what is so.
@Suite struct ReadmeCommandsTests {
  /// Lines of its blocks that are not run, and why.
  private static let notRun = [
    "make site": "builds the whole program; whoever runs the tests has",
    "make test": "runs these tests",
    "make browser-tests": "needs a browser, and is run by itself",
    "make data-tests": "needs the programs that the data are for, and is run by itself",
    "make score": "builds the whole program; GoldTests measure the same",
    ".build/release/briefgen preview --open": "serves until it is ended; PreviewCommandTests do",
    "ls seeds/*.txt | parallel --pipe -N 1000 briefgen extract - > seeds.jsonl":
      "needs GNU parallel; ExtractedTests take the block where it is",
    "briefgen build --extracted seeds.jsonl": "goes with the line above",
    "make calibrate": "changes tables of the source",
    "make bench": "builds the whole program, and needs Hugo",
    "make release": "builds the whole program, and is run by itself",
    ".build/release/briefgen review seeds/000_3e9b2eba80fd9a2a.txt": "asks at a terminal; ReviewTests answer",
  ]

  private static let readme = try? String(
    contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// In one folder, in the order of the text, as somebody who follows it would.
  @Test func `every block of commands can be run as it stands`() throws {
    let blocks = try FencedBlock.all(of: #require(Self.readme)).filter { $0.language.isEmpty }
    let program = try #require(Program.executable)
    try folder.copy(Program.root.appendingPathComponent("seeds").path, to: "seeds")
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "texts")
    for name in [".build/release", "bin"] {
      try folder.makeFolder(name)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(of: "\(name)/briefgen"), withDestinationPath: program.path)
    }
    try #require(Program.run("build", in: folder.path).status == 0)
    var passedOver: Set<String> = []
    for block in blocks {
      let lines = block.lines.filter { Self.notRun[$0] == nil }
      passedOver.formUnion(Set(block.lines).subtracting(lines))
      if lines.isEmpty { continue }
      let outcome = try shell(lines.joined(separator: "\n"))
      #expect(outcome.status == 0, "\(lines)\n\(outcome.words)")
    }
    #expect(passedOver == Set(Self.notRun.keys), "the table names what the README does not have")
    // What make would do is at least what the Makefile can.
    for line in passedOver.sorted() where line.hasPrefix("make ") {
      let outcome = try shell("cd '\(Program.root.path)' && \(line) --dry-run")
      #expect(outcome.status == 0, "\(line)\n\(outcome.words)")
    }
    #expect(blocks.count > 12)
  }

  @Test func `every block in a language is one that another test reads`() throws {
    let languages = try FencedBlock.all(of: #require(Self.readme)).map(\.language).filter { !$0.isEmpty }
    #expect(
      languages.filter { $0 != "tsv" } == ["yaml", "yaml", "sql", "sql"],
      "of which EditorialTests read the first, CatalogueTests those with tabs, data tests the others")
  }

  /// Of what stands in running text.
  @Test(arguments: ["README.md", ".github/TUTORIAL.md", ".github/CONTRIBUTING.md", ".github/CHANGELOG.md"])
  func `every command, target and file that is named is there`(page: String) throws {
    let text = try String(contentsOf: Program.root.appendingPathComponent(page), encoding: .utf8)
    let makefile = try String(contentsOf: Program.root.appendingPathComponent("Makefile"), encoding: .utf8)
    let code = text.matches(of: /`([^`\n]+)`/).map(\.output.1)
    for words in code {
      if let target = words.firstMatch(of: /^make ([a-z-]+)/)?.output.1 {
        #expect(makefile.contains("\n\(target):"), "\(words)")
      } else if let command = words.firstMatch(of: /^briefgen ([a-z]+)/)?.output.1 {
        #expect((Briefgen.commands + ["help", "manual"]).contains(String(command)), "\(words)")
      } else if words.contains(/^(Sources|Templates|Tests|\.ci)\/[^…*]+$/) {
        let path = Program.root.appendingPathComponent(String(words)).path
        #expect(FileManager.default.fileExists(atPath: path), "\(words)")
      }
    }
    for link in text.matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/).map(\.output.1) {
      let folder = Program.root.appendingPathComponent(page).deletingLastPathComponent()
      #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent(String(link)).path), "\(link)")
    }
    for (target, part) in text.matches(of: /\]\(([^)#:]*)#([^)]*)\)/).map({ ($0.output.1, $0.output.2) }) {
      let other =
        try target.isEmpty || target.hasSuffix(page)
        ? text : String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
      let headings = other.matches(of: /(?m)^#+ (.*)$/).map { heading in
        heading.output.1.lowercased().replacing(" ", with: "-").filter { $0.isLetter || $0.isNumber || $0 == "-" }
      }
      #expect(headings.contains(String(part)), "#\(part)")
    }
  }

  @Test(arguments: Briefgen.commands)
  func `every command and every option of it is described`(command: String) throws {
    let readme = try #require(Self.readme)
    #expect(readme.contains("| `briefgen \(command)` |"))
    let help = try Program.run(command, "--help", in: folder.path).output
    let options = help.matches(of: /(?m)^  (?:-\w, )?(--[a-z-]+)/).map { String($0.output.1) }
    #expect(options.count > 1)
    for option in Set(options).subtracting(["--help", "--version"]) {
      #expect(readme.contains("`\(option)`") || readme.contains("`\(option) "), "\(option)")
    }
  }

  @Test func `every code that the program ends with is described`() throws {
    let readme = try #require(Self.readme)
    for (code, meaning) in ExitCode.meanings {
      #expect(readme.contains("| \(code.rawValue) | \(meaning)"), "\(code)")
    }
  }

  @Test func `the list of changes begins with this version`() throws {
    let changes = try String(
      contentsOf: Program.root.appendingPathComponent(".github/CHANGELOG.md"), encoding: .utf8)
    #expect(changes.hasPrefix("# Changes\n\n## \(Briefgen.versionNumber), \(Briefgen.versionDate)\n"))
  }

  @Test func `every rule of check stands there with what it says and how severe it is`() throws {
    let readme = try #require(Self.readme)
    for rule in CheckRule.allCases {
      #expect(readme.contains("| `\(rule.rawValue)` | \(rule.severity.rawValue) | \(rule.summary) |\n"), "\(rule)")
    }
  }

  @Test func `every key of the report is described`() throws {
    let readme = try #require(Self.readme)
    try folder.write("", to: "seeds/empty.txt")
    _ = try Program.run("build", "--report", "report.json", in: folder.path)
    let report = try JSONSerialization.jsonObject(with: Data(folder.text("report.json").utf8)) as? [String: Any]
    let first = (report?["diagnostics"] as? [[String: Any]])?.first
    for key in try #require(report?.keys).sorted() + #require(first?.keys).sorted() {
      #expect(readme.contains("`\(key)`"), "\(key)")
    }
  }

  private func shell(_ commands: String) throws -> (status: Int32, words: String) {
    let process = Process()
    let output = folder.path(of: "output")
    FileManager.default.createFile(atPath: output, contents: nil)
    let stream = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-e", "-o", "pipefail", "-c", commands]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ProcessInfo.processInfo.environment.merging(["PATH": "\(folder.path(of: "bin")):\(path)"]) {
      $1
    }
    process.standardOutput = stream
    process.standardError = stream
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(try folder.text("output").suffix(2000)))
  }
}
