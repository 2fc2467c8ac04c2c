import BriefModel
import Lexicon
import Testing

@testable import Extraction

@Suite struct TableTests {
  private static let reader = FigureReader(lexicon: Lexicon())

  private func facts(
    _ table: String, title: String? = nil, lead: String = "各项任务进展如下：", caption: String? = nil,
    context: ArticleContext = ArticleContext()
  ) -> [Fact] {
    var blocks = [Article.Block(kind: .paragraph, text: traced(lead))]
    if let caption { blocks.append(.init(kind: .caption, text: traced(caption))) }
    blocks.append(.init(kind: .table, text: traced(table)))
    return Self.reader.facts(of: Article(number: 1, title: title.map(traced), blocks: blocks), context: context)
  }

  private func traced(_ words: String) -> TracedText {
    let bytes = Array(words.utf8)
    var text = TracedText()
    text.append(copying: SourceRange(start: 0, end: bytes.count), of: bytes)
    return text
  }

  /// "修路 = 12 公里": label, value and unit of each fact.
  private func lines(_ facts: [Fact]) -> [String] {
    facts.map { "\($0.label) = \(Reading.plain($0.quantity.value)) \($0.quantity.unit)" }
  }

  @Test(arguments: [
    // The unit of the cell, of the column, of the row, of a column of units.
    ("项目|完成情况\n新修道路|12公里\n完成投资|3.4亿元", ["新修道路 = 12 公里", "完成投资 = 340000000 元"]),
    ("片区|安置人员（人）|发放补贴（万元）\n河东|312|741.31", ["河东安置人员 = 312 人", "河东发放补贴 = 7413100 元"]),
    ("指标|数量\n改造住房（套）|1,260\n受益群众（万人）|2.5", ["改造住房 = 1260 套", "受益群众 = 25000 人"]),
    ("指标|单位|数量\n改造住房|套|1260\n完成投资|亿元|2.5", ["改造住房 = 1260 套", "完成投资 = 250000000 元"]),
    ("单位|人数\n第一小学|58", ["第一小学人数 = 58 人"]),
    // A unit that the name itself gives; none at all.
    ("片区|培训场次|服务人次|就业率\n河东|7|960|95.2", ["河东培训场次 = 7 场次", "河东服务人次 = 960 人次", "河东就业率 = 95.2 %"]),
    ("片区|得数\n河东|7", ["河东得数 = 7 1"]),
    // Targets keep their name; what the row says alone needs no more.
    ("项目|年度目标|实际完成\n植树|300亩|320亩", ["植树年度目标 = 300 亩", "植树 = 320 亩"]),
    // Order, telephones and years are no figures.
    ("序号|项目|数量|联系电话\n1|修路|12公里|05341234567\n2|植树|300亩|05341234568", ["修路 = 12 公里", "植树 = 300 亩"]),
    ("排名|片区|就业（人）\n1|河东|312\n2|河西|96", ["河东就业 = 312 人", "河西就业 = 96 人"]),
    ("片区|就业（人）\n河东|312\n合计|312", ["河东就业 = 312 人", "就业合计 = 312 人"]),
    // Cells that hold no number, or more than one.
    ("项目|数量|备注\n修路|12公里|2024年完工\n植树|—|\n架桥||3号桥", ["修路 = 12 公里"]),
    ("项目|数量\n招聘会|约30场\n摊位|600余个\n课程|不少于5节\n用时|3—5天（工作日）", ["招聘会 = 30 场", "摊位 = 600 个", "课程 = 5 节", "用时 = 3 天"]),
    // Rows that do not fit the header, and no header at all.
    ("项目|数量|金额（元）\n修路|12公里\n植树|300亩|500", ["植树 = 300 亩", "植树金额 = 500 元"]),
    ("修路|12公里\n植树|300亩", ["修路 = 12 公里", "植树 = 300 亩"]),
    ("<script>|数量\n{{x}}|5个", ["{{x}} = 5 个"]), ("|", []), ("", []), ("\n\n|\n", []),
  ])
  func `a number is named by its row and column`(table: String, expected: [String]) {
    #expect(lines(facts(table)) == expected)
  }

  @Test func `a caption gives the unit, and the name where row and column have none`() {
    let facts = facts("片区|一季度\n河东|312", caption: "各片区新增就业（单位：人）")
    #expect(facts.map(\.quantity.unit) == ["人"])
  }

  @Test func `bounds, signs and ranges are read`() {
    let facts = facts("项目|数值\n摊位|600余个\n课程|≥5节\n用时|3—5天\n增速（%）|-2.1\n名次|第3名")
    #expect(facts.map(\.quantity.qualifier) == [.over, .atLeast, .exact, .exact, .exact])
    #expect(facts.map(\.quantity.to) == [nil, nil, 5, nil, nil])
    #expect(facts.map(\.quantity.kind) == [.level, .level, .level, .change, .rank])
    #expect(facts.map(\.quantity.value) == [600, 5, 3, -2.1, 3])
  }

  @Test func `times in columns and rows, else of the text before, say when`() {
    let columns = facts("指标|2023年|2024年\n入学人数（人）|310|325")
    #expect(columns.map(\.period?.description) == ["2023", "2024"])
    #expect(columns.map(\.label) == ["入学人数", "入学人数"])
    let rows = facts("年份|入学人数（人）\n2023|310\n2024|325")
    #expect(rows.map(\.period?.description) == ["2023", "2024"])
    let before = facts("指标|本期|上年同期\n入学人数（人）|310|325", lead: "2025年1—3月，全县办成实事：")
    #expect(before.map(\.period?.description) == ["2025-01/2025-03", "2024-01/2024-03"])
    #expect(before.map(\.label) == ["入学人数", "入学人数"])
    #expect(facts("指标|上年同期\n入学人数（人）|310").map(\.label) == ["入学人数上年同期"])
    #expect(facts("项目|数量\n修路|12公里", lead: "2024年，全县办成实事：").map(\.period?.description) == ["2024"])
    #expect(facts("项目|数量\n修路|12公里", title: "2022年云溪县实事盘点").map(\.period?.description) == ["2022"])
  }

  @Test func `a row named for a division is that division's`() {
    let table = "县区|新增就业（人）\n历下区|312\n槐荫区|96"
    let mentions = [("370102", "历下区"), ("370104", "槐荫区")].map { code, name in
      let start = table.utf8.distance(
        from: table.startIndex, to: table.utf8.firstRange(of: name.utf8)?.lowerBound ?? table.startIndex)
      return PlaceMention(code: code, block: 1, range: start..<start + name.utf8.count)
    }
    let facts = facts(table, context: ArticleContext(place: "370102", mentions: mentions))
    #expect(facts.map(\.place) == [nil, "370104"])
    #expect(facts.map(\.label) == ["新增就业", "新增就业"])
  }

  @Test func `only an indicator's own name is surely the same measure`() {
    let facts = facts("项目|数量\n新增学位|1500个\n新增公办学位|900个\n新增学位计划|1200个")
    #expect(facts.map(\.indicator) == ["school-places-added", nil, nil])
  }

  @Test func `where rows are bodies, the title says what is counted`() {
    let facts = facts("片区|2023年|2024年\n河东|310|325\n合计|310|325", caption: "表2　云溪新增学位情况表（单位：个）")
    #expect(facts.map(\.label) == ["河东云溪新增学位", "河东云溪新增学位", "云溪新增学位合计", "云溪新增学位合计"])
    #expect(facts.allSatisfy { $0.quantity.unit == "个" })
  }

  @Test func `row, cell and number can be found again`() throws {
    let table = "项目|数量\n修路|12公里"
    let fact = try #require(facts(table).first)
    let bytes = Array(table.utf8)
    #expect(fact.sentence == "修路|12公里" && fact.quote == fact.sentence && fact.block == 1)
    #expect(String(decoding: bytes[fact.range], as: UTF8.self) == "12公里")
    #expect(String(decoding: bytes[fact.source.start..<fact.source.end], as: UTF8.self) == "12")
  }

  @Test func `the cost of a table grows with its rows`() {
    func time(_ rows: Int) -> Duration {
      let table = "片区|就业（人）|贷款（万元）" + String(repeating: "\n河东片区|312|41.5", count: rows)
      return ContinuousClock().measure { #expect(facts(table).count == rows * 2) }
    }
    _ = time(10)
    // Were it the square, it would be a hundredfold.
    #expect(time(1000) < time(100) * 40)
  }

  @Test("a row wider than any that is printed is no row of figures", arguments: [(20, 20), (60, 0)])
  func wideRows(_ values: Int, _ count: Int) {
    let head = "项目" + String(repeating: "|户数", count: values)
    let row = "改造" + String(repeating: "|12户", count: values)
    #expect(facts("\(head)\n\(row)").count == count)
  }
}
