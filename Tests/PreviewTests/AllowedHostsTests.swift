import Testing

@testable import Preview

@Suite struct AllowedHostsTests {
  @Test(arguments: [
    ("127.0.0.1:8000", true), ("localhost:8000", true), ("LOCALHOST:8000", true), ("[::1]:8000", true),
    ("desk.lan:8000", true), ("127.0.0.1", false), ("127.0.0.1:80", false), ("127.0.0.1:8000:8000", false),
    ("localhost:+8000", false), ("localhost:08000", false), ("evil.example:8000", false),
    ("localhost.evil.example:8000", false), ("127.0.0.1.evil.example:8000", false), ("localhost.:8000", false),
    ("[::1", false), ("[::1]8000", false), ("[]:8000", false), ("", false), (":8000", false), ("10.0.0.7:8000", false),
  ])
  func `the preview answers to its own names, at its port`(host: String, isAllowed: Bool) {
    #expect(AllowedHosts(host: "Desk.lan", port: 8000).allow(host) == isAllowed)
  }

  @Test(arguments: [
    ("10.0.0.7:8000", true), ("[fe80::1]:8000", true), ("evil.example:8000", false), ("1:8000", false),
    ("10.0.0.7.evil:8000", false),
  ])
  func `where it listens at all addresses, it answers to each, and to no other name`(host: String, isAllowed: Bool) {
    #expect(AllowedHosts(host: "0.0.0.0", port: 8000).allow(host) == isAllowed)
  }

  @Test func `the usual port need not be named`() {
    #expect(AllowedHosts(host: "127.0.0.1", port: 80).allow("localhost"))
  }
}
