import Testing

@testable import Preview

@Suite struct RequestTargetTests {
  @Test(
    arguments: [
      ("/", [], true), ("/index.html", ["index.html"], false), ("/briefs/", ["briefs"], true),
      ("/briefs/a.html?q=%2e%2e", ["briefs", "a.html"], false), ("/a#b", ["a"], false),
      ("/%E5%B3%84%E5%9F%8E.html", ["峄城.html"], false), ("/峄城.html", ["峄城.html"], false),
      ("/a%20b+c", ["a b+c"], false), ("/a%252e", ["a%2e"], false), ("/a..b/c.", ["a..b", "c."], false),
      ("/?", [], true),
    ] as [(String, [String], Bool)])
  func `an address leads down by its names`(target: String, names: [String], isFolder: Bool) throws {
    let read = try RequestTarget(target)
    #expect(read.names == names)
    #expect(read.isFolder == isFolder)
  }

  @Test(arguments: [
    "/..", "/../etc/passwd", "/a/../../b", "/%2e%2e/a", "/%2E./a", "/.%2e", "/.", "/./a", "//", "//a", "/a//b",
    "/.briefgen-manifest", "/%2ebriefgen", "/a/.git/config",
  ])
  func `what leads up, is hidden or has no name is nothing`(target: String) {
    #expect(throws: RequestTarget.Refusal.hidden) { try RequestTarget(target) }
  }

  @Test(arguments: [
    "", "a", "*", "http://127.0.0.1/", "/a%", "/a%4", "/a%4g", "/%zz", "/a%00", "/a%00.html", "/a%2fb", "/..%2f..%2fb",
    "/a\\b", "/a%5cb", "/..%5c", "/a%0ab", "/a%7f", "/%ff", "/%c0%ae%c0%ae/a", "/%ed%a0%80",
  ])
  func `what no address of a page looks like is refused`(target: String) {
    #expect(throws: RequestTarget.Refusal.malformed) { try RequestTarget(target) }
  }
}
