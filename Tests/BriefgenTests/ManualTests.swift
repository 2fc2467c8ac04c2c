import Foundation
import TestSupport
import Testing

@testable import briefgen

/// The pages of the manual say what the help says, in a form that programs set without a complaint.
@Suite struct ManualTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try #require(Program.run("manual", "share/man1", in: folder.path).status == 0)
  }

  @Test func `every command has a page, and the program has one that leads to them`() throws {
    let names = Briefgen.commands.map { "briefgen-\($0)" }
    #expect(try Set(folder.files(in: "share/man1").keys) == Set((["briefgen"] + names).map { "\($0).1" }))
    let first = try plain("briefgen")
    for name in names { #expect(first.contains("\(name)(1)"), "\(name)") }
    #expect(first.contains("briefgen \(Briefgen.versionNumber)") && first.contains(Briefgen.versionDate))
  }

  @Test(arguments: Briefgen.commands)
  func `a page has all that the help has`(command: String) throws {
    let page = try plain("briefgen-\(command)")
    let help = try Program.run(command, "--help", in: folder.path, environment: ["COLUMNS": "1000"]).output
    for option in help.matches(of: /(?m)^  ((?:-\w, )?--[a-z-]+)/).map(\.output.1) {
      #expect(page.contains("\n.TP\n\(option)"), "\(option)")
    }
    for example in help.matches(of: /(?m)^  (briefgen .*)$/).map(\.output.1) {
      #expect(page.contains(example.split(separator: "  ")[0]), "\(example)")
    }
    for part in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "EXAMPLES", "SEE ALSO"] {
      #expect(page.contains("\n.SH \(part)\n"), "\(part)")
    }
  }

  @Test(arguments: [
    ("groff", "groff -man -ww -z -Tutf8"), ("mandoc", "mandoc -T lint -W warning"),
  ])
  func `it is set without a warning`(program: String, call: String) throws {
    let script = "command -v \(program) > /dev/null || exit 0; \(call) share/man1/*.1 2>&1"
    let outcome = try Program.run(["-c", script], of: "/bin/bash", in: folder.path)
    #expect(outcome.status == 0 && outcome.output == "")
  }

  @Test(arguments: [
    (".so here", "\\&.so here"), ("'a'", "\\&'a\\(aq"), ("--no-x", "\\-\\-no\\-x"), ("a\\b", "a\\eb"),
    ("`a` ~ ^", "\\(gaa\\(ga \\(ti \\(ha"), ("a.\n.b", "a.\n\\&.b"),
  ])
  func `no text is taken for a request`(text: String, written: String) {
    #expect(Roff.escaped(text) == written)
  }

  /// Without what only says how it looks.
  private func plain(_ name: String) throws -> String {
    try folder.text("share/man1/\(name).1").replacing(/\\f[BIP]|\\&/, with: "").replacing("\\-", with: "-")
      .replacing("\\(aq", with: "'").replacing("\\(ga", with: "`")
  }
}
