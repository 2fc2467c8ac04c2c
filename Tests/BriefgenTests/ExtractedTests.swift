import Foundation
import TestSupport
import Testing

/// Texts are read by one program, and published by another.
@Suite struct ExtractedTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "seeds")
    for name in ["Features/10-mianxian-two.txt", "Passages/06-zigui-scan.txt", "Pages/portal.html"] {
      let path = Program.root.appendingPathComponent("Tests/Fixtures/\(name)").path
      try folder.copy(path, to: "seeds/\((name as NSString).lastPathComponent)")
    }
    try folder.copy(folder.path(of: "seeds/kaihua.txt"), to: "seeds/twin.txt")
    let text = Array("甲县办学记\r\n\r\n甲县新建学校30所，新增学位1万个。\r\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try folder.write([0xFF, 0xFE] + text, to: "seeds/utf16.txt")
    try folder.write("who: 王敏\nplace: 开化县\nslug: kaihua\nkeep:\n  - quote: 校长\n", to: "seeds/kaihua.yml")
  }

  @Test(arguments: [
    "ls seeds/*.txt seeds/*.html | briefgen extract - > lines",
    "find seeds -name '*.html' -print0 -o -name '*.txt' -print0 | briefgen extract --null --jobs 3 - > lines",
    "briefgen extract seeds/*.html seeds/*.txt > lines",
    "ls seeds/*.txt seeds/*.html | xargs -n 3 briefgen extract > lines",
  ])
  func `a site built of lines is that of its texts`(command: String) throws {
    try #require(shell(command).status == 0)
    for name in try folder.files(in: "seeds").keys where name.hasSuffix(".txt") || name.hasSuffix(".html") {
      try folder.makeFolder("texts")
      try FileManager.default.moveItem(
        atPath: folder.path(of: "seeds/\(name)"), toPath: folder.path(of: "texts/\(name)"))
    }
    let built = try shell(
      "briefgen build --extracted lines --output site && briefgen build --output site --extracted - < lines")
    #expect(built.status == 0 && built.output.contains(" 0 written, "), "\(built.errors)")
    let addresses = try folder.text("seeds/addresses.tsv")
    try folder.remove("seeds/addresses.tsv")
    #expect(try shell("mv texts/* seeds && briefgen build --output plain").status == 0)
    #expect(try folder.text("seeds/addresses.tsv") == addresses)
    let (site, plain) = (try folder.files(in: "site"), try folder.files(in: "plain"))
    #expect(site.keys.sorted() == plain.keys.sorted() && plain.count > 100)
    for (path, bytes) in plain { #expect(site[path] == bytes, "\(path)") }
  }

  @Test func `the example of many machines does what a plain build does`() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let section = try #require(readme.components(separatedBy: "## Past one machine\n").last)
    let block = try #require(section.components(separatedBy: "```\n").dropFirst().first)
    // Where there is no GNU parallel, one batch after another.
    let parallel = #"parallel() { while [ "${1#-}" != "$1" ] || [ "$1" = 1000 ]; do shift; done; "$@"; }; "#
    let command = (try shell("command -v parallel").status == 0 ? "" : parallel) + block
    let built = try shell(command)
    #expect(built.status == 0, "\(built.errors)")
    let site = try folder.files(in: "site")
    try folder.remove("seeds/addresses.tsv")
    try #require(shell("rm seeds/*.html; briefgen build --output plain").status == 0)
    #expect(try folder.files(in: "plain") == site)
  }

  @Test func `a line comes as soon as its text is read`() throws {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["extract", "-"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for name in ["kaihua.txt", "mengyin.txt", "twin.txt"] {
      try input.fileHandleForWriting.write(contentsOf: Data("seeds/\(name)\n".utf8))
      var line = Data()
      while line.last != 0x0A {
        let more = output.fileHandleForReading.availableData
        try #require(!more.isEmpty)
        line += more
      }
      #expect(String(decoding: line, as: UTF8.self).contains("\"source\": \"\(name)\""))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `a text that could not be read elsewhere keeps what is published of it`() throws {
    try #require(shell("briefgen build").status == 0)
    let site = try folder.files(in: "site")
    let outcome = try shell(": > seeds/mengyin.txt; ls seeds/*.txt seeds/*.html | briefgen extract - > lines")
    #expect(outcome.status == 1 && outcome.errors.contains("seeds/mengyin.txt: error: is empty"))
    let built = try shell("briefgen build --extracted lines")
    #expect(built.status == 1 && built.errors.contains("seeds/mengyin.txt: error: is empty"))
    #expect(try folder.files(in: "site") == site)
  }

  @Test func `nothing is published of lines that are damaged or stand twice; each is told`() throws {
    try #require(
      shell("ls seeds/*.txt | briefgen extract --jobs 1 - > lines; briefgen build --extracted lines").status == 0)
    let site = try folder.files(in: "site")
    let lines = try folder.text("lines").split(separator: "\n").map(String.init)
    try folder.write(
      ([lines[1], "{\"version\": 9, \"source\": \"a\"}", "", String(lines[2].dropLast(200))] + lines).joined(
        separator: "\n"),
      to: "bad")
    let outcome = try shell("briefgen build --extracted bad")
    #expect(outcome.status == 1 && outcome.output.contains("nothing published, 3 errors"))
    let places = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("bad:") }
    #expect(places.count == 3)
    #expect(places[0].hasPrefix("bad:2:13: error: a line of version 9"))
    #expect(places[1].hasPrefix("bad:4:") && places[1].contains("error: expected"))
    #expect(places[2].hasPrefix("bad:6:1: error: \"") && places[2].contains("stands in line 1 already"))
    #expect(try folder.files(in: "site") == site)
    for (command, message) in [
      ("--extracted nowhere", "nowhere: error: cannot be read: No such file or directory"),
      ("--extracted - < /dev/null", "<stdin>: error: holds no lines"), ("--extracted seeds", "seeds: error: "),
    ] {
      let outcome = try shell("briefgen build \(command)")
      #expect(outcome.status == 1 && outcome.errors.hasPrefix(message), "\(outcome.errors)")
    }
    #expect(try folder.files(in: "site") == site)
  }

  /// Runs a command as people type it, with `briefgen` as it was built.
  private func shell(_ command: String) throws -> Program.Outcome {
    let program = try #require(Program.executable)
    let (output, errors) = (folder.path(of: "stdout"), folder.path(of: "stderr"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "PATH=\"\(program.deletingLastPathComponent().path):$PATH\"; { \(command)\n} > '\(output)' 2> '\(errors)'",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Program.Outcome(
      status: process.terminationStatus, output: try folder.text("stdout"), errors: try folder.text("stderr"))
  }
}
