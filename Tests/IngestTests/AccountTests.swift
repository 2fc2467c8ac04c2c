import BriefModel
import Testing

/// Texts as the accounts of offices and the pages of digital newspapers print them.
@Suite struct AccountTests {
  private static let body = "三年来，青岩县改造老旧小区46个，总投资3.2亿元，惠及居民1.8万户，群众满意率达到97%。"

  @Test func `an account's name, day and invitation stand above its text`() throws {
    let ingested = try ingest("老街换新颜\n青岩发布 2024-11-08 17:20 贵州  点击上方蓝字关注我们\n\n文/何俊 图/郑敏\n\n\(Self.body)")
    let article = try #require(ingested.articles.first)
    #expect(article.title?.text == "老街换新颜")
    #expect(article.subtitle == nil)
    #expect(article.publisher?.text == "青岩发布")
    #expect(article.published == "2024-11-08")
    #expect(article.paragraphs == [Self.body])
    expectClosed(ingested)
  }

  @Test func `where an account writes from is nobody's name, and a picture above the text is not its beginning`() throws
  {
    let article = try article(
      "老街换新颜\n青岩融媒  2024-09-03 08:00  江西\n▲青岩镇康养中心里，老人在下棋。\n本报通讯员 淦家红 文/图\n\n\(Self.body)")
    #expect(article.credits == ["本报通讯员 淦家红 文/图"])
    #expect(article.publisher?.text == "青岩融媒")
    #expect(article.captions == ["▲青岩镇康养中心里，老人在下棋。"])
    #expect(article.paragraphs == [Self.body])
  }

  @Test func `sections with a number may ask a question`() throws {
    let article = try article("老街换新颜\n\n01 改了什么？\n\n\(Self.body)\n\n02 钱从哪里来\n\n县财政安排2600万元。\n\n三、以后谁来管？\n\n业委会成立了38个。")
    #expect(article.headings == ["01 改了什么？", "02 钱从哪里来", "三、以后谁来管？"])
    #expect(article.paragraphs.count == 3)
  }

  @Test func `lines in a row behind the same sign are a list`() throws {
    let article = try article(
      "老街换新颜\n\n先看账本👇\n\(Self.body)\n三年里，\n✅铺设管网18.3公里\n✅新增车位1120个、充电桩84个\n✅加装电梯15部\n\n▲改造后的东门广场\n\n变化最大的是东门里，停车位由20个增加到96个。"
    )
    #expect(article.captions == ["▲改造后的东门广场"])
    #expect(article.headings == [])
    #expect(
      article.paragraphs == [
        "先看账本👇", Self.body, "三年里，", "✅铺设管网18.3公里", "✅新增车位1120个、充电桩84个", "✅加装电梯15部",
        "变化最大的是东门里，停车位由20个增加到96个。",
      ])
  }

  @Test(arguments: [
    ("清江日报数字报 2023年6月12日 星期一 版次：006\n上一版 下一版", "清江日报"), ("清江日报电子版 2023-06-12\n上一篇 下一篇 放大 缩小 默认", "清江日报"),
    ("版面导航\n第06版：民生\n放大+ 缩小- 默认o", nil),
  ])
  func `what a digital newspaper prints above a text is no headline`(frame: String, outlet: String?) throws {
    let ingested = try ingest("\(frame)\n\n一江春水 两岸新居\n\n本报记者 何俊\n\n\(Self.body)")
    let article = try #require(ingested.articles.first)
    #expect(article.title?.text == "一江春水 两岸新居")
    #expect(article.kicker == nil && article.subtitle == nil)
    #expect(article.publisher?.text == outlet)
    expectClosed(ingested)
  }

  @Test(arguments: [
    ("责任编辑：何俊 二〇一五年六月号 《青岩侨刊》网址 www.qy.example", "青岩侨刊"), ("《青岩月刊》2015年第3期 总第120期 编辑：何俊", "青岩月刊"),
    ("清江月刊 2015年6月号 电话：0851-1234567", "清江月刊"),
  ])
  func `a magazine's imprint names the outlet`(imprint: String, outlet: String) throws {
    let ingested = try ingest("老街换新颜\n\n\(Self.body)\n\n\(imprint)")
    let article = try #require(ingested.articles.first)
    #expect(article.captions == [])
    #expect(article.publisher?.text == outlet)
    expectClosed(ingested)
  }

  @Test func `a picture's agency stands behind its photographer`() throws {
    let article = try article("老街换新颜\n\n\(Self.body)\n\n青岩镇东门里小区。（资料图片）记者 何俊 摄/视觉青岩\n\n业委会成立了38个。")
    #expect(article.captions == ["青岩镇东门里小区。（资料图片）记者 何俊 摄/视觉青岩"])
  }

  @Test func `of two short lines with room between the upper belongs to a picture`() throws {
    let article = try article(
      "老街换新颜\n\n\(Self.body)\n\n一套班子\n\n\(Self.body)县里说。\n\n“议事亭”里的一次楼栋协商\n\n一张网格\n\n\(Self.body)居民说。")
    #expect(article.captions == ["“议事亭”里的一次楼栋协商"])
    #expect(article.headings == ["一套班子", "一张网格"])
  }

  @Test func `what sums a feature up is its kicker above a headline of the same length`() throws {
    let article = try article("青岩县2024年民生实事年终盘点\n十件“小事”暖民心，件件都有着落\n\n本报记者 何俊\n\n\(Self.body)")
    #expect(article.kicker?.text == "青岩县2024年民生实事年终盘点")
    #expect(article.title?.text == "十件“小事”暖民心，件件都有着落")
  }

  @Test func `the name of a series keeps the lines between it and the headline`() throws {
    let ingested = try ingest("【民生关注】\n青岩县老旧小区改造现场会召开\n老街换新颜，住得更舒心\n\n\(Self.body)")
    let article = try #require(ingested.articles.first)
    #expect(article.title?.text == "老街换新颜，住得更舒心")
    #expect(article.kicker?.text == "【民生关注】 青岩县老旧小区改造现场会召开")
    expectClosed(ingested)
  }
}
