import NIOHTTP1
import TestSupport
import Testing

@testable import Preview

@Suite struct ResponderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("<html><head></head>家</html>", to: "site/index.html")
    try folder.write("<html><head></head>无</html>", to: "site/404.html")
    try folder.write("<html><head></head>文</html>", to: "site/briefs/文.html")
    try folder.write("0123456789", to: "site/assets/site.css")
    try folder.write("{}", to: "site/feeds/themes/a.json")
    try folder.write("secret", to: "site/.briefgen-manifest")
    try folder.write("newer", to: "newer/site.css")
    try folder.write("secret", to: "newer/other.css")
  }

  @Test(arguments: [
    ("/", 200, "text/html; charset=utf-8"), ("/index.html", 200, "text/html; charset=utf-8"),
    ("/briefs/%E6%96%87.html", 200, "text/html; charset=utf-8"), ("/assets/site.css", 200, "text/css; charset=utf-8"),
    ("/feeds/themes/a.json", 200, "application/feed+json"), ("/missing", 404, "text/html; charset=utf-8"),
    ("/briefs/", 404, "text/html; charset=utf-8"), ("/index.html/", 404, "text/html; charset=utf-8"),
    ("/.briefgen-manifest", 404, "text/html; charset=utf-8"),
    ("/%2e%2e/newer/other.css", 404, "text/html; charset=utf-8"),
    ("/a%00", 400, "text/plain; charset=utf-8"), ("/.briefgen/reload.js", 200, "text/javascript; charset=utf-8"),
    ("/.briefgen/news", 200, "text/event-stream"),
  ])
  func `an address is answered with its file and what that is`(target: String, status: UInt, type: String) {
    let answer = ask(target)
    #expect(answer.status.code == status)
    #expect(answer.headers["Content-Type"] == [type])
    #expect(answer.headers["Cache-Control"] == ["no-store"])
  }

  @Test func `a missing page is told by the site's own`() { #expect(text(of: ask("/missing")).hasSuffix("无</html>")) }

  @Test func `before the first build there is a page that waits for it`() throws {
    try folder.remove("site")
    let answer = ask("/")
    #expect(answer.status == .notFound)
    #expect(text(of: answer).contains("/.briefgen/reload.js"))
  }

  @Test(arguments: [("/", "/briefs", "/briefs/"), ("/a/文/", "/", "/a/%E6%96%87/"), ("/a/", "/a", "/a/")])
  func `a folder without its slash is told where it is`(base: String, target: String, place: String) {
    let answer = ask(target, base: base)
    #expect(answer.status == .found)
    #expect(answer.headers["Location"] == [place])
  }

  @Test(arguments: [
    ("/a/b/", 200), ("/a/b/assets/site.css", 200), ("/assets/site.css", 404), ("/a/", 404), ("/b/", 404),
  ])
  func `under a path, only what stands below it is there`(target: String, status: UInt) {
    #expect(ask(target, base: "/a/b/").status.code == status)
  }

  @Test func `a page knows its script under a path too`() {
    #expect(text(of: ask("/a/b/", base: "/a/b/")).contains("src=\"/a/b/.briefgen/reload.js\""))
    #expect(ask("/a/b/.briefgen/reload.js", base: "/a/b/").status == .ok)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "BREW"])
  func `only reading is allowed`(method: String) {
    let answer = ask("/", method: HTTPMethod(rawValue: method))
    #expect(answer.status == .methodNotAllowed)
    #expect(answer.headers["Allow"] == ["GET, HEAD"])
  }

  @Test(
    arguments: [([], 400), (["127.0.0.1:80"], 403), (["evil.example:8000"], 403), (["localhost:8000", "a"], 400)]
      as [([String], UInt)])
  func `who asks for another host gets nothing`(hosts: [String], status: UInt) {
    let answer = ask("/", headers: HTTPHeaders(hosts.map { ("Host", $0) }), isNamed: false)
    #expect(answer.status.code == status)
    #expect(!text(of: answer).contains("家"))
  }

  @Test func `what the browser has is not sent again until its bytes change`() throws {
    for target in ["/", "/assets/site.css"] {
      let tag = try #require(ask(target).headers["ETag"].first)
      for known in [tag, "\"a\", \(tag)", "*"] {
        let same = ask(target, headers: ["If-None-Match": known])
        #expect(same.status == .notModified)
        #expect(same.headers["ETag"] == [tag])
        #expect(text(of: same) == "")
      }
      try folder.write("other", to: target == "/" ? "site/index.html" : "site\(target)")
      #expect(ask(target, headers: ["If-None-Match": tag]).status == .ok)
    }
  }

  @Test func `a part of a file is sent where it is asked for`() throws {
    let part = ask("/assets/site.css", headers: ["Range": "bytes=2-4"])
    #expect(part.status == .partialContent)
    #expect(part.headers["Content-Range"] == ["bytes 2-4/10"])
    #expect(text(of: part) == "234")
    #expect(part.length == 3)

    let none = ask("/assets/site.css", headers: ["Range": "bytes=10-"])
    #expect(none.status == .rangeNotSatisfiable)
    #expect(none.headers["Content-Range"] == ["bytes */10"])

    let tag = try #require(part.headers["ETag"].first)
    #expect(ask("/assets/site.css", headers: ["Range": "bytes=2-4", "If-Range": tag]).status == .partialContent)
    #expect(ask("/assets/site.css", headers: ["Range": "bytes=2-4", "If-Range": "\"other\""]).status == .ok)
    #expect(ask("/assets/site.css", method: .HEAD, headers: ["Range": "bytes=2-4"]).status == .ok)
  }

  @Test func `of published assets the newest is served, and nothing else from its folder`() {
    #expect(text(of: ask("/assets/site.css", assets: "newer")) == "newer")
    #expect(ask("/assets/other.css", assets: "newer").status == .notFound)
    #expect(ask("/other.css", assets: "newer").status == .notFound)
  }

  @Test func `a page that is not written yet is served like those of the folder, and goes before them`() throws {
    let pages = ["briefs/index.html": "<html><head></head>新</html>", "briefs/文.html": "<html><head></head>改</html>"]
    let unwritten: PreviewSession.Pages = { path in pages[path].map { Array($0.utf8) } }
    for target in ["/briefs/", "/briefs/index.html", "/briefs/%E6%96%87.html"] {
      let answer = ask(target, unwritten: unwritten)
      #expect(answer.status == .ok)
      #expect(text(of: answer).contains("reload.js"))
      #expect(text(of: answer).hasSuffix(target.hasSuffix("87.html") ? "改</html>" : "新</html>"))
      let tag = try #require(answer.headers["ETag"].first)
      #expect(ask(target, headers: ["If-None-Match": tag], unwritten: unwritten).status == .notModified)
    }
    #expect(text(of: ask("/a/b/briefs/%E6%96%87.html", base: "/a/b/", unwritten: unwritten)).hasSuffix("改</html>"))
    #expect(text(of: ask("/", unwritten: unwritten)).hasSuffix("家</html>"))
  }

  private func ask(
    _ target: String, method: HTTPMethod = .GET, headers: HTTPHeaders = [:], isNamed: Bool = true, base: String = "/",
    assets: String? = nil, unwritten: @escaping PreviewSession.Pages = { _ in nil }
  ) -> Answer {
    guard let base = try? BasePath(base) else { return Answer(.internalServerError, saying: "no path") }
    let responder = Responder(
      folder: ServedFolder(path: folder.path(of: "site")),
      assets: assets.map { ServedFolder(path: folder.path(of: $0)) },
      base: base, hosts: AllowedHosts(host: "127.0.0.1", port: 8000), unwritten: unwritten,
      state: { PageState(build: "1") })
    var headers = headers
    if isNamed { headers.add(name: "Host", value: "127.0.0.1:8000") }
    return responder.answer(HTTPRequestHead(version: .http1_1, method: method, uri: target, headers: headers))
  }

  private func text(of answer: Answer) -> String {
    switch answer.body {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .part(let file, let range): String(decoding: file.read(range) ?? [], as: UTF8.self)
    case .news: ""
    }
  }
}
