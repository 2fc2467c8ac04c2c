import Publishing
import Testing

@testable import Preview

@Suite struct BasePathTests {
  @Test(arguments: [
    ("/", "/"), ("", "/"), ("/a/b/", "/a/b/"), ("a/b", "/a/b/"), ("/简报/", "/%E7%AE%80%E6%8A%A5/"),
    ("/%E7%AE%80", "/%E7%AE%80/"),
  ])
  func `a path is the same with and without slashes at its ends`(text: String, path: String) throws {
    #expect(try BasePath(text).path == path)
  }

  @Test(arguments: ["/../", "/a//b/", "/.git/", "/a\\b/", "//"])
  func `a path that no address has is refused`(text: String) {
    #expect(throws: WrongCall.self) { try BasePath(text) }
  }

  @Test func `an address below it has its names escaped`() throws {
    let base = try BasePath("/a/")
    #expect(base.path(of: ["b c", "峄.html"]) == "/a/b%20c/%E5%B3%84.html")
    #expect(base.path(of: ["b"], isFolder: true) == "/a/b/")
    #expect(BasePath.root.path(of: ["b?"]) == "/b%3F")
  }
}
