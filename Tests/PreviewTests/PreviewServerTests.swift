import NIOCore
import Publishing
import TestSupport
import Testing

@testable import Preview

/// A little site behind real connections.
@Suite struct PreviewServerTests {
  private let folder: TemporaryFolder
  private let broadcast = Broadcast(PageState(build: "1"))

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("<html><head></head>家</html>", to: "site/index.html")
    try folder.write("secret", to: "secret")
    try folder.write([UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000), to: "site/large.txt")
  }

  @Test func `a page comes over a connection, its head alone too, and one after the other`() async throws {
    try await serve { port in
      let page = try Visitor(port: port).ask("/", port: port)
      #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(page.hasSuffix("家</html>"))
      let head = try Visitor(port: port).ask("/", method: "HEAD", port: port)
      #expect(head.hasSuffix("\r\n\r\n"))
      let line = try #require(head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length") })
      #expect(page.contains(line))

      let visitor = try Visitor(port: port)
      let request = "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n"
      visitor.say(request + request)
      #expect(visitor.listen { $0.count { $0 == "家" } == 2 })
    }
  }

  @Test func `a large file comes whole`() async throws {
    try await serve { port in
      let answer = try Visitor(port: port).ask("/large.txt", port: port)
      #expect(answer.count { $0 == "x" } >= 3_000_000)
      let part = try Visitor(port: port).ask("/large.txt", port: port, more: "Range: bytes=-2\r\n")
      #expect(part.hasSuffix("\r\n\r\nxx"))
    }
  }

  @Test func `the next port is taken where one is`() async throws {
    try await serve { first in
      try await serve(port: first) { second in
        #expect(second > first)
        let own = try Visitor(port: second).ask("/", port: second)
        let other = try Visitor(port: second).ask("/", port: first)
        #expect(own.contains("200 OK") && other.contains("403 Forbidden"))
      }
    }
  }

  @Test func `a port is free when the server has stopped`() async throws {
    var port = 0
    try await serve { port = $0 }
    try await serve(port: port) { #expect($0 == port) }
  }

  @Test func `where nobody can listen, it is said why`() async {
    await #expect(throws: WrongCall.self) {
      try await serve(host: "192.0.2.1") { _ in }
    }
  }

  @Test(arguments: [
    "GET /../secret HTTP/1.1", "GET /%2e%2e/secret HTTP/1.1", "GET /..%2fsecret HTTP/1.1", "GET /..%5csecret HTTP/1.1",
    "GET ../secret HTTP/1.1", "GET secret HTTP/1.1", "GET /\u{0}/../secret HTTP/1.1", "GET /%00/../secret HTTP/1.1",
    "GET //secret HTTP/1.1", "GET http://127.0.0.1/../secret HTTP/1.1", "GET /", "", "\u{0}\u{1}", "GET / HTTP/9.9",
    "GET / HTTP/1.1\r\nContent-Length: -1", "GET / HTTP/1.1\r\nTransfer-Encoding: x",
  ])
  func `tricks give nothing away and stop nobody`(request: String) async throws {
    try await serve(patience: .milliseconds(200)) { port in
      let visitor = try Visitor(port: port)
      visitor.say("\(request)\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n")
      visitor.listen { _ in false }
      #expect(!visitor.text.contains("secret\n") && !visitor.text.hasSuffix("secret"))
      #expect(try Visitor(port: port).ask("/", port: port).contains("200 OK"))
    }
  }

  @Test func `a head without end is refused before it takes any room`() async throws {
    try await serve { port in
      for line in ["X: \(String(repeating: "a", count: 1 << 16))", String(repeating: "A: b\r\n", count: 20_000)] {
        let answer = try Visitor(port: port).ask("/", port: port, more: "\(line)\r\n")
        #expect(!answer.contains("家"))
      }
      let long = try Visitor(port: port).ask("/" + String(repeating: "a", count: 1 << 20), port: port)
      #expect(!long.contains("200 OK"))
      #expect(try Visitor(port: port).ask("/", port: port).contains("200 OK"))
    }
  }

  @Test func `who is slow to ask or to read is left`() async throws {
    try await serve(patience: .milliseconds(300)) { port in
      let half = try Visitor(port: port)
      half.say("GET / HTTP/1.1\r\nHost: 127.")
      let silent = try Visitor(port: port)
      let slow = try Visitor(port: port)
      slow.say(String(repeating: "GET /large.txt HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n", count: 20))
      #expect(!half.listen { _ in false })
      #expect(!silent.listen { _ in false })
      try await Task.sleep(for: .milliseconds(700))
      #expect(!slow.listen { _ in false })
      #expect(slow.bytes.count < 20 * 3_000_000)
    }
  }

  @Test func `whoever comes gets in, and who was there first makes room`() async throws {
    try await serve(limit: 5) { port in
      let visitors = try (0..<20).map { _ in
        let visitor = try Visitor(port: port)
        // Of those that come at the same moment any may be let in last; who has an answer is in.
        visitor.say("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
        #expect(visitor.listen { $0.contains("200 OK") })
        return visitor
      }
      #expect(try Visitor(port: port).ask("/", port: port).contains("200 OK"))
      #expect(!visitors[0].listen { _ in false })
    }
  }

  @Test func `open pages are told how things are, and what changes`() async throws {
    try await serve { port in
      let page = try Visitor(port: port)
      page.say("GET /.briefgen/news HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      #expect(page.listen { $0.contains(#"data: {"build":"1","problems":[]"#) })
      broadcast.change { $0.build = "2" }
      #expect(page.listen { $0.contains(#"data: {"build":"2""#) })
      for number in 3..<40 {
        try Visitor(port: port).say("GET /.briefgen/news HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
        broadcast.change { $0.build = "\(number)" }
      }
      #expect(page.listen { $0.contains(#"data: {"build":"39""#) })
      let head = try Visitor(port: port).ask("/.briefgen/news", method: "HEAD", port: port)
      #expect(head.contains("text/event-stream") && head.hasSuffix("\r\n\r\n"))
    }
  }

  private func serve(
    host: String = "127.0.0.1", port: Int = 0, patience: TimeAmount = .seconds(30), limit: Int = 100,
    _ body: (Int) async throws -> Void
  ) async throws {
    let site = ServedFolder(path: folder.path(of: "site"))
    let broadcast = broadcast
    let server = try await PreviewServer.start(
      host: host, port: port, broadcast: broadcast, patience: patience, connections: Connections(limit: limit)
    ) { port in
      Responder(
        folder: site, assets: nil, base: .root, hosts: AllowedHosts(host: host, port: port), state: { broadcast.state })
    }
    do {
      try await body(server.port)
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }
}
