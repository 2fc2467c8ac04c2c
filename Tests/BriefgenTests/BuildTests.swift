import Foundation
import Publishing
import Templates
import TestSupport
import Testing

/// A little site of two texts, built by the program itself.
@Suite struct BuildTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(named: "two words")
    try folder.copy(Program.root.appendingPathComponent("Tests/Fixtures/districts").path, to: "texts")
  }

  @Test func `a build says what it did, and a second one changes nothing`() throws {
    let first = try build()
    #expect(first.status == 0)
    #expect(first.errors == "")
    let words = first.output.split(separator: ", ").map { $0.trimmingCharacters(in: .newlines) }
    #expect(words[0...1] == ["2 sources", "2 briefs"])
    #expect(words[2].hasSuffix(" facts"))
    let site = try folder.files(in: "site")
    #expect(words[3] == "\(site.keys.count { $0.hasSuffix(".html") }) pages")
    #expect(words[4...6] == ["\(site.count - 1) written", "0 unchanged", "0 warnings"])
    #expect(words[7].hasSuffix(" ms"))

    let second = try build()
    #expect(second.status == 0)
    #expect(second.output.contains("0 written, \(site.count - 1) unchanged, 0 warnings"))
    #expect(try folder.files(in: "site") == site)
  }

  @Test func `the site has the pages it should, and every link in them leads somewhere`() async throws {
    _ = try build()
    let site = try folder.files(in: "site")
    for page in [
      "index.html", "briefs/index.html", "districts/index.html", "themes/index.html", "about.html", "404.html",
      "sitemap.xml", "robots.txt", "assets/site.css",
    ] {
      #expect(site[page]?.isEmpty == false, "\(page)")
    }
    for ending in ["html", "md", "json"] {
      #expect(
        site.keys.count { $0.hasPrefix("briefs/") && $0.hasSuffix("." + ending) && $0 != "briefs/index.html" } == 2)
    }
    #expect(await LinkCheck.problems(in: site.map { SiteFile(path: $0.key, bytes: $0.value) }) == [])
  }

  @Test func `the look, the navigation and what leads stand on the pages`() throws {
    try folder.write(
      """
      contact: editor@example.org
      accent: "#174f78"
      style: own.css
      navigation: [indicators, {name: 主办单位, address: "https://example.org/?a=1&b=2"}]
      indicators: [school-buses, 招聘教师]
      """, to: "texts/site.yml")
    try folder.write(".lead { color: red; }\n", to: "texts/own.css")
    let outcome = try build()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let home = try folder.text("site/index.html")
    #expect(home.contains("<a href=\"mailto:editor@example.org\">editor@example.org</a>"))
    #expect(home.contains("<link rel=\"stylesheet\" href=\"assets/own.css\">"))
    #expect(home.contains("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"external\">主办单位</a>"))
    #expect(!home.contains("<li><a href=\"districts/index.html\""))
    let style = try folder.text("site/assets/own.css")
    #expect(style.contains("--accent: #174f78;") && style.hasSuffix(".lead { color: red; }\n"))
    #expect(home.contains("id=\"indicators-heading\""))
    let leading = ["school-buses", "teachers-recruited"].compactMap {
      home.range(of: "indicators/\($0).html")?.lowerBound
    }
    #expect(leading.count == 2 && leading == leading.sorted())
    #expect(try Program.run("check", "--input", "texts", in: folder.path).status == 0)
  }

  @Test func `the settings of the site stand on its pages, and its address in the sitemap`() throws {
    _ = try build()
    #expect(try folder.text("site/index.html").contains("两县简报"))
    let sitemap = try folder.text("site/sitemap.xml")
    #expect(sitemap.contains("<loc>https://example.org/briefs/</loc>"))
    #expect(sitemap.contains("<loc>https://example.org/briefs/about.html</loc>"))
    #expect(!sitemap.contains("404"))
    try folder.write("title: 无址", to: "texts/site.yml")
    _ = try build()
    #expect(!folder.exists("site/sitemap.xml"))
    #expect(try !folder.text("site/robots.txt").contains("Sitemap"))
  }

  @Test func `an address outlives a change of its headline`() throws {
    _ = try build()
    let addresses = try folder.text("texts/addresses.tsv")
    try replace("山里娃有了新学堂", by: "山里娃走进好学校", in: "texts/kaihua.txt")
    let outcome = try build()
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("removed"))
    #expect(try folder.text("texts/addresses.tsv") == addresses)
  }

  @Test func `a text that is taken out goes, with all that it alone made`() throws {
    _ = try build()
    let all = try folder.files(in: "site")
    try folder.remove("texts/kaihua.txt")
    #expect(try build().status == 0)
    let rest = try folder.files(in: "site")
    #expect(rest.keys.count { $0.hasPrefix("briefs/") } == all.keys.count { $0.hasPrefix("briefs/") } - 3)
    #expect(rest.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("开化") })
    try folder.remove("site")
    _ = try build()
    #expect(try folder.files(in: "site") == rest)
  }

  @Test(arguments: [("kaihua.txt", "", "is empty"), ("kaihua.txt", "\n\n  \n", "holds no article")])
  func `what was published of a text stays when the text cannot be read any more`(
    name: String, text: String, reason: String
  ) throws {
    _ = try build()
    let site = try folder.files(in: "site")
    try folder.write(text, to: "texts/\(name)")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("texts/\(name): error: \(reason)"))
    #expect(try folder.files(in: "site") == site)
  }

  @Test func `a published brief that cannot be read back either stays as it is`() throws {
    _ = try build()
    let site = try folder.files(in: "site")
    let markdown = try #require(
      site.first { $0.key.hasSuffix(".md") && String(decoding: $0.value, as: UTF8.self).contains("kaihua.txt") }?.key)
    try folder.write("# 手写\n", to: "site/\(markdown)")
    try folder.write("", to: "texts/kaihua.txt")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("site/\(markdown):1:1: error: a brief begins with a line of three hyphens"))
    #expect(try folder.text("site/\(markdown)") == "# 手写\n")
    #expect(folder.exists("site/" + markdown.dropLast(2) + "html"))
  }

  @Test func `a text that failed does not come back when it is deleted`() throws {
    _ = try build()
    try folder.write("", to: "texts/kaihua.txt")
    _ = try build()
    try folder.remove("texts/kaihua.txt")
    #expect(try build().status == 0)
    #expect(try folder.files(in: "site").values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("开化") })
  }

  @Test func `the same text under two names is told, and has two addresses`() throws {
    try folder.copy(folder.path(of: "texts/kaihua.txt"), to: "texts/copy.txt")
    let outcome = try build()
    #expect(outcome.status == 0)
    #expect(
      outcome.errors == "texts/kaihua.txt: warning: is the same text as texts/copy.txt\n  help: delete one of the two\n"
    )
    #expect(outcome.output.contains("3 briefs") && outcome.output.contains("1 warning,"))
  }

  @Test func `folders may be named in any way`() throws {
    _ = try build()
    let site = try folder.files(in: "site")
    let output = folder.path(of: "another place/the site")
    let outcome = try Program.run(
      "build", "--input=\(folder.path)/texts/", "--output", output + "/", in: NSTemporaryDirectory())
    #expect(outcome.status == 0)
    #expect(try folder.files(in: "another place/the site") == site)
    let inside = try Program.run("build", "--input", ".", "--output", "../site", in: folder.path(of: "texts"))
    #expect(inside.output.contains("0 written"))
  }

  private func build() throws -> Program.Outcome {
    try Program.run("build", "--input", "texts", in: folder.path)
  }

  private func replace(_ old: String, by new: String, in name: String) throws {
    try folder.write(folder.text(name).replacingOccurrences(of: old, with: new), to: name)
  }
}
