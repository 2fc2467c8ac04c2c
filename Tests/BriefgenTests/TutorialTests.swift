import Foundation
import TestSupport
import Testing

@testable import briefgen

/// The tutorial can be followed as it stands, from an empty folder to a published site.
@Suite struct TutorialTests {
  private static let notRun: Set<String> = [
    // Serves until it is ended; PreviewCommandTests open it.
    "briefgen preview --open"
  ]

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `every command of the tutorial answers what it shows`() throws {
    let text = try String(
      contentsOf: Program.root.appendingPathComponent(".github/TUTORIAL.md"), encoding: .utf8)
    let session = try ShellSession(of: text, passingOver: Self.notRun)
    try makeArchive(named: #require(text.firstMatch(of: /tar -xzf (\S+)\.tar\.gz/)?.output.1))
    try makeTools()
    let answers = try session.run(
      in: folder,
      environment: [
        "PATH": folder.path(of: "bin") + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
        "GIT_CONFIG_GLOBAL": folder.path(of: "gitconfig"), "GIT_CONFIG_NOSYSTEM": "1",
      ])
    #expect(answers.count == session.exchanges.count && answers.count > 20)
    for (number, (exchange, got)) in zip(session.exchanges, answers).enumerated() {
      #expect(exchange.isShown(by: got.answer), "\(exchange.command)\nanswers\n\(got.answer)")
      let isAskedFor = session.exchanges.dropFirst(number + 1).first?.command == "echo $?"
      #expect(got.status == "0" || isAskedFor, "\(exchange.command) ends with \(got.status)")
    }
    let lastMessage = text.matches(of: /--message "([^"]+)"/).last?.output.1
    let arrived = try bash("git log -1 --format=%s main", in: "remote.git")
    #expect(lastMessage.map { "\($0)\n" } == arrived, "what is pushed arrives")
  }

  @Test func `what is passed over stands in the tutorial`() throws {
    let text = try String(
      contentsOf: Program.root.appendingPathComponent(".github/TUTORIAL.md"), encoding: .utf8)
    for command in Self.notRun { #expect(text.contains("\n$ \(command)\n"), "\(command)") }
  }

  /// A release archive, of the program that these tests run. Tests/Release tries a real one.
  private func makeArchive(named name: Substring) throws {
    let program = try #require(Program.executable)
    try folder.makeFolder("\(name)/bin")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "\(name)/bin/briefgen"), withDestinationPath: program.path)
    try bash("tar -czf '\(name).tar.gz' '\(name)' && rm -r '\(name)'")
  }

  /// Who commits, a repository in place of the one on GitHub, and SQLite's program where there is none.
  private func makeTools() throws {
    try folder.write(
      """
      [user]
        name = Wang Min
        email = wang@example.org
      [url "file://\(folder.path(of: "remote.git"))"]
        insteadOf = https://github.com/example/my-site.git

      """, to: "gitconfig")
    try bash(
      """
      git init --quiet --bare --initial-branch main remote.git
      mkdir bin
      command -v sqlite3 > /dev/null && exit
      cat > bin/sqlite3 <<'END'
      #!/usr/bin/env python3
      import sqlite3, sys
      for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]):
          print("|".join(f"{cell:g}" if isinstance(cell, float) else str(cell) for cell in row))
      END
      chmod +x bin/sqlite3
      """)
  }

  @discardableResult
  private func bash(_ script: String, in name: String = ".") throws -> String {
    let outcome = try Program.run(["-e", "-c", script], of: "/bin/bash", in: folder.path(of: name))
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }
}
