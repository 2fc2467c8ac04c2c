import TestSupport
import Testing

@testable import Preview

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct ServedFolderTests {
  private let folder: TemporaryFolder
  private let site: ServedFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("page", to: "site/briefs/页.html")
    try folder.write("secret", to: "secret/file")
    site = ServedFolder(path: folder.path(of: "site"))
  }

  @Test func `names lead to files and folders`() {
    #expect(text(["briefs", "页.html"]) == "page")
    for folder in [[], ["briefs"]] {
      guard case .folder = site.find(folder) else {
        Issue.record("\(folder)")
        return
      }
    }
  }

  @Test(arguments: [
    ["missing"], ["briefs", "missing"], ["briefs", "页.html", "more"], [String(repeating: "长", count: 2000)],
  ])
  func `what is not there is nothing`(names: [String]) { #expect(isNothing(names)) }

  @Test func `no link is followed, wherever it leads`() throws {
    for (name, target) in [
      ("file", "../secret/file"), ("folder", "../secret"), ("inner", "briefs"), ("loop", "loop"),
    ] {
      try #require(symlink(target, folder.path(of: "site/\(name)")) == 0)
      #expect(isNothing([name]))
      #expect(isNothing([name, "file"]))
    }
  }

  @Test func `the folder itself may be a link`() throws {
    try #require(symlink("site", folder.path(of: "link")) == 0)
    let link = ServedFolder(path: folder.path(of: "link"))
    guard case .file = link.find(["briefs", "页.html"]) else {
      Issue.record("not found")
      return
    }
  }

  @Test func `a pipe keeps nobody waiting`() throws {
    try #require(mkfifo(folder.path(of: "site/pipe"), 0o666) == 0)
    #expect(isNothing(["pipe"]))
  }

  @Test func `a file that is open stays the same when another takes its place`() throws {
    guard case .file(let file) = site.find(["briefs", "页.html"]) else {
      Issue.record("not found")
      return
    }
    try folder.write("other", to: "site/other")
    try #require(rename(folder.path(of: "site/other"), folder.path(of: "site/briefs/页.html")) == 0)
    #expect(file.read(0..<4) == Array("page".utf8))
    #expect(file.read(0..<5) == nil)
  }

  @Test func `a version changes with names and bytes of the files it is about`() throws {
    func version() -> String { site.version(ofFilesEndingIn: ".css") }
    #expect(version() == "")
    try folder.write("a {}", to: "site/a.css")
    let first = version()
    #expect(!first.isEmpty)
    try folder.write("b", to: "site/b.js")
    #expect(version() == first)
    try folder.write("b {}", to: "site/a.css")
    #expect(version() != first)
  }

  private func text(_ names: [String]) -> String? {
    guard case .file(let file) = site.find(names) else { return nil }
    return file.read(0..<file.size).map { String(decoding: $0, as: UTF8.self) }
  }

  private func isNothing(_ names: [String]) -> Bool {
    if case .nothing = site.find(names) { true } else { false }
  }
}
