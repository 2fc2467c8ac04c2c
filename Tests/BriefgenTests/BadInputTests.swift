import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// What is wrong with the content: it is told, the rest is built, and the exit status is 1.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "seeds")
  }

  @Test(
    arguments: [
      ([], "is empty"),
      (Array(" \n\t\n".utf8), "holds no article"),
      (Array("首页 > 新闻 > 正文\n分享到微信\n".utf8), "holds no article"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0], ""),
      (Array("全县共有学校".utf8) + [0xFF, 0xFE, 0xFF] + Array("十二所。".utf8), ""),
    ] as [([UInt8], String)])
  func `a text that gives nothing is named with the reason, and the others are built`(
    bytes: [UInt8], reason: String
  ) throws {
    try folder.write(bytes, to: "seeds/bad.txt")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1)
    let line = try #require(outcome.errors.split(separator: "\n").first)
    #expect(line.hasPrefix("seeds/bad.txt:") && line.contains("error: \(reason)"), "\(line)")
    #expect(outcome.output.hasPrefix("3 sources, 2 briefs"))
    #expect(outcome.output.contains("1 error, 0 warnings"))
  }

  @Test func `a folder and a broken link that are named like texts are told`() throws {
    try folder.makeFolder("seeds/folder.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "seeds/link.txt"), withDestinationPath: "nowhere")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        seeds/folder.txt: error: is a folder, not a file
          help: folders are not looked into: move its files up, and it away
        seeds/link.txt: error: is a link that leads nowhere
          help: put the text in its place

        """)
  }

  @Test func `a link out of the folder or to itself is told, one within it is read`() throws {
    let files = FileManager.default
    try folder.copy(folder.path(of: "seeds/kaihua.txt"), to: "outside.txt")
    for (name, target) in [("out.txt", "../outside.txt"), ("self.txt", "self.txt"), ("in.txt", "kaihua.txt")] {
      try files.createSymbolicLink(atPath: folder.path(of: "seeds/\(name)"), withDestinationPath: target)
    }
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1)
    let lines = outcome.errors.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(lines.count == 3)
    #expect(lines.contains("seeds/out.txt: error: is a link out of the folder, to \(folder.path(of: "outside.txt"))"))
    #expect(lines.contains("seeds/self.txt: error: is a link that leads to itself"))
    #expect(lines.contains("seeds/kaihua.txt: warning: is the same text as seeds/in.txt"))
  }

  @Test func `a pipe is no text, and is not waited for`() throws {
    #expect(mkfifo(folder.path(of: "seeds/pipe.txt"), 0o644) == 0)
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "seeds/pipe.txt: error: is a pipe or a device, not a file\n  help: take it away\n")
  }

  @Test func `a file too large for a text is told before it is read`() throws {
    let path = folder.path(of: "seeds/large.txt")
    try folder.write("", to: "seeds/large.txt")
    #expect(truncate(path, 200 << 20) == 0)
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("seeds/large.txt: error: has 200 MB, and a text may have 4 MB at most\n"))
  }

  @Test func `two names that differ only in case are told, and both are built`() throws {
    try folder.write("丙县办学记\n\n丙县近年来新建学校三十所，新增学位一万个，群众都说好。\n", to: "seeds/Kaihua.txt")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasPrefix(
        "seeds/kaihua.txt: warning: has the name of seeds/Kaihua.txt but for the case of its letters\n"))
    #expect(outcome.output.contains("3 briefs"))
  }

  @Test(arguments: [
    "a b.txt", "引“号”'\".txt", "a\nb.txt", "\t.txt", "%0A.txt", "#.txt", String(repeating: "校", count: 80) + ".txt",
  ])
  func `a name may hold anything`(name: String) throws {
    try folder.write("丙县办学记\n\n丙县近年来新建学校三十所，新增学位一万个，群众都说好。\n", to: "seeds/\(name)")
    for _ in 0..<2 {
      let outcome = try Program.run("build", in: folder.path)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
      #expect(outcome.output.hasPrefix("3 sources, 3 briefs"))
    }
    try folder.write("", to: "seeds/\(name)")
    let outcome = try Program.run("build", in: folder.path)
    #expect(
      outcome.errors.split(separator: "\n").count == 2, "a message and its help, whatever the name: \(outcome.errors)")
  }

  @Test func `a name too long for the system is told by it`() throws {
    let outcome = try Program.run("extract", String(repeating: "校", count: 200) + ".txt", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasSuffix(".txt: error: cannot be read: File name too long\n"))
  }

  @Test(.enabled(if: getuid() != 0, "whoever is root may read everything"))
  func `a text that may not be read is told`() throws {
    try folder.setMode(0o000, of: "seeds/kaihua.txt")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors
        == "seeds/kaihua.txt: error: cannot be read: Permission denied\n  help: let whoever runs briefgen read it\n")
  }

  @Test func `files that are clearly meant as texts are named, others passed over`() throws {
    for name in ["notes.docx", "page.pdf", "README.md", ".hidden.txt", "picture.jpg"] {
      try folder.write("x", to: "seeds/\(name)")
    }
    try folder.copy(folder.path(of: "seeds/kaihua.txt"), to: "seeds/LOUD.TXT")
    try folder.remove("seeds/kaihua.txt")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.split(separator: "\n").filter { !$0.hasPrefix("  ") } == [
        "seeds/notes.docx: warning: is not read", "seeds/page.pdf: warning: is not read",
      ])
    #expect(outcome.output.contains("2 briefs") && outcome.output.contains("2 warnings"))
  }

  @Test(arguments: [
    (
      "site.yml", "colour: red\ntitle: [a]\n",
      ["seeds/site.yml:1:1: error: unknown key", "seeds/site.yml:2:8: error: "]
    ),
    (
      "addresses.tsv", "source\tarticle\tslug\na.txt\t1\t../x\n",
      ["seeds/addresses.tsv:2: error: \"../x\" is no address"]
    ),
  ])
  func `nothing is published when what holds for the whole site is wrong`(
    name: String, text: String, messages: [String]
  ) throws {
    _ = try Program.run("build", in: folder.path)
    let site = try folder.files(in: "site")
    try folder.write(text, to: "seeds/\(name)")
    try folder.write("", to: "seeds/bad.txt")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1)
    for message in messages + ["seeds/bad.txt: error: is empty"] { #expect(outcome.errors.contains(message)) }
    #expect(outcome.output.hasPrefix("3 sources, nothing published"))
    #expect(try folder.files(in: "site") == site)
  }

  @Test func `where no text can be read, what is published stays`() throws {
    _ = try Program.run("build", in: folder.path)
    let site = try folder.files(in: "site")
    for name in ["kaihua.txt", "mengyin.txt"] { try folder.write("", to: "seeds/\(name)") }
    #expect(try Program.run("build", in: folder.path).status == 1)
    #expect(try folder.files(in: "site") == site)
    try folder.remove("site")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("2 sources, nothing published, 2 errors"))
    #expect(!folder.exists("site"))
  }

  @Test func `addresses that cannot be kept are a warning, and the site is built`() throws {
    try folder.makeFolder("seeds/addresses.tsv.briefgen-new")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("seeds/addresses.tsv: warning: cannot be written: "))
    #expect(outcome.output.contains("2 briefs") && outcome.output.contains("1 warning,"))
  }
}
