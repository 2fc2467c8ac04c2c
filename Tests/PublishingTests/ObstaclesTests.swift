import BriefModel
import Foundation
import Templates
import TestSupport
import Testing

@testable import Publishing

/// What stands where a page or its folder belongs, and was not written by briefgen.
@Suite struct ObstaclesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("precious", to: "outside/a.html")
  }

  @Test func `all that is in the way is told in one run, with the page, and nothing is changed`() async throws {
    try await publish(["index.html"])
    try folder.write("mine", to: "out/about.html")
    try folder.write("mine", to: "out/districts")
    try folder.write("mine", to: "out/feed.xml/file")
    try link("themes", to: "../outside")
    try link("search.html", to: "../outside/a.html")
    try link("gone.html", to: "nowhere")
    let before = try folder.tree()
    let error = await #expect(throws: OutputFailure.self) {
      try await publish([
        "index.html", "about.html", "districts/1.html", "feed.xml", "themes/a.html", "search.html", "gone.html",
      ])
    }
    let told = try #require(error).problems.map { "\($0.path.dropFirst(folder.path.count + 1)): \($0.message)" }
    #expect(
      told.sorted() == [
        "out/about.html: briefgen did not write this file, and the page about.html belongs there",
        "out/districts: briefgen did not write this, and the page districts/1.html needs a folder there",
        "out/feed.xml: briefgen did not make all that is in this folder, and the page feed.xml belongs there",
        "out/gone.html: briefgen did not write this file, and the page gone.html belongs there",
        "out/search.html: briefgen did not write this file, and the page search.html belongs there",
        "out/themes: briefgen did not write this, and the page themes/a.html needs a folder there",
      ])
    #expect(try folder.tree() == before)
  }

  @Test func `with force, files and links are written over, what they lead to and folders are not`() async throws {
    try folder.write("mine", to: "out/about.html")
    try folder.write("mine", to: "out/notes.txt")
    try link("themes", to: "../outside")
    try link("search.html", to: "../outside/a.html")
    try await publish(["about.html", "themes/a.html", "search.html"], force: true)
    #expect(try folder.text("out/themes/a.html") == "page")
    #expect(try folder.text("out/search.html") == "page")
    #expect(try folder.text("out/notes.txt") == "mine")
    #expect(try folder.text("outside/a.html") == "precious")
    try folder.write("mine", to: "out/feed.xml/file")
    await #expect(throws: OutputFailure.self) { try await publish(["feed.xml"], force: true) }
  }

  @Test func `a page that became a link is written again, and what it leads to is left alone`() async throws {
    try await publish(["index.html", "a.html"])
    try folder.remove("out/a.html")
    try link("a.html", to: "../outside/a.html")
    try await publish(["index.html", "a.html"])
    #expect(try folder.text("out/a.html") == "page")
    #expect(try folder.text("outside/a.html") == "precious")
  }

  @Test func `nothing is removed behind a link that a folder became`() async throws {
    try await publish(["index.html", "briefs/a.html"])
    try folder.remove("out/briefs")
    try link("briefs", to: "../outside")
    try await publish(["index.html"])
    #expect(try folder.text("outside/a.html") == "precious")
    #expect(folder.exists("out/briefs"))
    await #expect(throws: OutputFailure.self) { try await publish(["index.html", "briefs/a.html"]) }
  }

  @Test func `an output that is a link is published where it leads`() async throws {
    try folder.makeFolder("real")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "out"), withDestinationPath: "real")
    try await publish(["index.html"])
    try await publish(["about.html"])
    #expect(try folder.tree(of: "real", without: [".briefgen-manifest"]) == ["about.html": "file 644 page"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path(of: "out")) == "real")
  }

  @Test func `a page that somebody changed is put right`() async throws {
    let pages = ["index.html"] + (0..<Workspace.largeSite).map { "many/\($0).html" }
    try await publish(pages)
    #expect(folder.exists(".briefgen/out/files"))
    try folder.write("PAGE", to: "out/many/7.html")
    let report = try await publish(pages)
    #expect(report == OutputStore.Report(written: 1, unchanged: pages.count - 1))
    #expect(try folder.text("out/many/7.html") == "page")
  }

  private func link(_ name: String, to target: String) throws {
    try folder.makeFolder("out")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "out/\(name)"), withDestinationPath: target)
  }

  @discardableResult
  private func publish(_ paths: [String], force: Bool = false) async throws -> OutputStore.Report {
    let output = try OutputFolder(folder.path(of: "out"), input: folder.path(of: "in"), force: force, home: nil)
    return try await OutputStore(output).publish(paths.map { SiteFile(path: $0, bytes: Array("page".utf8)) })
  }
}
