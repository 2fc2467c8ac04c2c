import BriefModel
import Foundation
import Templates
import TestSupport
import Testing

@testable import Publishing

@Suite struct OutputStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `files that are the same are left alone, new ones written, stale ones removed`() async throws {
    #expect(try await publish(["index.html": "1", "briefs/a.html": "a"]) == report(written: 2))
    #expect(try await publish(["index.html": "1", "briefs/a.html": "a"]) == report(unchanged: 2))
    #expect(
      try await publish(["index.html": "2", "themes/b.html": "b"]) == report(written: 2, removed: 1))
    #expect(try published() == ["index.html": "2", "themes/b.html": "b"])
    #expect(!folder.exists("out/briefs"))
  }

  @Test func `what did not change is not touched on the disk`() async throws {
    _ = try await publish(["index.html": "1", "a.html": "a"])
    let before = try ["index.html", "a.html", ".briefgen-manifest"].map { try folder.fileNumber(of: "out/\($0)") }
    _ = try await publish(["index.html": "1", "a.html": "a"])
    let after = try ["index.html", "a.html", ".briefgen-manifest"].map { try folder.fileNumber(of: "out/\($0)") }
    #expect(before == after)
  }

  @Test func `files of other origin are neither removed nor changed`() async throws {
    _ = try await publish(["index.html": "1", "briefs/a.html": "a"])
    try folder.write("mine", to: "out/CNAME")
    try folder.write("mine", to: "out/briefs/notes.txt")
    _ = try await publish(["index.html": "2"])
    #expect(try published() == ["index.html": "2", "CNAME": "mine", "briefs/notes.txt": "mine"])
  }

  @Test func `a file of other origin in the way stops everything`() async throws {
    _ = try await publish(["index.html": "1"])
    try folder.write("mine", to: "out/about.html")
    let error = await #expect(throws: OutputFailure.self) {
      try await publish(["index.html": "2", "about.html": "ours"])
    }
    #expect(error?.problems.map(\.path) == [folder.path(of: "out/about.html")])
    #expect(error?.problems.first?.message.contains("the page about.html") == true)
    #expect(try published() == ["index.html": "1", "about.html": "mine"])
  }

  @Test func `a file of other origin that holds the same bytes becomes ours`() async throws {
    _ = try await publish(["index.html": "1"])
    try folder.write("same", to: "out/about.html")
    #expect(try await publish(["index.html": "1", "about.html": "same"]) == report(unchanged: 2))
    #expect(try await publish(["index.html": "1"]) == report(unchanged: 1, removed: 1))
  }

  @Test func `what is to be kept stays, though it is not among the files`() async throws {
    _ = try await publish(["a.html": "a", "b.html": "b", "c.html": "c"])
    _ = try await OutputStore(output()).publish([file("a.html", "a")], keeping: ["b.html", "never.html"])
    #expect(try published() == ["a.html": "a", "b.html": "b"])
    #expect(try OutputStore(output()).paths == ["a.html", "b.html"])
  }

  @Test func `a list that was tampered with is not gone by, and removes no file`() async throws {
    _ = try await publish(["index.html": "1", "old.html": "1"])
    try folder.write("mine", to: "out/mine.txt")
    let list = try folder.text("out/.briefgen-manifest")
    for damaged in [
      list + "mine.txt\n", String(list.dropLast(4)), "", "mine.txt\nindex.html\n", "\u{0}\u{1}\u{2}\n",
      list + "../in\n", list.replacingOccurrences(of: "old.html", with: "mine.txt"),
    ] {
      try folder.write(damaged, to: "out/.briefgen-manifest")
      let error = #expect(throws: WrongCall.self) { try output() }
      #expect(error?.message.contains("has a damaged list") == true)
      #expect(try OutputStore(output(force: true)).paths == [])
      #expect(try published() == ["index.html": "1", "old.html": "1", "mine.txt": "mine"])
    }
  }

  @Test func `the list is the same whatever came before`() async throws {
    _ = try await publish(["a.html": "a", "z.html": "z"])
    _ = try await publish(["b.html": "b", "a.html": "a"])
    let list = try folder.text("out/.briefgen-manifest")
    #expect(list.split(separator: "\n").dropFirst() == ["a.html", "b.html"])
    try folder.remove("out")
    _ = try await publish(["b.html": "b", "a.html": "a"])
    #expect(try folder.text("out/.briefgen-manifest") == list)
  }

  private func output(force: Bool = false) throws -> OutputFolder {
    try OutputFolder(folder.path(of: "out"), input: folder.path(of: "in"), force: force, home: nil)
  }

  private func file(_ path: String, _ text: String) -> SiteFile { SiteFile(path: path, bytes: Array(text.utf8)) }

  private func publish(_ files: [String: String]) async throws -> OutputStore.Report {
    try await OutputStore(output()).publish(files.sorted { $0.key < $1.key }.map(file))
  }

  private func published() throws -> [String: String] {
    try folder.files(in: "out").filter { $0.key != ".briefgen-manifest" }.mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func report(written: Int = 0, unchanged: Int = 0, removed: Int = 0) -> OutputStore.Report {
    OutputStore.Report(written: written, unchanged: unchanged, removed: removed)
  }
}
