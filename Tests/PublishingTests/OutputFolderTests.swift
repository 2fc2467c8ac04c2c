import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(named: "a folder")
    try folder.makeFolder("home/texts")
  }

  @Test(arguments: [
    ("home/texts", "is the input folder"), ("home/texts/", "is the input folder"),
    ("home/texts/../texts/.", "is the input folder"), ("home/texts/site", "lies in the input folder"),
    ("home/texts/a/b", "lies in the input folder"), ("home", "holds the input folder"), ("", "holds the input folder"),
    ("new/../home/texts/site", "lies in the input folder"), ("new/./../home/texts", "is the input folder"),
  ])
  func `where the texts are, no site is written`(output: String, reason: String) throws {
    let error = #expect(throws: WrongCall.self) { try open(output, home: "/nowhere") }
    #expect(error?.message == "the output folder \(folder.path(of: output)) \(reason)")
  }

  @Test func `the home folder, what holds it and the root are refused`() throws {
    try folder.makeFolder("users/me")
    let home = folder.path(of: "users/me")
    #expect(throws: WrongCall.self) { try open("users/me", home: home) }
    #expect(throws: WrongCall.self) { try open("users", home: home) }
    #expect(throws: WrongCall.self) { try OutputFolder("/", input: folder.path, home: nil) }
    #expect(throws: Never.self) { try open("users/me/site", home: home) }
  }

  @Test func `a folder with files of other origin is refused`() throws {
    try folder.write("x", to: "full/x.txt")
    let error = #expect(throws: WrongCall.self) { try open("full") }
    #expect(error?.message.hasSuffix("holds files that briefgen did not write") == true)
  }

  @Test func `a file is no folder`() throws {
    try folder.write("x", to: "file")
    #expect(throws: WrongCall.self) { try open("file") }
  }

  @Test func `a link that leads nowhere is refused`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "link"), withDestinationPath: folder.path(of: "gone"))
    let error = #expect(throws: WrongCall.self) { try open("link") }
    #expect(error?.message.hasSuffix("is a link that leads nowhere") == true)
  }

  @Test func `an empty folder, a new one and one that briefgen wrote into are taken`() throws {
    try folder.makeFolder("empty")
    try folder.write(Manifest(["index.html"]).bytes, to: "ours/.briefgen-manifest")
    try folder.write("x", to: "ours/index.html")
    try folder.write("half", to: "cut off/.briefgen-new/0")
    #expect(throws: Never.self) { try open("cut off") }
    #expect(try open("empty").path == folder.path(of: "empty"))
    #expect(try open("new/deep//").path == folder.path(of: "new/deep"))
    #expect(try open("ours/").path == folder.path(of: "ours"))
    #expect(try open("home/texts-site").path == folder.path(of: "home/texts-site"))
  }

  private func open(_ output: String, home: String? = nil) throws -> OutputFolder {
    try OutputFolder(folder.path(of: output), input: folder.path(of: "home/texts"), home: home)
  }
}
