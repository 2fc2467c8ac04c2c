import BriefModel
import Templates
import TestSupport
import Testing

@testable import Publishing

/// Of a large site, a second tree and notes stay beside the output folder; whatever becomes of them, the site is right.
@Suite struct LargeSiteTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `unchanged files stay the same files, from build to build`() async throws {
    _ = try await publish(first: "1")
    let number = try folder.fileNumber(of: "out/many/7.html")
    for text in ["2", "3", "4"] {
      #expect(try await publish(first: text) == OutputStore.Report(written: 1, unchanged: Workspace.largeSite))
      #expect(try site() == expected(first: text))
      #expect(try folder.fileNumber(of: "out/many/7.html") == number)
      #expect(folder.exists(".briefgen/out/next/many/7.html"))
    }
  }

  @Test func `what others put in and take out between builds stays put in and taken out`() async throws {
    _ = try await publish(first: "1")
    try folder.write("mine", to: "out/mine/a.txt")
    _ = try await publish(first: "2")
    try folder.remove("out/mine")
    try folder.write("mine", to: "out/many/b.txt")
    _ = try await publish(first: "3")
    var all = expected(first: "3")
    all["many/b.txt"] = "mine"
    #expect(try site() == all)
  }

  @Test(arguments: ["files", "next/many/7.html", "next/index.html", "next/stray.html"])
  func `nothing that is kept beside the site is trusted when it is damaged`(name: String) async throws {
    _ = try await publish(first: "1")
    _ = try await publish(first: "2")
    if folder.exists(".briefgen/out/\(name)") { try folder.remove(".briefgen/out/\(name)") }
    try folder.write("damaged", to: ".briefgen/out/\(name)")
    #expect(try await publish(first: "3") == OutputStore.Report(written: 1, unchanged: Workspace.largeSite))
    #expect(try site() == expected(first: "3"))
    try folder.remove(".briefgen")
    #expect(try await publish(first: "4") == OutputStore.Report(written: 1, unchanged: Workspace.largeSite))
    #expect(try site() == expected(first: "4"))
  }

  @Test func `a published site has one fingerprint until somebody changes a file`() async throws {
    _ = try await publish(first: "1")
    let fingerprint = try #require(try await OutputStore(output()).fingerprint())
    #expect(try await OutputStore(output()).fingerprint() == fingerprint)
    try folder.write("page 7", to: "out/many/7.html")
    #expect(try await OutputStore(output()).fingerprint() == nil)
  }

  @Test func `what was taken for a site and given up leaves the site, and nothing beside it`() async throws {
    _ = try await publish(first: "1")
    let tree = try folder.tree()
    let publication = try OutputStore(output()).begin()
    let file = publication.take(SiteFile(path: "new/page.html", bytes: [0x61]))
    #expect(publication.bytes(of: file) == [0x61])
    publication.discard()
    #expect(try folder.tree() == tree)
  }

  @Test func `a site that becomes small leaves nothing beside it`() async throws {
    _ = try await publish(first: "1")
    _ = try await OutputStore(output()).publish([SiteFile(path: "index.html", bytes: [0x61])])
    #expect(try site() == ["index.html": "a"])
    #expect(!folder.exists(".briefgen"))
  }

  private func expected(first: String) -> [String: String] {
    var files = Dictionary(uniqueKeysWithValues: (0..<Workspace.largeSite).map { ("many/\($0).html", "page \($0)") })
    files["index.html"] = first
    return files
  }

  private func site() throws -> [String: String] {
    try folder.files(in: "out").filter { $0.key != Manifest.name }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func output() throws -> OutputFolder {
    try OutputFolder(folder.path(of: "out"), input: folder.path(of: "in"), home: nil)
  }

  private func publish(first: String) async throws -> OutputStore.Report {
    try await OutputStore(output()).publish(
      expected(first: first).sorted { $0.key < $1.key }.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) })
  }
}
