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

  /// The seeds, and texts with traditional characters, tables, the cuts of a scan, several articles.
  private static let texts =
    [
      "districts/kaihua.txt", "Features/09-dabu-culture.txt", "Features/10-mianxian-two.txt",
      "Passages/06-zigui-scan.txt",
      "Passages/03-sanjiang-traditional.txt", "Passages/04-lintao-livelihood-table.txt",
    ].map { "Tests/Fixtures/\($0)" }
    + [
      "000_3e9b2eba80fd9a2a.txt", "001_d9bfeb6fef728f3c.txt", "002_b3611dc5e4b1aca4.txt", "003_07e24100386d7f89.txt",
      "004_66cf1caf6c33b5ee.txt",
    ].map { "seeds/\($0)" }

  @Test(
    arguments: [
      ("UTF-8 with mark", .utf8, "\n", [0xEF, 0xBB, 0xBF]), ("UTF-8, CRLF", .utf8, "\r\n", []),
      ("UTF-8, CR", .utf8, "\r", []), ("UTF-16LE", .utf16LittleEndian, "\n", []),
      ("UTF-16BE, CRLF", .utf16BigEndian, "\r\n", []),
      ("UTF-16LE with mark, CRLF", .utf16LittleEndian, "\r\n", [0xFF, 0xFE]),
      ("UTF-16BE with mark", .utf16BigEndian, "\n", [0xFE, 0xFF]),
      ("GB18030", String.Encoding(rawValue: 0x8000_0632), "\n", []),
      ("GB18030, CRLF", String.Encoding(rawValue: 0x8000_0632), "\r\n", []),
    ] as [(String, String.Encoding, String, [UInt8])])
  func `how a text is encoded and its lines are ended does not show in its brief`(
    form: String, encoding: String.Encoding, lineEnd: String, mark: [UInt8]
  ) throws {
    let folder = try TemporaryFolder()
    var names: [String] = []
    for path in Self.texts {
      var text = try String(contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
      if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
      let name = String(path.split(separator: "/").joined(separator: "-"))
      names.append(name)
      try folder.write(text, to: "plain/\(name)")
      let data = try #require(text.replacingOccurrences(of: "\n", with: lineEnd).data(using: encoding))
      try folder.write(mark + [UInt8](data), to: "other/\(name)")
    }
    let briefs = try ["plain", "other"].map { place in
      try Program.run(
        ["extract", "--format", "markdown"] + names.map { "\(place)/\($0)" }, in: folder.path
      ).output.split(separator: "\n")
    }
    #expect(briefs[0].count > 200)
    #expect(briefs[0].count == briefs[1].count)
    #expect(zip(briefs[0], briefs[1]).filter { $0 != $1 }.map { "\($0)\n\($1)" } == [])
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
