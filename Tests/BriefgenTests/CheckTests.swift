import Foundation
import TestSupport
import Testing

/// What `briefgen check` proves of a published site: a fault is planted, and found where it is.
@Suite struct CheckTests {
  /// Something that is wrong with a site, put there on purpose.
  struct Fault: Sendable, CustomTestStringConvertible {
    let rule: String
    /// Where it is told, without the line.
    let path: String
    let plant: @Sendable (TemporaryFolder) throws -> Void

    var testDescription: String { "\(rule) in \(path)" }

    init(_ rule: String, _ path: String, _ plant: @escaping @Sendable (TemporaryFolder) throws -> Void) {
      self.rule = rule
      self.path = path
      self.plant = plant
    }

    /// A file of the site with other words in it, once.
    init(_ rule: String, _ path: String, _ words: String, _ others: String) {
      self.init(rule, "site/" + path) { folder in try folder.replace(words, with: others, in: "site/" + path) }
    }

    /// A file of the site with other bytes.
    init(_ rule: String, _ path: String, bytes change: @escaping @Sendable ([UInt8]) -> [UInt8]) {
      self.init(rule, "site/" + path) { folder in
        let bytes = try #require(folder.files(in: "site")[path])
        try folder.write(change(bytes), to: "site/" + path)
      }
    }
  }

  private static let alpha = "briefs/tonglu-xian-tuijin-jiaoyu-fazhan"
  private static let beta = "briefs/kaihua-xian-tuijin-jiaoyu-fazhan"

  static let faults = [
    Fault("link-target", "index.html", "href=\"about.html\"", "href=\"abuot.html\""),
    Fault("link-target", "about.html", "cards/index.svg", "cards/other.svg"),
    Fault("link-target", "site.webmanifest", "icon-192.png", "icon-193.png"),
    Fault("link-anchor", "about.html", "href=\"#main\"", "href=\"#mian\""),
    Fault("link-absolute", "about.html", "href=\"index.html\"", "href=\"/index.html\""),
    Fault("duplicate-id", "about.html", "</main>", "<p id=\"main\"></p></main>"),
    Fault("page-title", "about.html", "<title>关于", "<title></title><p>关于"),
    Fault("page-description", "about.html", "<meta name=\"description\"", "<meta name=\"other\""),
    Fault("encoding-utf-8", "about.html") { $0 + [0xE6, 0xA0] },
    Fault("encoding-byte-order-mark", "about.html") { [0xEF, 0xBB, 0xBF] + $0 },
    Fault("encoding-replacement", "about.html", "</main>", "<p>\u{FFFD}</p></main>"),
    Fault("encoding-control", "about.html", "</main>", "<p>\u{8}</p></main>"),
    Fault("encoding-control", "assets/site.css", "{", "{\u{85}"),
    Fault("file-missing", "site/assets/favicon.svg") { try $0.remove("site/assets/favicon.svg") },
    Fault("file-missing", "site/sitemap.xml") { folder in
      let settings = try folder.text("seeds/site.yml")
      try folder.remove("seeds/site.yml")
      _ = try Program.run("build", in: folder.path)
      try folder.write(settings, to: "seeds/site.yml")
    },
    Fault("file-foreign", "site/briefs/old.html") { try $0.write("<p>", to: "site/briefs/old.html") },
    Fault("file-changed", "about.html", "</main>", "<p>由人加上。</p></main>"),
    Fault("file-changed", "assets/site.js") { $0 + Array("//\n".utf8) },
    Fault("file-stale", "site/sitemap.xml") { try $0.remove("seeds/site.yml") },
    Fault("account-missing", "sources/a.json", "\"as\": \"title\"", "\"as\": \"missing\""),
    Fault("account-doubled", "sources/a.json", "\"doubled\": []", "\"doubled\": [{\"start\": 0, \"end\": 3}]"),
    Fault("account-broken", "sources/a.json", "{\"start\": 0, ", "{\"start\": 1, "),
    Fault("account-broken", "sources/a.json", "\"bytes\": ", "\"bytes\": 1"),
    Fault("brief-unreadable", "\(alpha).md", "title: \"", "title: "),
    Fault("brief-source", "site/\(alpha).md") { folder in
      try folder.replace("55辆", with: "56辆", in: "seeds/a.txt")
    },
    Fault("brief-source", "site/\(beta).md") { try $0.remove("seeds/b.txt") },
    Fault("brief-source", "seeds/c.txt") { folder in
      try folder.write("常山县推进教育发展\n\n近年来，常山县投入资金3000万元，新建学校5所，群众十分满意。\n", to: "seeds/c.txt")
    },
    Fault("brief-data", "\(alpha).json", "\"value\": 55", "\"value\": 56"),
    Fault("brief-title", "site/briefs/kaihua.md") { folder in
      try folder.write("近年来，开化县投入资金3000万元，新建学校5所，配备校车55辆，群众十分满意。\n", to: "seeds/c.txt")
      try folder.write("slug: kaihua\n", to: "seeds/c.yml")
      _ = try Program.run("build", in: folder.path)
    },
    Fault("duplicate-slug", "site/\(alpha).md") { folder in
      let slug = String(alpha.dropFirst("briefs/".count))
      try folder.replace(slug, with: String(beta.dropFirst("briefs/".count)), in: "site/\(alpha).md")
    },
    Fault("duplicate-figure", "site/\(alpha).md") { folder in
      let ids = try folder.ids(in: "site/\(alpha).md")
      try folder.replace(ids[1], with: ids[0], in: "site/\(alpha).md")
    },
    Fault("figure-source", "\(alpha).md", "\"valueText\": \"55\"", "\"valueText\": \"66\""),
    Fault("figure-sentence", "\(alpha).md", "\"valueText\": \"55\"", "\"valueText\": \"66\""),
    Fault("figure-sentence", "\(alpha).md", "\"sentence\": \"近年来", "\"sentence\": \"多年来"),
    Fault("figure-page", "site/\(alpha).md") { folder in
      let ids = try folder.ids(in: "site/\(alpha).md")
      try folder.replace("id=\"f-\(ids[0])\"", with: "", in: "site/\(alpha).html")
    },
    Fault("figure-contradiction", "site/briefs/tonglu-xian-jiaotong-jian-xun.md") { folder in
      try folder.write("桐庐县交通简讯\n\n2024年，桐庐县开展平安校车行动，配备校车66辆，家长们都放心了。\n", to: "seeds/c.txt")
      _ = try Program.run("build", in: folder.path)
    },
    Fault("figure-range", "site/\(alpha).md") { folder in
      try folder.replace("98%", with: "980%", in: "seeds/a.txt")
      _ = try Program.run("build", in: folder.path)
    },
    Fault("markup-malformed", "feed.xml", "</entry>", ""),
    Fault("markup-malformed", "assets/favicon.svg", "</svg>", ""),
    Fault("markup-malformed", "cards/index.svg", "</title>", ""),
    Fault("data-malformed", "site.webmanifest", "\"icons\": [", "\"icons\": {"),
    Fault("feed-incomplete", "feed.xml", "<title>区县政策简报</title>", ""),
    Fault("feed-incomplete", "feed.xml", "T00:00:00+08:00</updated>", "</updated>"),
    Fault("feed-incomplete", "feed.json", "\"version\":\"https://jsonfeed.org/version/1.1\",", ""),
    Fault("feed-incomplete", "sitemap.xml", "<loc>https://example.org/", "<loc>"),
    Fault("link-target", "sitemap.xml", "about.html", "abuot.html"),
    Fault("link-target", "feed.xml", "href=\"https://example.org/briefs/t", "href=\"https://example.org/briefs/x"),
    Fault("data-package", "data/facts.csv", "近年来", "多年来"),
    Fault("data-package", "data/datapackage.json", "\"resources\"", "\"resource\""),
    Fault("data-package", "site/data/datapackage.json") { try $0.remove("site/data/themes.csv") },
    Fault("data-schema", "data/facts.csv", "brief,id,", "brief,ids,"),
    Fault("data-schema", "data/facts.csv", ",55,", ",五十五,"),
    Fault("data-schema", "data/facts.csv", ",level,", ",stock,"),
    Fault("data-schema", "data/observations.csv", ",330122,", ",330123,"),
    Fault("data-schema", "data/briefs.csv") { $0 + Array("x,y\r\n".utf8) },
    Fault("data-schema", "data/themes.csv") { $0 + $0.split(separator: 0x0A, omittingEmptySubsequences: false)[1] },
    Fault("data-malformed", "\(alpha).json") { $0.dropLast(3) },
    Fault(
      "data-malformed", "\(alpha).html", "<script type=\"application/ld+json\">{",
      "<script type=\"application/ld+json\">{,"),
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("address: https://example.org/\n", to: "seeds/site.yml")
    try folder.write(
      "桐庐县推进教育发展\n\n近年来，桐庐县投入资金3000万元，新建学校5所。2024年，配备校车55辆，群众满意度达98%。\n", to: "seeds/a.txt")
    try folder.write("开化县推进教育发展\n\n近年来，开化县投入资金4000万元，新建学校6所，配备校车75辆。\n", to: "seeds/b.txt")
    let outcome = try Program.run("build", in: folder.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `a site just built is in order, with its texts and without`() throws {
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("2 sources, ") && outcome.output.hasSuffix(" files: all in order\n"))
    try folder.makeFolder("elsewhere")
    let alone = try Program.run("check", "../site", in: folder.path(of: "elsewhere"))
    #expect(alone.status == 0 && alone.errors.isEmpty)
    #expect(alone.output.hasSuffix("all in order (of the site alone: name the folder of its texts with --input)\n"))
  }

  @Test(arguments: faults)
  func `a planted fault is found where it is`(fault: Fault) throws {
    try fault.plant(folder)
    let outcome = try Program.run("check", "--format", "json", in: folder.path)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(
      report.findings.contains { $0.rule == fault.rule && $0.path == fault.path },
      "\(report.findings.map { "\($0.rule ?? "-") \($0.path): \($0.message)" })")
    #expect(outcome.status == (report.findings.contains { $0.severity == "error" } ? 1 : 0))
  }

  @Test func `a link out of the site is asked for only when that is wished`() throws {
    // Nobody listens at the port that discards.
    try folder.write("address: http://127.0.0.1:9/news\n", to: "seeds/a.yml")
    _ = try Program.run("build", in: folder.path)
    #expect(try Program.run("check", in: folder.path).errors == "")
    let outcome = try Program.run("check", "--external", in: folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains("warning: http://127.0.0.1:9/news: ") || outcome.errors.contains("there is no curl"),
      "\(outcome.errors)")
  }

  @Test func `each occurrence of a broken link is told with its line and column`() throws {
    try folder.write(
      "<title>x</title>\n<a href=\"no.html\">校</a> <a href=\"no.html\"></a>\n<a href=\"no.html\"></a>",
      to: "site/about.html")
    let errors = try Program.run("check", in: folder.path).errors
    for place in ["2:10", "2:34", "3:10"] {
      #expect(errors.contains("site/about.html:\(place): error: no.html: no such file\n"), "\(place)")
    }
  }

  @Test func `two figures that contradict each other are told with both sentences`() throws {
    try folder.write("桐庐县交通简讯\n\n2024年，桐庐县开展平安校车行动，配备校车66辆，家长们都放心了。\n", to: "seeds/c.txt")
    _ = try Program.run("build", in: folder.path)
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning: ") && outcome.errors.contains("校车 of 桐庐县 in 2024"))
    #expect(outcome.errors.contains("“2024年，配备校车55辆，群众满意度达98%。”"))
    #expect(outcome.errors.contains("“2024年，桐庐县开展平安校车行动，配备校车66辆，家长们都放心了。”"))
    #expect(try Program.run("check", "--strict", in: folder.path).status == 1)
  }

  @Test func `findings are printed as SARIF`() throws {
    try folder.remove("site/about.html")
    let outcome = try Program.run("check", "--format", "sarif", in: folder.path)
    #expect(outcome.status == 1 && outcome.errors == "")
    let log = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(driver["name"] as? String == "briefgen" && Set(rules).count == rules.count)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count > 2)
    for result in results {
      let rule = try #require(result["ruleId"] as? String)
      #expect(rules[try #require(result["ruleIndex"] as? Int)] == rule)
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
      let location = try #require((result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"])
      let uri = try #require((location["artifactLocation"] as? [String: String])?["uri"])
      #expect(uri.hasPrefix("site/") && URL(string: uri) != nil)
      if let region = location["region"] as? [String: Int] { #expect(region["startLine", default: 0] > 0) }
    }
  }

  @Test(arguments: [
    (["check", "elsewhere"], "error: the site elsewhere is not there\n  help: run `briefgen build` first"),
    (["check", "seeds"], "error: seeds holds no site of briefgen's"),
    (["check", "seeds/a.txt"], "error: the site seeds/a.txt is a file"),
    (["check", "--input", "nowhere"], "error: the input folder nowhere is not there"),
  ])
  func `without a site there is nothing to check`(arguments: [String], message: String) throws {
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.status == 2 && outcome.errors.hasPrefix(message), "\(outcome.errors)")
  }

  @Test func `a list of files that was changed is told, not gone by`() throws {
    try folder.replace("about.html", with: "abuot.html", in: "site/.briefgen-manifest")
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: site has a damaged list of the files that briefgen wrote"))
  }

  private struct Report: Decodable {
    struct Finding: Decodable {
      let rule: String?
      let severity: String
      let path: String
      let message: String
    }

    let findings: [Finding]
  }
}

extension TemporaryFolder {
  /// Puts other words in the place of the first that are so.
  fileprivate func replace(_ words: String, with others: String, in path: String) throws {
    let text = try text(path)
    let range = try #require(text.range(of: words), "\(words) is not in \(path)")
    try write(text.replacingCharacters(in: range, with: others), to: path)
  }

  /// The ids of the figures of a brief, in its order.
  fileprivate func ids(in path: String) throws -> [String] {
    try text(path).split(separator: "\n").compactMap { line in
      line.hasPrefix("- {\"id\": \"") ? String(line.dropFirst(10).prefix(8)) : nil
    }
  }
}
