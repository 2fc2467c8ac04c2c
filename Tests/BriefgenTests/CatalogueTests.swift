import Foundation
import TestSupport
import Testing

/// Themes, units, places and corrections of an editor's own, on the pages that they change.
@Suite struct CatalogueTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      鲁南高科城建设纪实

      2024年，鲁南高科城新建和诣社区，发展海洋牧场，港口吞吐量达到3500标箱。

      鲁南高科城管委会建成海洋牧场示范点12处，种植海藻120公亩，社会各界合作办学。

      """, to: "seeds/a.txt")
  }

  private func run(_ arguments: String...) throws -> String {
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    return outcome.output
  }

  /// Builds, and proves that the site is whole.
  private func build() throws {
    _ = try run("build")
    _ = try run("check", "--strict")
  }

  @Test func `a theme of one's own has a page, and one of ours its new name`() throws {
    try build()
    #expect(!folder.exists("site/themes/seas.html"))
    try folder.write("seas\t海洋经济\t海洋牧场|海藻\nculture\t文旅融合\n-housing\t-\t海藻\n", to: "seeds/themes.tsv")
    #expect(try Program.run("build", in: folder.path).errors.contains("\"海藻\" does not speak for"))
    try folder.write("seas\t海洋经济\t海洋牧场|海藻\nculture\t文旅融合\n-\t-\t海洋牧场示范点工程\n", to: "seeds/themes.tsv")
    try build()
    #expect(try folder.text("site/themes/seas.html").contains("海洋经济"))
    let explanation = try run("explain", "seeds/a.txt:5")
    #expect(explanation.contains("theme      seas, 海洋经济, by 海洋牧场, seeds/themes.tsv:1\n"))
    let brief = try folder.text("site/data/briefs.csv")
    #expect(brief.contains("seas"))
    let themes = try folder.text("site/data/themes.csv")
    #expect(themes.contains("文旅融合") && themes.contains("海洋经济"))
    try folder.remove("seeds/themes.tsv")
    try build()
    #expect(!folder.exists("site/themes/seas.html"))
  }

  @Test func `numbers are read with units of one's own, in their base unit`() throws {
    #expect(try !run("extract", "seeds/a.txt").contains(#""unit": "标箱""#))
    try folder.write("标箱\t-\t-\tmeasure\n公亩\t平方米\t100\n-处\n", to: "seeds/units.tsv")
    let facts = try run("extract", "seeds/a.txt")
    #expect(facts.contains(#""value": 3500"#) && facts.contains(#""unit": "标箱""#))
    #expect(facts.contains(#""value": 12000"#) && facts.contains(#""unit": "平方米""#) && !facts.contains(#""unit": "处""#))
    let explanation = try run("explain", "seeds/a.txt:3")
    #expect(explanation.contains("标箱 (unit 标箱, seeds/units.tsv:1)"))
    try build()
    #expect(try folder.text("site/data/facts.csv").contains("标箱"))
    try folder.write("容器\t容器\t-\tmeasure\n", to: "seeds/units.tsv")
    #expect(try run("coverage").contains("seeds/units.tsv:1: 容器 stands in no text\n"))
  }

  @Test func `a place of one's own has a district page, data rows and a dot on the map`() throws {
    try build()
    #expect(!folder.exists("site/districts/370471.html"))
    try folder.write(
      "code\tname\tparent\tshort\tlat\tlon\talias\n370471\t鲁南高新技术城\t370400\t鲁南高科\t35.08\t117.15\t鲁南高科城\n",
      to: "seeds/places.tsv")
    try build()
    let page = try folder.text("site/districts/370471.html")
    #expect(page.contains("鲁南高新技术城") && page.contains("370400.html"))
    #expect(try folder.text("site/data/places.csv").contains("\n370471,鲁南高新技术城,county,370400,山东省,枣庄市,"))
    #expect(try folder.text("site/data/facts.csv").contains("370471"))
    #expect(try folder.text("site/data/districts.geojson").contains(#""id": "370471""#))
    #expect(try folder.text("site/districts/index.html").contains("<circle"))
    #expect(try run("explain", "seeds/a.txt:5").contains("place      370471 鲁南高新技术城, by the article"))
    try folder.write("370471\t鲁南高新技术城\n", to: "seeds/places.tsv")
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 1 && outcome.errors.hasPrefix("seeds/places.tsv:1:15: error: the parent is missing\n"))
    #expect(folder.exists("site/districts/370471.html"))
  }

  @Test func `a place is renamed since, and a name of ours ignored`() throws {
    try folder.write("薛城区与台儿庄区的学校\n\n2024年，薛城区新建学校12所。薛城区教育局说，学校够用了。\n", to: "seeds/a.txt")
    #expect(try run("extract", "seeds/a.txt").contains(#""place": "370403""#))
    try folder.write("370403\t薛河新区\t-\t-\t薛河\n-\t台儿庄|台儿庄区\n", to: "seeds/places.tsv")
    #expect(try Program.run("build", in: folder.path).errors.contains("is not one word"))
    try folder.write("370403\t薛河新区\t-\t-\t薛河\n-370405\n", to: "seeds/places.tsv")
    let facts = try run("extract", "seeds/a.txt")
    #expect(facts.contains(#""place": "370403""#) && !facts.contains("370405"))
    try build()
    #expect(try folder.text("site/districts/370403.html").contains("<h1>薛河新区"))
  }

  @Test func `misprints are mended wherever they stand, and the page says by whom`() throws {
    try folder.write("和诣\t和谐\t新建\t-\t-\t“谐”误作“诣”\n", to: "seeds/corrections.tsv")
    try build()
    let pages = try folder.files(in: "site/briefs")
    let page = String(decoding: try #require(pages.first { $0.key.hasSuffix("shi.html") }?.value), as: UTF8.self)
    #expect(page.contains("新建和谐社区"))
    #expect(page.contains("<del>和诣</del> → <ins>和谐</ins> <small>“谐”误作“诣” <span class=\"edited\">编辑核定（勘误表）</span>"))
    #expect(try folder.text("site/sources/a.html").contains("新建<del>和诣</del><ins>和谐</ins>社区"))
    try folder.write("和诣\t和雅\t新建\n", to: "seeds/corrections.tsv")
    #expect(try run("extract", "--format", "markdown", "seeds/a.txt").contains("新建和雅社区"))
    try folder.write("corrections:\n  - {printed: 和诣, meant: 和诣, who: 王敏, why: 园名}\n", to: "seeds/a.yml")
    #expect(try run("extract", "--format", "markdown", "seeds/a.txt").contains("新建和诣社区"))
  }

  @Test func `misprints are mended in pages, Markdown and traditional characters, and nothing is lost`() throws {
    try folder.write("和诣\t和谐\n和詣\t和諧\n", to: "seeds/corrections.tsv")
    let paragraph = "2024年，薛城区建成<b>和诣</b>校园12所，<i>和</i>诣班级30个，家长们都放心了。"
    try folder.write("<!DOCTYPE html><title>和诣校园</title><h1>和诣校园</h1><p>\(paragraph)</p>", to: "seeds/b.html")
    try folder.write("# 和诣班级\n\n薛城区建成**和诣**校园12所，[和诣](http://x.org)班级30个，家长们都放心了。\n", to: "seeds/c.md")
    try folder.write("薛城區和詣校園\n\n2024年，薛城區建成和詣校園12所，家長們都放心了。\n", to: "seeds/d.txt")
    try build()
    for name in ["b.html", "c.md", "d.txt"] {
      let brief = try run("extract", "--format", "markdown", "seeds/\(name)")
      let body = brief.components(separatedBy: "\n---\n").dropFirst().joined()
      #expect(body.contains("和谐") || body.contains("和諧"), "\(name)")
      #expect(!body.contains("诣") && !body.contains("詣"), "\(name)")
    }
  }

  @Test func `what the program takes for a misprint is left where a catalogue says so`() throws {
    try folder.write("枣庄市教育纪实\n\n2024年，枣庄市峰城区新建学校12所，台儿庄区新建3所，家长们都放心了。\n", to: "seeds/a.txt")
    #expect(try run("extract", "seeds/a.txt").contains(#""meant": "峄城区""#))
    try folder.write("-峰城\n", to: "seeds/corrections.tsv")
    #expect(try !run("extract", "seeds/a.txt").contains("峄城"))
  }

  @Test func `a text is read anew when a catalogue beside it changes`() throws {
    for file in ["units.tsv": "标箱\t-\t-\tmeasure\n", "corrections.tsv": "和诣\t和谐\n", "themes.tsv": "seas\t海洋经济\t海洋牧场\n"]
    {
      _ = try run("build")
      let before = try folder.files(in: "site").filter { $0.key.hasPrefix("briefs/") }
      try folder.write(file.value, to: "seeds/\(file.key)")
      _ = try run("build")
      #expect(try folder.files(in: "site").filter { $0.key.hasPrefix("briefs/") } != before, "\(file.key)")
      let (site, fresh) = (try folder.files(in: "site"), try freshSite())
      #expect(site.filter { !$0.key.hasPrefix(".") } == fresh.filter { !$0.key.hasPrefix(".") }, "\(file.key)")
    }
  }

  private func freshSite() throws -> [String: [UInt8]] {
    if folder.exists("fresh") { try folder.remove("fresh") }
    try folder.makeFolder("fresh")
    try folder.copy(folder.path(of: "seeds"), to: "fresh/seeds")
    #expect(try Program.run("build", "--no-cache", in: folder.path(of: "fresh")).status == 0)
    return try folder.files(in: "fresh/site")
  }

  @Test func `the examples of the README can be used as they stand`() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let examples = readme.components(separatedBy: "```tsv\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(examples.count == 5)
    for example in examples {
      let name = try #require(example.split(separator: "\n").first?.dropFirst(2))
      try folder.write(example, to: "seeds/\(name)")
    }
    try folder.write("薛城区校园纪实\n\n2024年，薛城区建成亭车场12处、阅览室30间，家长们都放心了。\n", to: "seeds/b.txt")
    try folder.write("近海养殖纪实\n\n鲁南高科城发展近海养殖。今年，近海养殖又有了新样子，渔民们都放心了。\n", to: "seeds/c.txt")
    try build()
    for page in ["themes/seas", "indicators/reading-rooms", "districts/370471", "districts/370403"] {
      #expect(folder.exists("site/\(page).html"), "\(page)")
    }
    let facts = try folder.text("site/data/facts.csv")
    for words in ["标箱", "建成停车场", "鲁南高新技术城", "薛河新区"] { #expect(facts.contains(words), "\(words)") }
  }

  @Test func `every column and every class of units is described in the README`() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    for catalogue in ["themes", "units", "places", "corrections", "indicators"] {
      try folder.write("x\ty\n", to: "seeds/\(catalogue).tsv")
      #expect(readme.contains("| `\(catalogue).tsv` | |\n"))
    }
    try folder.write("id\tqqqqqqqqqqqqqqqqqqq\n", to: "seeds/themes.tsv")
    for (name, key) in [
      ("themes", "id"), ("units", "printed"), ("places", "code"), ("corrections", "printed"), ("indicators", "id"),
    ] {
      try folder.write("\(key)\tqqqqqqqqqqqqqqqqqqqqqq\n", to: "seeds/\(name).tsv")
    }
    let errors = try Program.run("build", in: folder.path).errors
    let known = errors.split(separator: "\n").filter { $0.contains("help: there are ") }.flatMap {
      $0.split(separator: " ").dropFirst(3).map { $0.filter { $0 != "," } }
    }
    #expect(known.count == 34)
    for column in known { #expect(readme.contains("`\(column)`"), "\(column)") }
    try folder.write("标箱\t-\t-\tqqqqqqqqqqqqqqqqqqq\n", to: "seeds/units.tsv")
    let help = try Program.run("build", in: folder.path).errors.split(separator: "\n").first {
      $0.contains("write one of")
    }
    let classes = try #require(help).split(separator: " ").dropFirst(4).map { $0.filter { $0 != "," } }
    #expect(classes.count == 14)
    for name in classes { #expect(readme.contains("`\(name)`"), "\(name)") }
  }

  @Test func `an English site calls things of one's own as their lines do`() throws {
    try folder.write("language: en\n", to: "seeds/site.yml")
    try folder.write("id\tname\tphrase\tenglish\nseas\t海洋经济\t海洋牧场|海藻\tMarine economy\n", to: "seeds/themes.tsv")
    try folder.write("printed\tclass\tenglish\n标箱\tmeasure\tTEU\n处\tmeasure\tsite|sites\n", to: "seeds/units.tsv")
    try folder.write(
      "code\tname\talias\tparent\tlat\tlon\tenglish\n370471\t鲁南高新技术城\t鲁南高科城\t370400\t35.08\t117.15\tLunan High-Tech Town\n",
      to: "seeds/places.tsv")
    try folder.write(
      "id\tname\tunit\ttheme\tlabel\tenglish\nport-throughput\t港口吞吐量\t标箱\tseas\t港口吞吐量\tPort throughput\n",
      to: "seeds/indicators.tsv")
    try build()
    let pages = try folder.files(in: "site").filter { $0.key.hasSuffix(".html") }
    for (path, bytes) in pages { #expect(MarkedPage(bytes).unmarked == [], "\(path)") }
    for (path, words) in [
      ("themes/seas", "<h1>Marine economy"), ("districts/370471", "Lunan High-Tech Town"),
      ("indicators/port-throughput", "<h1>Port throughput"), ("indicators/port-throughput", " TEU"),
    ] {
      #expect(try folder.text("site/\(path).html").contains(words), "\(path)")
    }
    #expect(try folder.text("site/data/themes.csv").contains("海洋经济"))
  }

  @Test func `wrong lines of all catalogues are told in one run, and nothing is published`() throws {
    for name in ["themes", "units", "places", "corrections", "indicators"] {
      try folder.write("# 一\nx\n", to: "seeds/\(name).tsv")
    }
    for command in [
      ["build"], ["extract", "seeds/a.txt"], ["explain", "seeds/a.txt"], ["review", "--list"], ["check"],
    ] {
      let outcome = try Program.run(command, in: folder.path)
      #expect(outcome.status != 0)
      guard command != ["check"] else { continue }
      let heads = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      let wanted = ["corrections", "indicators", "places", "themes", "units"].map {
        "seeds/\($0).tsv:2:1: error: is no line of fields"
      }
      #expect(heads.map(String.init) == wanted, "\(command): \(outcome.errors)")
    }
    #expect(!folder.exists("site/index.html"))
  }

  @Test func `a file that was meant for a catalogue is named`() throws {
    for name in ["unit.tsv", "Themes.tsv", "places.csv", "notes.tsv"] { try folder.write("a\n", to: "seeds/\(name)") }
    let outcome = try Program.run("build", in: folder.path)
    #expect(outcome.status == 0)
    for name in ["unit.tsv", "Themes.tsv", "places.csv"] {
      #expect(outcome.errors.contains("seeds/\(name): warning: is not read\n  help: where it is a catalogue, "))
    }
    #expect(!outcome.errors.contains("notes.tsv"))
  }

  @Test func `each text is read with the catalogues of its own folder`() throws {
    try folder.copy(folder.path(of: "seeds"), to: "more")
    try folder.write("标箱\t-\t-\tmeasure\n", to: "more/units.tsv")
    let lines = try run("extract", "seeds/a.txt", "more/a.txt").split(separator: "\n")
    #expect(lines.count == 2 && lines.map { $0.contains(#""unit": "标箱""#) } == [false, true])
    for name in ["seeds", "more"] {
      try folder.write("鼓楼区办学纪实\n\n2024年，鼓楼区教师1200人，家长们都放心了。\n", to: "\(name)/b.txt")
    }
    try folder.write("-\t鼓楼区\n-\t鼓楼\n", to: "more/places.tsv")
    let listed = try run("review", "--list", "seeds/b.txt", "more/b.txt")
    #expect(listed == "seeds/b.txt:1: 4 divisions may be called 鼓楼区, and the text does not say which it is about\n")
  }
}
