import Synchronization
import TestSupport
import Testing

@testable import Checking
@testable import Publishing

@Suite struct ExternalLinksTests {
  private let folder: TemporaryFolder
  private let site: SiteFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      <a href="https://a.example/1?x=1&amp;y=2#there">校</a> <a href="https://a.example/2">
      <link href="https://c.example/no-page"><a href="mailto:a@b.c"><a href="https://B.example/3">
      """, to: "site/a.html")
    try folder.write("<a href=\"https://a.example/2\">", to: "site/b.html")
    try folder.write(Manifest(["a.html", "b.html"]).bytes, to: "site/\(Manifest.name)")
    site = try SiteFolder(folder.path(of: "site"))
  }

  @Test func `each occurrence of an address that gives no page is told`() async throws {
    var memory = LinkMemory(now: 1_000_000)
    let findings = await links { $0.hasSuffix("/2") ? .status(404) : .status(200) }.findings(&memory)
    #expect(findings.map(\.rule) == [.linkExternal, .linkExternal])
    #expect(findings.map(\.diagnostic.path) == [site.place("a.html"), site.place("b.html")])
    #expect(findings.map(\.diagnostic.line) == [1, 1] && findings.map(\.diagnostic.column) == [64, 10])
    #expect(
      findings.allSatisfy {
        $0.diagnostic.message == "https://a.example/2: answer 404: there is no such page any more"
      })
  }

  @Test func `each address is asked for once, and one that answered not again within a week`() async throws {
    let asked = Mutex<[String]>([])
    let links = links { address in
      asked.withLock { $0.append(address) }
      return address.hasSuffix("/2") ? .none("no such host") : .status(301)
    }
    var memory = LinkMemory(now: 1_000_000)
    _ = await links.findings(&memory)
    let all = ["https://B.example/3", "https://a.example/1?x=1&y=2", "https://a.example/2"]
    #expect(asked.withLock { $0.sorted() } == all)
    for (time, expected) in [(1_604_000, [all[2]]), (1_605_000, all), (999_000, all)] {
      asked.withLock { $0 = [] }
      var later = LinkMemory(memory.bytes, now: time)
      _ = await links.findings(&later)
      #expect(asked.withLock { $0.sorted() } == expected)
    }
  }

  @Test func `a memory that is damaged remembers what can be read of it`() {
    let bytes = Array("https://a.example/\t1000\nx\n\t\nhttps://b.example/\tyesterday\n".utf8) + [0xFF, 0x0A]
    #expect(LinkMemory(bytes, now: 1000).bytes == Array("https://a.example/\t1000\n".utf8))
  }

  private func links(_ ask: @escaping @Sendable (String) -> ExternalLinks.Answer) -> ExternalLinks {
    ExternalLinks(of: site, pause: .zero, ask: ask)
  }
}
