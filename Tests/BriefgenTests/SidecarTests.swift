import Foundation
import TestSupport
import Testing

/// Little sites with sidecars, through the program itself.
@Suite struct SidecarTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      桐庐县办学纪实

      来源：某某网

      2023年，桐庐县新建学校12所，投入3.4亿元，打造和诣校园。

      校车55辆按时到站，开通线路85条，全县招聘教师86人，家长们都放心了。

      """, to: "texts/report.txt")
    try folder.write(
      """
      who: 王敏
      publisher: 桐庐日报
      date: 2024-03-01
      address: https://example.org/a?b=1&c=2
      rights: 转载须注明出处
      slug: tonglu
      corrections:
        - {printed: 和诣, meant: 和谐, why: 误字}
      facts:
        - {quote: 校车55辆, reject: true, why: 旧数}
        - {quote: 开通线路85条, change: {value: 86}, why: 来信更正}
        - {quote: 招聘教师86人, confirm: true}
      """, to: "texts/report.yml")
  }

  @Test func `what an editor said stands on the page, in the Markdown and in the data`() throws {
    let outcome = try build()
    #expect(outcome.status == 0 && outcome.errors == "")
    let page = try folder.text("site/briefs/tonglu.html")
    for words in [
      "编辑核定：出处、日期", "出处<small>原读作“某某网”（王敏）</small>",
      "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"external\">", "转载须注明出处",
      "<del>和诣</del> → <ins>和谐</ins> <small>误字 <span class=\"edited\">编辑核定（王敏）</span></small>",
      "<del>校车 55辆</del> <small>“校车55辆按时到站” <span class=\"edited\">编辑核定（王敏：旧数）</span></small>",
      "编辑更正（王敏：来信更正），原读作“85条”", "编辑核定（王敏）</span></small></dt>",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(page.ranges(of: "<dt><a href=\"#f-").count == 4)
    let markdown = try folder.text("site/briefs/tonglu.md")
    for line in [
      "publisher: \"桐庐日报\"", "address: \"https://example.org/a?b=1&c=2\"", "rights: \"转载须注明出处\"",
      #"- {"of": "publisher", "who": "王敏", "why": null, "read": "某某网"}"#,
      #""why": "误字", "by": {"who": "王敏", "why": "误字"}}"#,
      #""editing": {"verdict": "rejected", "who": "王敏", "why": "旧数"}}"#,
      #""editing": {"verdict": "changed", "who": "王敏", "why": "来信更正", "read": {"#,
      #""editing": {"verdict": "confirmed", "who": "王敏", "why": null}}"#,
    ] { #expect(markdown.contains(line), "\(line)") }
    let data = try folder.text("site/briefs/tonglu.json")
    #expect(data.contains(#""rejected": [{"id": "#) && data.contains(#""rulings": [{"of": "publisher""#))
  }

  @Test func `extract reads with the sidecar, or without it`() throws {
    let with = try Program.run("extract", "texts/report.txt", in: folder.path).output
    #expect(with.contains(#""publisher": "桐庐日报""#) && with.contains(#""slug": "tonglu""#))
    let without = try Program.run("extract", "--no-sidecar", "texts/report.txt", in: folder.path).output
    #expect(without.contains(#""publisher": "某某网""#) && !without.contains("王敏") && !without.contains("tonglu\""))
    try folder.remove("texts/report.yml")
    #expect(try Program.run("extract", "texts/report.txt", in: folder.path).output == without)
  }

  @Test func `explain says what an editor said of a figure`() throws {
    let output = try Program.run("explain", "texts/report.txt:7", in: folder.path).output
    for words in [
      "rejected by 王敏: 旧数", "changed by 王敏, read as 85 条 of 校车线路: 来信更正", "confirmed by 王敏",
    ] { #expect(output.contains(words), "\(words)") }
    #expect(
      try !Program.run("explain", "--no-sidecar", "texts/report.txt:7", in: folder.path).output.contains("王敏"))
  }

  @Test func `explain says which parts of a figure an editor wrote`() throws {
    try folder.write(
      """
      who: 王敏
      facts: [{quote: 开通线路85条, why: 来信更正, change: {label: 乡村客运线路, period: 2024, indicator: ~}}]
      """, to: "texts/report.yml")
    let output = try Program.run("explain", "texts/report.txt:7", in: folder.path).output
    let editor = "by 王敏, in texts/report.yml"
    for line in ["label      乡村客运线路, \(editor)", "period     2024, \(editor)", "place      330122 桐庐县, by the article"]
    {
      #expect(output.contains("  \(line)\n"), "\(output)")
    }
  }

  @Test func `a wrong sidecar is told in full, and what was published of its text stays`() throws {
    _ = try build()
    let site = try folder.files(in: "site")
    try folder.write("titel: 甲\ndate: 昨天\nplace: 桐卢县\n", to: "texts/report.yml")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        texts/report.yml:1:1: error: unknown key "titel"
          1 | titel: 甲
            | ^
          help: did you mean "title"?
        texts/report.yml:2:7: error: "date" must be a day
          2 | date: 昨天
            |       ^
          help: write it as 2025-01-31
        texts/report.yml:3:8: error: "place" names no division
          3 | place: 桐卢县
            |        ^
          help: did you mean "桐庐县"?

        """)
    #expect(try folder.files(in: "site") == site)
    #expect(try Program.run("extract", "texts/report.txt", in: folder.path).status == 1)
  }

  @Test func `what fits nothing any more is a warning, but for a figure that was ruled out`() throws {
    try folder.write(
      "corrections: [{printed: 和协, meant: 和谐}]\nfacts: [{quote: 校车56辆, confirm: true, who: 甲}]\n",
      to: "texts/report.yml")
    let outcome = try build()
    #expect(outcome.status == 0 && outcome.output.contains("2 warnings"))
    #expect(outcome.errors.contains("texts/report.yml:1:15: warning: \"和协\" does not stand in the text\n"))
    #expect(outcome.errors.contains("texts/report.yml:2:9: warning: no figure stands in \"校车56辆\"\n"))
    try folder.write("facts: [{quote: 校车56辆, reject: true, who: 甲, why: 乙}]\n", to: "texts/report.yml")
    #expect(try build().status == 1)
  }

  @Test func `an address is given once, and kept`() throws {
    _ = try build()
    #expect(try folder.text("texts/addresses.tsv").hasSuffix("report.txt\t1\ttonglu\n"))
    try folder.write("slug: other\n", to: "texts/report.yml")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        "texts/report.yml:1:7: error: the article was published as \"tonglu\" and keeps that address\n"))
    #expect(folder.exists("site/briefs/tonglu.html") && !folder.exists("site/briefs/other.html"))
  }

  @Test func `a sidecar without a text, with two, and with another ending are told`() throws {
    try folder.write("", to: "texts/gone.yml")
    try folder.write("", to: "texts/other.yaml")
    let outcome = try build()
    #expect(outcome.status == 0)
    #expect(
      outcome.errors == """
        texts/gone.yml: warning: belongs to no text
          help: what is said of report.txt stands in report.yml
        texts/other.yaml: warning: is not read
          help: give it a name that ends in .yml

        """)
  }

  @Test func `an encoding is named where it cannot be told`() throws {
    // Big5 and GB 18030 share their bytes.
    let text = "桐廬縣辦學紀實\n\n桐廬縣堅持教育優先，新建學校十二所，家長們都放心了。\n"
    let big5 = String.Encoding(rawValue: 0x8000_0A03)
    let bytes = try #require(text.data(using: big5))
    try folder.write([UInt8](bytes), to: "texts/old.txt")
    try folder.write("encoding: big5\n", to: "texts/old.yml")
    let output = try Program.run("extract", "texts/old.txt", in: folder.path).output
    #expect(output.contains("桐廬縣辦學紀實") && output.contains(#""encoding": "big5""#))
  }

  private func build() throws -> Program.Outcome {
    try Program.run("build", "--input", "texts", in: folder.path)
  }
}
