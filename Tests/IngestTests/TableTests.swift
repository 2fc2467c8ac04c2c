import BriefModel
import Ingest
import Testing

@Suite struct TableTests {
  private static let lead = "云溪县2024年民生实事全部办结，全年投入资金2.6亿元，各项任务进展情况如下："
  private static let tail = "县里将继续把群众的关切列成清单，逐项对账销号，让办成的事经得起检验。"

  private func read(_ table: String) throws -> (tables: [String], source: IngestedSource) {
    let ingested = try ingest("云溪县民生实事办结\n\n\(Self.lead)\n\n\(table)\n\n\(Self.tail)\n")
    return (ingested.articles.flatMap { $0.blocks.filter { $0.kind == .table }.map(\.text.text) }, ingested)
  }

  @Test(
    arguments: [
      ("| 项目 | 目标 |\n| --- | :--: |\n| 修路 | 12公里 |\n| 植树 | 300亩 |", "项目|目标\n修路|12公里\n植树|300亩"),
      ("|片区|就业（人）|\n|河东|312|\n|河西|96|", "片区|就业（人）\n河东|312\n河西|96"),
      ("项目 | 数量\n修路 | 12公里", "项目|数量\n修路|12公里"),
      ("项目\t数量\t金额\n修路\t12公里\t1,260万元", "项目|数量|金额\n修路|12公里|1,260万元"),
      ("项目｜数量\n修路｜12公里\n植树｜300亩", "项目|数量\n修路|12公里\n植树|300亩"),
      (
        "┌────┬────┐\n│项目│数量│\n├────┼────┤\n│修路│12公里│\n└────┴────┘",
        "项目|数量\n修路|12公里"
      ),
      ("+----+----+\n| 项目 | 数量 |\n+----+----+\n| 修路 | 12公里 |\n+----+----+", "项目|数量\n修路|12公里"),
      ("| 项目 | 数量 |\n\n| 修路 | 12公里 |\n\n| 植树 | 300亩 |", "项目|数量\n修路|12公里\n植树|300亩"),
      ("| 项目 | 数量 | 备注 |\n|---|---|---|\n| 修路 |  | |\n| | 3个 | 完工 |", "项目|数量|备注\n修路||\n|3个|完工"),
      // A row left short, and one that is wider than the header.
      ("|项目|数量|备注|\n|修路|12公里|\n|植树|300亩|完工|", "项目|数量|备注\n修路|12公里\n植树|300亩|完工"),
      ("|项目|数量|\n|修路|12公里|完工|", "项目|数量|\n修路|12公里|完工"),
      ("| 项目 | 数量 |\n| --- | --- |\n| 甲\\|乙 | 5个 |", "项目|数量\n甲｜乙|5个"),
      ("项目\t数量\n修路\t12公里\n植树\t300亩", "项目|数量\n修路|12公里\n植树|300亩"),
      ("| 项目 | 数量 |\n|:---|---:|\n| **合计** | 5个 |", "项目|数量\n合计|5个"),
      ("| <script>x</script> | 数量 |\n| --- | --- |\n| {{a}} | 5个 |", nil),
    ] as [(String, String?)])
  func `rows of cells are one block, and nothing of them is lost`(table: String, text: String?) throws {
    let (tables, source) = try read(table)
    #expect(tables.count == 1)
    if let text { #expect(tables == [text]) }
    expectClosed(source)
    #expect(source.articles[0].dropped(.navigation).isEmpty)
    #expect(source.articles[0].paragraphs == [Self.lead, Self.tail])
  }

  @Test(arguments: [
    "首页 | 政务 | 服务 | 互动", "首页 | 政务 | 服务 | 互动\n专题 | 视频 | 图片 | 论坛", "| 首页 | 政务 | 服务 |\n| 专题 | 视频 | 图片 |",
    "来源：云溪发布 | 2025-01-08\n编辑：李禾 | 2025-01-08",
  ])
  func `bars of a site and particulars are no table`(lines: String) throws {
    let (tables, source) = try read(lines)
    #expect(tables.isEmpty)
    expectClosed(source)
  }

  @Test func `a caption above a table stays a caption, a heading below it a heading`() throws {
    let article = try article(
      """
      云溪县民生实事办结

      \(Self.lead)
      表1　各片区完成情况（单位：人）
      |片区|就业|
      |河东|312|

      一、群众评价

      \(Self.tail)
      """)
    #expect(article.captions == ["表1 各片区完成情况（单位：人）"])
    #expect(article.headings == ["一、群众评价"])
    #expect(article.blocks.map(\.kind) == [.paragraph, .caption, .table, .heading(level: 2), .paragraph])
  }

  @Test func `an article may be a headline and a table`() throws {
    let article = try article("云溪县2024年就业情况\n\n|片区|就业（人）|\n|河东|312|\n")
    #expect(article.title?.text == "云溪县2024年就业情况")
    #expect(article.blocks.map(\.text.text) == ["片区|就业（人）\n河东|312"])
  }

  @Test func `cells can be traced to their source`() throws {
    let (_, ingested) = try read("| 项目 | 数量 |\n|--|--|\n| 修路 | 12公里 |")
    let table = try #require(ingested.articles[0].blocks.first { $0.kind == .table }).text
    let cell = try #require(table.text.utf8.firstRange(of: "12".utf8))
    let start = table.text.utf8.distance(from: table.text.utf8.startIndex, to: cell.lowerBound)
    let source = table.sourceRange(of: start..<start + 2)
    #expect(String(decoding: ingested.source.bytes[source.start..<source.end], as: UTF8.self) == "12")
  }

  @Test func `the cost of a table grows with its rows`() throws {
    func time(_ rows: Int) throws -> Duration {
      let table = "|片区|就业（人）|贷款（万元）|\n" + String(repeating: "|河东|312|41.5|\n", count: rows)
      return try ContinuousClock().measure { _ = try read(table) }
    }
    _ = try time(10)
    // Were it the square, it would be a hundredfold.
    #expect(try time(5000) < time(500) * 40)
  }
}
