import BriefModel
import Testing

/// Lists of what was promised or done, as papers and offices print them: short lines without full stops.
@Suite struct ListTests {
  private static let lead = "日前，青岩县公布了2024年民生实事清单，共十件。"
  private static let counts = ["新增学位5000个", "改造老旧小区12个", "新建乡镇卫生院3所，床位200张"]

  @Test(arguments: [
    ["", "", ""], ["一、", "二、", "三、"], ["（一）", "（二）", "（三）"], ["1.", "2.", "3."], ["1、", "2、", "3、"],
  ])
  func `lines that count things are text, numbered or not`(numbers: [String]) throws {
    let lines = zip(numbers, Self.counts).map { $0 + $1 }
    for gap in ["\n", "\n\n"] {
      let article = try article("县里十件实事公布\n\n\(Self.lead)\n\n\(lines.joined(separator: gap))")
      #expect(article.paragraphs == [Self.lead] + lines)
      #expect(article.headings == [] && article.captions == [])
    }
  }

  @Test func `a text may be nothing but a list below its headline`() throws {
    let ingested = try ingest("青岩县2024年民生实事\n\n\(Self.counts.joined(separator: "\n\n"))")
    let article = try #require(ingested.articles.first)
    #expect(article.title?.text == "青岩县2024年民生实事")
    #expect(article.paragraphs == Self.counts)
    expectClosed(ingested)
  }

  @Test func `headings without counts part a list`() throws {
    let article = try article("青岩县2024年民生实事\n一、教育\n新增学位5000个\n改造学校12所\n二、医疗\n新建乡镇卫生院3所\n改造村卫生室15个")
    #expect(article.headings == ["一、教育", "二、医疗"])
    #expect(article.paragraphs == ["新增学位5000个", "改造学校12所", "新建乡镇卫生院3所", "改造村卫生室15个"])
  }

  @Test func `an item without a count is one where it begins or is labelled like the others`() throws {
    let opening = try article(
      "县里实事公布\n\n\(Self.lead)\n\n新建车位120个\n\n新建虹桥体育公园步道\n\n新建服务站3家\n\n新建球场2处")
    #expect(opening.paragraphs.contains("新建虹桥体育公园步道"))
    let labelled = try article(
      "县里实事公布\n\n\(Self.lead)\n\n助餐：新增服务点9个\n\n休闲：提升南关小游园\n\n托育：新增托位100个\n\n交通：打通断头路10条")
    #expect(labelled.paragraphs.contains("休闲：提升南关小游园"))
  }

  @Test func `numbered headings with text below stay headings, though they count`() throws {
    let article = try article(
      "县里实事完成\n\n\(Self.lead)\n\n（一）新增学位5000个\n\n新增学位5200个，超额完成年度任务。\n\n（二）新建卫生院3所\n\n新建卫生院4所，超额完成年度任务。")
    #expect(article.headings == ["（一）新增学位5000个", "（二）新建卫生院3所"])
  }

  @Test func `a column's lines, cut in mid-sentence, make no list`() throws {
    let article = try article(
      "路畅民心暖\n\n\(Self.lead)\n\n“十三五”期间，青岩县完成固定资产投资18.7亿元，是\n“十二五”的两倍还多；新改建公路864.5公里，其中通硬化\n路231公里、村组道路603公里；架设桥梁17座，拓宽改造窄\n\n路基路面96公里，安装护栏14.2万米。"
    )
    #expect(article.paragraphs.count == 2)
  }

  @Test func `two short lines with counts stand above a text as its headline`() throws {
    let article = try article("新建学校9所\n新建食堂5所\n\n\(Self.lead)")
    #expect(article.title?.text.contains("新建学校9所") == true)
    #expect(article.paragraphs == [Self.lead])
  }
}
