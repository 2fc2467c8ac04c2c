import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The pictures that stand beside links to a site's pages where people share them.
@Suite struct SharingTests {
  private static let titles = [
    "某某县<script>alert(1)</script>办学", "“引号”与\"另一种\"引号 & 其他", "某县👨‍👩‍👧‍👦办学纪实", "]]>与<!--某某县",
    String(repeating: "推进义务教育优质均衡发展", count: 5), String(repeating: "Pneumonoultra", count: 9), "丁，，，，，，，，，",
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (index, title) in Self.titles.enumerated() {
      try folder.write("某某县办学纪实\n\n本报记者 张三\n\n\(Self.text(index))\n", to: "seeds/\(100 + index).txt")
      let said = try JSONEncoder().encode([title])
      try folder.write(
        "title: \(String(decoding: said, as: UTF8.self).dropFirst().dropLast())\n", to: "seeds/\(100 + index).yml")
    }
    try folder.write(Self.text(99) + "\n", to: "seeds/900.txt")
  }

  private static func text(_ index: Int) -> String {
    "近年来，桐庐县坚持教育优先发展，2024年配备校车\(100 + index)辆，群众满意度达98.\(index)%，投入教育资金\(3000 + index)万元，办好人民满意的教育。"
  }

  private func site(_ settings: String) throws -> [String: [UInt8]] {
    try folder.write(settings, to: "seeds/site.yml")
    let outcome = try Program.run("build", in: folder.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try folder.files(in: "site")
  }

  @Test func `every page of a site with an address names a picture that is there`() throws {
    let site = try site("title: \"<b>简报</b> & “引”\"\naddress: https://example.org/a/\n")
    let pages = site.filter { $0.key.hasSuffix(".html") && $0.key != "404.html" }
    var named: Set<String> = []
    for (path, bytes) in pages {
      let page = String(decoding: bytes, as: UTF8.self)
      let image = try #require(page.firstMatch(of: /property="og:image" content="https:\/\/example.org\/a\/([^"]+)"/))
      let card = try #require(String(image.output.1).removingPercentEncoding)
      named.insert(card)
      #expect(site[card] != nil, "\(path): \(card)")
      #expect(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
      #expect(page.firstMatch(of: /property="og:image:alt" content="[^"]+"/) != nil)
    }
    #expect(named == Set(site.keys.filter { $0.hasPrefix("cards/") }))
    #expect(try #require(site["sitemap.xml"]).firstRange(of: Array("cards/".utf8)) == nil)
    let checked = try Program.run("check", in: folder.path)
    #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
  }

  @Test func `whatever stands in a headline, its picture is XML, says it as text, and gives whole figures`() throws {
    let site = try site("title: \"<b>简报</b> & “引”\"\naddress: https://example.org/\n")
    let cards = site.filter { $0.key.hasPrefix("cards/briefs/") }
    #expect(cards.count == Self.titles.count + 1)
    var said: [String] = []
    for (path, bytes) in cards {
      let root = try #require(XMLDocument(data: Data(bytes)).rootElement(), "\(path)")
      #expect(bytes.count < 5000, "\(path)")
      let text = try root.nodes(forXPath: "//*[local-name()='text']").compactMap(\.stringValue)
      #expect(
        Set(try root.nodes(forXPath: "//*").compactMap(\.name)).isSubset(of: [
          "svg", "title", "rect", "g", "text", "tspan", "path",
        ]))
      let headline = try root.nodes(forXPath: "//*[local-name()='g'][@font-weight]/*").compactMap(\.stringValue)
      #expect((1...3).contains(headline.count))
      said.append(headline.joined())
      #expect(text.last == "<b>简报</b> & “引”")
      // Each value stands in the page as it stands here.
      let slug = path.dropFirst("cards/".count).dropLast(".svg".count)
      let page = String(decoding: try #require(site[slug + ".html"]), as: UTF8.self)
      let values = try root.nodes(forXPath: "//*[local-name()='text'][*]")
      #expect(!values.isEmpty)
      for value in values {
        let parts = try value.nodes(forXPath: "*").compactMap(\.stringValue)
        let number = try #require(value.nodes(forXPath: "*[@font-weight]").first?.stringValue)
        #expect(page.contains("<b>\(number)</b>"))
        for part in parts where part != number { #expect(page.contains("<small>\(part)</small>")) }
      }
    }
    for title in Self.titles {
      let plain = title.filter { !$0.isWhitespace }
      #expect(
        said.contains { line in
          let line = line.filter { !$0.isWhitespace }
          return line == plain || line.last == "…" && plain.hasPrefix(line.dropLast())
        }, "\(title)")
    }
    #expect(said.contains { $0.last == "…" })
  }

  @Test func `a site without an address has no pictures`() throws {
    let site = try site("title: 简报\n")
    #expect(site["index.html"] != nil && !site.keys.contains { $0.hasPrefix("cards/") })
    for (path, bytes) in site where path.hasSuffix(".html") {
      #expect(bytes.firstRange(of: Array("og:image".utf8)) == nil, "\(path)")
    }
  }
}
