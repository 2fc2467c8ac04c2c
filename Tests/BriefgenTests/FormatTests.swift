import Foundation
import TestSupport
import Testing

/// The same text makes the same brief, in whatever format and encoding it comes.
@Suite struct FormatTests {
  private struct Reading: Decodable {
    let articles: [Article]
  }

  private struct Article: Decodable, Equatable {
    let title: String?
    let kicker: String?
    let subtitle: String?
    let byline: [String]
    let publisher: String?
    let published: String?
    let headings: [String]
    let captions: [String]
    let paragraphs: [Paragraph]
    let facts: [Fact]
  }

  private struct Paragraph: Decodable, Equatable {
    let text: String
    let heading: Int?
  }

  private struct Fact: Decodable, Equatable {
    let id: String
    let label: String
    let value: Double
    let unit: String
    let kind: String
    let period: String?
    let sentence: String
  }

  @Test(arguments: ["portal", "government", "mobile", "forum", "comments"])
  func `a saved page and its text copied out make the same article and figures`(layout: String) throws {
    let articles = try ["html", "txt"].map { ending in
      let path = Program.root.appendingPathComponent("Tests/Fixtures/Pages/\(layout).\(ending)").path
      let outcome = try Program.run("extract", path, in: "/")
      try #require(outcome.status == 0, "\(outcome.errors)")
      return try JSONDecoder().decode(Reading.self, from: Data(outcome.output.utf8)).articles
    }
    #expect(articles[0].count == 1)
    #expect(articles[0] == articles[1])
    let article = try #require(articles[0].first)
    #expect(article.title != nil && article.published != nil && article.facts.count >= 5)
  }

  @Test func `how a text is encoded and its lines are ended does not show in its brief`() throws {
    let text = try String(
      contentsOf: Program.root.appendingPathComponent("Tests/Fixtures/districts/kaihua.txt"), encoding: .utf8)
    let windows = text.replacingOccurrences(of: "\n", with: "\r\n")
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    let files: [(String, Data?)] = [
      ("utf-8", text.data(using: .utf8)), ("utf-8, CRLF", windows.data(using: .utf8)),
      ("utf-8 with mark", Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)),
      ("utf-16le", text.data(using: .utf16LittleEndian)), ("utf-16be, CRLF", windows.data(using: .utf16BigEndian)),
      ("utf-16le with mark", Data([0xFF, 0xFE]) + (windows.data(using: .utf16LittleEndian) ?? Data())),
      ("gb18030", text.data(using: gb18030)), ("gb18030, CRLF", windows.data(using: gb18030)),
      ("CR", text.replacingOccurrences(of: "\n", with: "\r").data(using: .utf8)),
    ]
    let folder = try TemporaryFolder()
    var briefs: [String] = []
    for (name, data) in files {
      try folder.write([UInt8](try #require(data, "\(name)")), to: "\(name)/a.txt")
      briefs.append(try Program.run("extract", "--format", "markdown", "\(name)/a.txt", in: folder.path).output)
    }
    #expect(briefs[0].contains("kaihua") || briefs[0].contains("origin:"))
    for (file, brief) in zip(files, briefs) { #expect(brief == briefs[0], "\(file.0)") }
  }

  @Test func `texts, Markdown and pages of a folder are all built`() throws {
    let folder = try TemporaryFolder()
    let page = Program.root.appendingPathComponent("Tests/Fixtures/Pages/portal.html").path
    try folder.makeFolder("seeds")
    try folder.copy(page, to: "seeds/page.htm")
    try folder.write("---\ntitle: 山乡新校车\ndate: 2024-05-06\n---\n\n全县新购校车**18辆**，开通线路26条，1450名学生受益。\n", to: "seeds/b.md")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("2 sources, 2 briefs"))
  }
}
