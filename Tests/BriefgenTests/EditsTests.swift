import Foundation
import TestSupport
import Testing

/// Whatever is changed between two builds, the second makes what a first one would.
///
/// `EDITS=5000` makes so many edits, `SEED=7` others, `TEXTS=60` to a larger folder, of whose site more is remembered;
/// `BRIEFGEN=.build/release/briefgen` has another build of the program build it.
@Suite struct EditsTests {
  @Test func `a build after any edits is that of a program that remembers nothing`() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["EDITS"].flatMap { Int($0) } ?? 40
    let seed = environment["SEED"].flatMap { UInt64($0) } ?? 1
    let texts = environment["TEXTS"].flatMap { Int($0) } ?? 0
    let folder = try TemporaryFolder()
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "seeds")
    var editor = try InputEditor(folder, samples: Self.samples(), texts: texts, seed: seed)
    var edits: [String] = []
    var made = 0
    while made < count {
      for _ in 0..<editor.number(1...3) {
        edits.append(try editor.edit())
        made += 1
      }
      let options = [["--no-cache"], ["--strict"], ["--jobs", "1"], ["--input", "./seeds"]].filter { _ in
        editor.number(0...9) == 0
      }.flatMap { $0 }
      edits.append("built \(options.joined(separator: " "))")
      let difference = try Self.difference(after: options, in: folder)
      guard difference.isEmpty else {
        Issue.record(
          "SEED=\(seed) TEXTS=\(texts), after:\n\(edits.joined(separator: "\n"))\n\n\(difference.joined(separator: "\n"))"
        )
        return
      }
    }
  }

  /// Short texts of all kinds.
  private static func samples() throws -> [[UInt8]] {
    let fixtures = Program.root.appendingPathComponent("Tests/Fixtures")
    return try [
      "districts/kaihua.txt", "districts/mengyin.txt", "plain/tanfang.txt", "Pages/portal.html", "Pages/forum.html",
      "Features/10-mianxian-two.txt", "Features/14-luoping-insurance.txt", "Passages/06-zigui-scan.txt",
      "Passages/03-sanjiang-traditional.txt", "Passages/04-lintao-livelihood-table.txt",
    ].map { [UInt8](try Data(contentsOf: fixtures.appendingPathComponent($0))) }
  }

  /// Builds, and builds elsewhere from the same input without a memory.
  ///
  /// - Returns: In what the two differ.
  private static func difference(after options: [String], in folder: TemporaryFolder) throws -> [String] {
    let files = FileManager.default
    if folder.exists("clean") { try folder.remove("clean") }
    try folder.makeFolder("clean")
    try folder.copy(folder.path(of: "seeds"), to: "clean/seeds")
    let hadSite = folder.exists("site")
    if hadSite { try folder.copy(folder.path(of: "site"), to: "before") }
    defer { if hadSite { try? folder.remove("before") } }

    let arguments = ["build"] + options
    let outcome = try run(arguments, in: folder.path)
    // What was published of a text that cannot be read any more stays: then the site before is an input too.
    if outcome.status != 0, hadSite {
      try files.moveItem(atPath: folder.path(of: "before"), toPath: folder.path(of: "clean/site"))
    }
    let clean = try run(arguments + ["--no-cache"].filter { !options.contains($0) }, in: folder.path(of: "clean"))
    var differences: [String] = []
    if outcome.status != clean.status || outcome.errors != clean.errors {
      differences = ["\(outcome.status): \(outcome.errors)", "\(clean.status): \(clean.errors)"]
    }
    for part in ["seeds", "site"] {
      let (built, wanted) = (try published(part, folder), try published("clean/\(part)", folder))
      for path in Set(built.keys).union(wanted.keys).sorted() where built[path] != wanted[path] {
        let what = built[path] == nil ? "is missing" : wanted[path] == nil ? "is too many" : "differs"
        differences.append("\(part)/\(path) \(what)")
      }
    }
    return differences
  }

  private static func published(_ part: String, _ folder: TemporaryFolder) throws -> [String: [UInt8]] {
    guard folder.exists(part) else { return [:] }
    return try folder.files(in: part).filter { !$0.key.hasPrefix(".") }
  }

  private static func run(_ arguments: [String], in folder: String) throws -> Program.Outcome {
    let program = ProcessInfo.processInfo.environment["BRIEFGEN"].map {
      URL(fileURLWithPath: $0, relativeTo: Program.root).path
    }
    return try Program.run(arguments, of: program, in: folder)
  }
}
