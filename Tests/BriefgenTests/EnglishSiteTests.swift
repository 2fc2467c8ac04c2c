import Foundation
import Publishing
import Templates
import TestSupport
import Testing

/// A site whose interface is English, built by the program itself from a few texts.
@Suite struct EnglishSiteTests {
  private let folder: TemporaryFolder
  private let site: [String: [UInt8]]

  init() throws {
    folder = try TemporaryFolder()
    let fixtures = Program.root.appendingPathComponent("Tests/Fixtures")
    try folder.copy(fixtures.appendingPathComponent("districts").path, to: "seeds")
    try folder.copy(fixtures.appendingPathComponent("Features/10-mianxian-two.txt").path, to: "seeds/two.txt")
    try folder.write("language: en\naddress: https://example.org/\n", to: "seeds/site.yml")
    let outcome = try Program.run("build", in: folder.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
    site = try folder.files(in: "site")
  }

  @Test func `every page is English, and what is Chinese on it says so`() {
    for (path, bytes) in site where path.hasSuffix(".html") {
      let page = MarkedPage(bytes)
      #expect(page.language == "en", "\(path)")
      #expect(page.unmarked == [], "\(path)")
      if path.hasPrefix("briefs/") { #expect(page.hasChinese, "\(path)") }
    }
  }

  @Test func `the pages say in English what they say of their own`() throws {
    for (path, words) in [
      ("index.html", ["Latest briefs", "By district", "All themes"]), ("about.html", ["How the figures come about"]),
      ("search.html", ["Type two Chinese characters", "Narrow down"]), ("404.html", ["There is no such page"]),
      ("compare.html", ["Places compared"]), ("data/index.html", ["How to load it", "Primary key"]),
      ("themes/index.html", ["Elder care", "Housing and urban renewal"]),
    ] {
      let page = String(decoding: try #require(site[path]), as: UTF8.self)
      for word in words { #expect(page.contains(word), "\(path): \(word)") }
    }
  }

  @Test func `programs are told the language too`() throws {
    let texts = try ["feed.xml", "feed.json", "data/datapackage.json"].map {
      String(decoding: try #require(site[$0]), as: UTF8.self)
    }
    #expect(texts[0].contains("xml:lang=\"en\"") && texts[1].contains("\"language\":\"en\""))
    #expect(texts[0].contains("<title xml:lang=\"zh-CN\">") && texts[1].contains("\"language\":\"zh-CN\""))
    #expect(texts[2].contains("District policy briefs: data"))
    let data = String(decoding: try #require(site["data/index.html"]), as: UTF8.self)
    #expect(data.contains("\"inLanguage\":\"en\""))
    let brief = try #require(site.first { $0.key.hasPrefix("briefs/") && $0.key.hasSuffix(".md") }?.key)
    let page = try #require(site[brief.dropLast(2) + "html"])
    // The report itself is Chinese.
    #expect(String(decoding: page, as: UTF8.self).contains("\"inLanguage\":\"zh-CN\""))
  }

  @Test func `every link leads somewhere, and the site is in order`() async throws {
    #expect(await LinkCheck.problems(in: site.map { SiteFile(path: $0.key, bytes: $0.value) }) == [])
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test func `turned back to Chinese, the site is as it always was`() throws {
    try folder.write("address: https://example.org/\n", to: "seeds/site.yml")
    #expect(try Program.run("build", in: folder.path).status == 0)
    let turned = try folder.files(in: "site")
    #expect(try Program.run("build", "--output", "fresh", in: folder.path).status == 0)
    #expect(try folder.files(in: "fresh") == turned)
    #expect(String(decoding: try #require(turned["index.html"]), as: UTF8.self).contains("<html lang=\"zh-CN\">"))
  }

  @Test func `a language that there is not is refused at its place`() throws {
    try folder.write("title: A\nlanguage: fr\n", to: "seeds/site.yml")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("site.yml:2:11: error: \"language\" must be \"zh-CN\" or \"en\", not \"fr\""))
  }
}

/// A page read for the language of its texts.
struct MarkedPage {
  private(set) var language = ""
  /// Chinese that stands in no element that is said to be Chinese.
  private(set) var unmarked: [String] = []
  private(set) var hasChinese = false

  private static let void: Set<String> = ["meta", "link", "br", "input", "img", "hr"]
  /// What is read out to those who listen.
  private static let spoken = ["aria-label", "title", "placeholder", "alt"]

  init(_ bytes: [UInt8]) {
    var open: [(name: String, language: String)] = []
    for part in bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
      let end = part.firstIndex(of: UInt8(ascii: ">")) ?? part.endIndex
      let text = part[end...].dropFirst()
      let tag = String(decoding: part[..<end], as: UTF8.self)
      let isEnd = tag.hasPrefix("/")
      let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " })
      var around = open.last?.language ?? ""
      if isEnd {
        if open.last?.name != name { unmarked.append("</\(name)> out of place") }
        open.removeLast()
        around = open.last?.language ?? ""
      } else if !tag.hasPrefix("!") {
        let own = Self.value(of: "lang", in: tag)
        if name == "html" { language = own ?? "" }
        if (own ?? around) != "zh-CN", Self.isChinese(part[..<end]) {
          unmarked += Self.spoken.compactMap { Self.value(of: $0, in: tag) }.filter {
            Self.isChinese(Array($0.utf8)[...])
          }
        }
        if !Self.void.contains(name) {
          around = own ?? around
          open.append((name, around))
        }
      }
      guard Self.isChinese(text), name != "script" || isEnd else { continue }
      hasChinese = true
      if around != "zh-CN" { unmarked.append(String(decoding: text, as: UTF8.self)) }
    }
  }

  private static func value(of attribute: String, in tag: String) -> String? {
    guard let start = tag.range(of: " \(attribute)=\"")?.upperBound else { return nil }
    return String(tag[start...].prefix { $0 != "\"" })
  }

  /// Whether a character of U+3000 to 9FFF, or a full-width form, stands in it.
  private static func isChinese(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { (0xE3...0xE9).contains($0) || ($0 == 0xEF && (0xBC...0xBE).contains($1)) }
  }
}
