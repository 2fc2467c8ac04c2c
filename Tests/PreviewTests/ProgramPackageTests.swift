import BriefModel
import TestSupport
import Testing

@testable import Preview

@Suite struct ProgramPackageTests {
  @Test func `a program knows the package it was built in, where that is whole`() throws {
    let folder = try TemporaryFolder()
    for name in ["Package.swift", "Templates/A.swift", "Sources/B.swift"] { try folder.write("", to: name) }
    for name in [".build/linux/debug/briefgen", "bin/briefgen"] { try folder.write("", to: name) }
    let package = try #require(ProgramPackage(executable: folder.path(of: ".build/linux/debug/briefgen")))
    #expect(package.root == folder.path)
    #expect(package.configuration == "debug")
    #expect(package.isMade(of: folder.path(of: "Templates/Pages/Home.swift")))
    #expect(package.isAsset(folder.path(of: "Templates/Assets/Files/site.css")))
    #expect(!package.isMade(of: folder.path(of: "Tests/A.swift")))
    #expect(ProgramPackage(executable: folder.path(of: "bin/briefgen")) == nil)
    try folder.remove("Templates")
    #expect(ProgramPackage(executable: folder.path(of: ".build/linux/debug/briefgen")) == nil)
  }

  @Test func `what the compiler says becomes problems, each once`() throws {
    let said = """
      [1/4] Compiling Templates A.swift
      /package/Templates/Pages/A.swift:12:7: error: cannot find 'x' in scope
      10 |   /package/no.swift
         |       `- error: cannot find 'x' in scope
      /package/Templates/Pages/A.swift:13:1: warning: never used
      /package/Templates/Pages/A.swift:12:7: error: cannot find 'x' in scope
      /usr/include/a.h:3:1: error: expected ';': here
      error: fatalError
      """
    #expect(
      Compilation.problems(in: said, below: "/package") == [
        Diagnostic(
          .error, path: "Templates/Pages/A.swift", line: 12, column: 7, message: "cannot find 'x' in scope"),
        Diagnostic(.error, path: "/usr/include/a.h", line: 3, column: 1, message: "expected ';': here"),
      ])
  }

  @Test func `where it says nothing of a place, its last words are told`() throws {
    let problems = Compilation.problems(in: "a\nb\nc\nerror: disk full\n", below: "/package")
    #expect(problems.map(\.path) == ["/package"])
    #expect(problems.first?.message.hasSuffix("error: disk full") == true)
  }

  @Test(arguments: [
    (["briefgen", "preview"], ["briefgen", "preview", "--port", "8001"]),
    (["b", "preview", "--port", "1", "--open", "--base", "/a/"], ["b", "preview", "--base", "/a/", "--port", "8001"]),
    (["b", "preview", "--port=1", "--input", "x"], ["b", "preview", "--input", "x", "--port", "8001"]),
  ])
  func `the next version is called as this one was, at the same port`(call: [String], next: [String]) {
    #expect(Restart.arguments(call, port: 8001) == next)
  }
}
