import BriefModel
import Testing

@testable import BriefMarkdown

@Suite struct TableTests {
  @Test(arguments: [
    ("项目|数量\n修路|12公里", "| 项目 | 数量 |\n| --- | --- |\n| 修路 | 12公里 |\n"),
    ("|2024年\n投入|", "|  | 2024年 |\n| --- | --- |\n| 投入 |  |\n"),
    ("*甲*|`a`\n<b>|1. 乙\\", "| \\*甲\\* | \\`a\\` |\n| --- | --- |\n| \\<b> | 1. 乙\\\\ |\n"),
    ("甲", "| 甲 |\n| --- |\n"), ("", "|  |\n| --- |\n"), ("甲|乙\n丙", "| 甲 | 乙 |\n| --- | --- |\n| 丙 |\n"),
    ("---|---\n---|---", "| --- | --- |\n| --- | --- |\n| --- | --- |\n"),
  ])
  func `a table is rows of cells between bars and is read back`(text: String, markdown: String) throws {
    let brief = brief(text)
    let file = BriefDocument.write(brief)
    #expect(String(decoding: BriefDocument.body(of: file), as: UTF8.self) == "\n甲。\n\n" + markdown + "\n乙。\n")
    #expect(try BriefDocument.read(file, path: "a.md") == brief)
  }

  @Test(arguments: ["| 甲 | 乙 |\n| --- |", "| 甲 |\n| - |", "甲 | 乙\n--- | ---", "| *甲* |\n| --- |", "| 甲 |"])
  func `a table in another form is an error`(table: String) throws {
    let file = String(decoding: BriefDocument.write(brief("丙")), as: UTF8.self)
    let body = try #require(file.firstRange(of: "| 丙 |\n| --- |"))
    let edited = file.replacingCharacters(in: body, with: table)
    #expect(throws: Diagnostic.self) { try BriefDocument.read(Array(edited.utf8), path: "a.md") }
  }

  @Test func `a paragraph that begins with a bar is none`() {
    let brief = Brief(
      slug: "a", title: nil, blocks: [.init(kind: .paragraph, text: "| a | | --- |", source: [])], origin: origin)
    #expect(html(brief) == "<p>| a | | --- |</p>\n")
  }

  @Test func `a table is drawn with headers for its columns and rows, text stays text`() {
    #expect(
      html(brief("项目|数量\n<script>|12公里\n|&amp;"))
        == """
        <p>甲。</p>
        <div>
        <table>
        <thead>
        <tr><th scope="col">项目</th><th scope="col">数量</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">&lt;script&gt;</th><td>12公里</td></tr>
        <tr><td></td><td>&amp;amp;</td></tr>
        </tbody>
        </table>
        </div>
        <p>乙。</p>

        """)
  }

  @Test func `marks stand in their cells, one around a row in its first`() {
    let text = "项目|数量\n修路|12公里\n植树|3亩"
    let row = "项目|数量\n".utf8.count
    let figure = row + "修路|".utf8.count
    let marks = [
      BodyMark(block: 1, range: row..<row + "修路|12公里".utf8.count, open: "<s>", close: "</s>"),
      BodyMark(block: 1, range: figure..<figure + 2, open: "<a>", close: "</a>"),
      BodyMark(block: 2, range: 0..<3, open: "<i>", close: "</i>"),
      BodyMark(block: 1, range: Int.min..<Int.max, open: "<b>", close: "</b>"),
    ]
    let html = html(brief(text), marks)
    #expect(html.contains("<th scope=\"row\"><s>修路</s></th><td><a>12</a>公里</td>"))
    #expect(html.contains("<th scope=\"col\"><b>项目</b></th><th scope=\"col\">数量</th>"))
    #expect(html.contains("<p><i>乙</i>。</p>"))
  }

  @Test func `a table counts as a paragraph in JSON`() {
    let json = String(decoding: BriefJSON.brief(brief("项目|数量\n修路|12公里")), as: UTF8.self)
    #expect(json.contains(#""text":"项目|数量\n修路|12公里""#) || json.contains(#""text": "项目|数量\n修路|12公里""#))
  }

  private let origin = Brief.Origin(
    name: "a.txt", sha256: "", bytes: 0, article: 1, firstLine: 1, lastLine: 1)

  private func brief(_ table: String) -> Brief {
    Brief(
      slug: "a", title: nil,
      blocks: [
        .init(kind: .paragraph, text: "甲。", source: []), .init(kind: .table, text: table, source: []),
        .init(kind: .paragraph, text: "乙。", source: []),
      ], origin: origin)
  }

  private func html(_ brief: Brief, _ marks: [BodyMark] = []) -> String {
    let html = BodyRenderer.html(markdown: BriefDocument.body(of: BriefDocument.write(brief)), marks: marks) {
      brief.blocks[$0].kind == .table ? BlockWrapping(open: "<div>", close: "</div>") : nil
    }
    return String(decoding: html, as: UTF8.self)
  }
}
