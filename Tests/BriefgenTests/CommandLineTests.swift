import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "seeds")
  }

  @Test(arguments: [
    (["build", "--input", "nowhere"], "error: the input folder nowhere is not there"),
    (["build", "--input", "seeds/kaihua.txt"], "error: the input seeds/kaihua.txt is a file"),
    (["build", "--input", "empty"], "error: the input folder empty holds no texts"),
    (["build", "--input", ""], "error: the input folder  is not there"),
    (["build", "--output", ""], "error: the output folder has no name"),
    (["build", "--output", "seeds"], "error: the output folder seeds is the input folder"),
    (["build", "--output", "seeds/site"], "error: the output folder seeds/site lies in the input folder"),
    (["build", "--output", "."], "error: the output folder . holds the input folder"),
    (["build", "--output", "full"], "error: the output folder full holds files that briefgen did not write"),
    (["build", "--output", "full/x"], "error: the output folder full/x is a file"),
    (["build", "--colour", "red"], "error: Unknown option '--colour'"),
    (["build", "seeds"], "error: Unexpected argument 'seeds'"),
    (["build", "--input"], "error: Missing value for '--input <folder>'"),
    (["extract"], "error: Missing expected argument"),
    (["extract", "--format", "xml", "seeds/kaihua.txt"], "error: The value 'xml' is invalid for '--format <format>'"),
    (["build", "--jobs", "0"], "error: --jobs must be at least 1"),
    (["build", "--quiet", "--verbose"], "error: --quiet and --verbose contradict each other"),
    (["build", "--report", "nowhere/report.json"], "error: the folder of the report nowhere/report.json is not there"),
    (["build", "--report", "seeds"], "error: the report seeds is no file"),
    (
      ["publish"],
      "error: there is no command \"publish\"\n  help: the commands are init, build, preview, check, clean, extract, "
    ),
    (["bulid"], "error: there is no command \"bulid\"\n  help: did you mean `briefgen build`?"),
    (["extarct", "--help"], "error: there is no command \"extarct\"\n  help: did you mean `briefgen extract`?"),
    (["build", "--outputt", "x"], "error: Unknown option '--outputt'. Did you mean '--output'?"),
  ])
  func `a wrong call is told, changes nothing and ends with 2`(arguments: [String], message: String) throws {
    try folder.makeFolder("empty")
    try folder.write("x", to: "full/x")
    let before = try folder.files()
    let outcome = try run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(try folder.files() == before)
  }

  @Test(arguments: [
    ([], "SUBCOMMANDS:"), (["--help"], "briefgen build --input texts --output www"), (["--version"], "briefgen 0."),
    (["build", "--help"], "EXAMPLES:"), (["help", "extract"], "USAGE: briefgen extract"),
  ])
  func `help is given on the output, with 0`(arguments: [String], words: String) throws {
    let outcome = try run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(words))
    #expect(outcome.errors == "")
  }

  @Test func `extract prints a source a line, and tells what it could not read`() throws {
    let outcome = try run(["extract", "seeds/kaihua.txt", "nowhere.txt", "seeds/mengyin.txt"])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "nowhere.txt: error: cannot be read: No such file or directory\n")
    let lines = outcome.output.split(separator: "\n")
    let names = try lines.map { line in
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return json?["source"] as? String
    }
    #expect(names == ["kaihua.txt", "mengyin.txt"])
  }

  @Test func `extract shows a brief as build publishes it`() throws {
    _ = try run(["build"])
    let published = try folder.files(in: "site").first {
      $0.key.hasSuffix(".md") && String(decoding: $0.value, as: UTF8.self).contains("kaihua.txt")
    }
    let outcome = try run(["extract", "--format", "markdown", "seeds/kaihua.txt"])
    #expect(outcome.status == 0)
    #expect(published.map { String(decoding: $0.value, as: UTF8.self) } == outcome.output)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions name every command and option`(shell: String) throws {
    let outcome = try run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    for word in [
      "init", "build", "preview", "check", "clean", "extract", "explain", "coverage", "review", "--strict", "--report",
    ] {
      let isThere = outcome.output.contains(word) || outcome.output.contains(word.replacing("--", with: "-l '") + "'")
      #expect(isThere, "\(word)")
    }
  }

  @Test(arguments: ["init", "build", "preview", "check", "clean", "extract", "explain", "coverage", "review"])
  func `every command has examples`(command: String) throws {
    let help = try run([command, "--help"]).output
    #expect(help.contains("EXAMPLES:\n  briefgen \(command)"))
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(arguments, in: folder.path)
  }
}
