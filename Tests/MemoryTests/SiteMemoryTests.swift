import BriefModel
import Publishing
import Templates
import TestSupport
import Testing

@testable import Memory

@Suite struct SiteMemoryTests {
  private let folder: TemporaryFolder
  private let texts = (0..<3).map { SourceFile(path: "texts/\($0).txt", bytes: Array("text \($0)".utf8), sidecar: nil) }

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("texts")
  }

  @Test func `a site that is as it was is known, with what was told of it`() async throws {
    try await publish()
    let build = try #require(try await recall())
    #expect(build.briefs == 1 && build.facts == 2 && build.pages == 3 && build.files == 1200)
    #expect(
      build.warnings == [
        Diagnostic(.warning, path: "a", message: "m"),
        Diagnostic(.warning, path: "b", line: 1, column: 2, message: "m", help: "h"),
      ])
  }

  @Test func `nothing is known when a text, a sidecar, a name or a setting is another`() async throws {
    try await publish()
    func text(_ path: String, _ bytes: String, sidecar: [UInt8]? = nil) -> SourceFile {
      SourceFile(path: path, bytes: Array(bytes.utf8), sidecar: sidecar)
    }
    #expect(try await recall(texts.dropLast()) == nil)
    #expect(try await recall(texts + [text("texts/3.txt", "")]) == nil)
    #expect(try await recall(texts.dropLast() + [text("texts/2.txt", "text 3")]) == nil)
    #expect(try await recall(texts.dropLast() + [text("texts/3.txt", "text 2")]) == nil)
    #expect(try await recall(texts.dropLast() + [text("texts/2.txt", "text 2", sidecar: [])]) == nil)
    #expect(try await recall(parts: ["title", "x"]) == nil)
    #expect(try await recall(parts: ["titlex", ""]) == nil)
    #expect(try await recall() != nil)
  }

  @Test func `nothing is known when a file of the site was touched`() async throws {
    try await publish()
    try folder.write("other", to: "site/7.html")
    #expect(try await recall() == nil)
    try folder.remove("site/7.html")
    #expect(try await recall() == nil)
    try folder.write("page 7", to: "site/7.html")
    #expect(try await recall() == nil, "its bytes are the same, and nobody looks at them")
  }

  @Test func `what is damaged is not believed`() async throws {
    try await publish()
    let path = ".briefgen/texts/site"
    let bytes = try #require(try folder.files(in: ".briefgen/texts")["site"])
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[index] ^= 0x10
      try folder.write(damaged, to: path)
      #expect(try await recall() == nil)
      try folder.write(Array(bytes.prefix(index)), to: path)
      #expect(try await recall() == nil)
    }
    try folder.write(bytes, to: path)
    #expect(try await recall() != nil)
  }

  @Test func `of a small site nothing is kept`() async throws {
    try await publish(count: 20)
    #expect(try await recall() == nil)
  }

  private func publish(count: Int = 1200) async throws {
    let files = (0..<count).map { SiteFile(path: "\($0).html", bytes: Array("page \($0)".utf8)) }
    _ = try await store().publish(files)
    let warnings = [
      Diagnostic(.warning, path: "a", message: "m"),
      Diagnostic(.warning, path: "b", line: 1, column: 2, message: "m", help: "h"),
    ]
    let build = SiteMemory.Build(briefs: 1, facts: 2, pages: 3, files: count, warnings: warnings)
    try await memory(texts).keep(build, of: ["title", ""], in: store())
  }

  private func recall(_ texts: [SourceFile]? = nil, parts: [String] = ["title", ""]) async throws -> SiteMemory.Build? {
    try await memory(texts ?? self.texts).build(of: parts, in: store())
  }

  private func memory(_ texts: [SourceFile]) async throws -> SiteMemory {
    let place = try #require(MemoryFolder(of: folder.path(of: "texts"), besides: folder.path(of: "site")))
    return try #require(await SiteMemory(in: place, of: texts))
  }

  private func store() throws -> OutputStore {
    OutputStore(try OutputFolder(folder.path(of: "site"), input: folder.path(of: "texts")))
  }
}
