import BriefModel
import Testing

@Suite("What stands above and below a text") struct HeadMatterTests {
  private static let body = "全县建成养老服务中心12个，床位达到860张，日均就餐老人超过2300人，群众说好。"
  private static let third = "镇里的食堂由村里的妇女轮流掌勺，菜单每周一换，账目每月上墙，家属随时可以来看。"
  private static let more = "资金从哪里来？县财政每年安排600万元，镇村配套200万元。下一步将继续完善网络。"

  @Test("a headline whose first line ends in a colon goes on in the next") func colon() throws {
    let article = try article("青岩老年食堂：\n一餐热饭暖了夕阳红\n\n\(Self.body)\n\n\(Self.more)")
    #expect(article.title?.text == "青岩老年食堂：一餐热饭暖了夕阳红")
    #expect(article.subtitle == nil)
    #expect(article.paragraphs == [Self.body, Self.more])
  }

  @Test("but an address to readers below the headline belongs to the text") func address() throws {
    let article = try article("关于老年助餐工作情况的通报\n\n各镇人民政府：\n\n\(Self.body)")
    #expect(article.title?.text == "关于老年助餐工作情况的通报")
    #expect(article.paragraphs == ["各镇人民政府：", Self.body])
  }

  @Test("the name of a series is no headline", arguments: ["聚焦民生实事①", "【民生关注】", "新春走基层", "养老服务系列报道"])
  func series(name: String) throws {
    let article = try article("\(name)\n\n一餐热饭暖了夕阳红\n\n本报记者 何俊\n\n\(Self.body)")
    #expect(article.kicker?.text == name)
    #expect(article.title?.text == "一餐热饭暖了夕阳红")
  }

  @Test("a day with its hour right behind it is no headline") func day() throws {
    let dated = try article("一餐热饭暖了夕阳红\n2025年06月18日14:45 |\n\n\(Self.body)\n\n初审编辑：何俊")
    #expect(dated.title?.text == "一餐热饭暖了夕阳红")
    #expect(dated.published == "2025-06-18")
  }

  @Test("the page's own name below the headline is no headline") func ownName() throws {
    #expect(try article("一餐热饭暖了夕阳红\n\n青岩学习网\n\n\(Self.body)").title?.text == "一餐热饭暖了夕阳红")
  }

  @Test("a headline stands above the short lines that an account opens with") func openingLines() throws {
    let lines = ["县里十件实事新鲜出炉", "涵盖", "交通出行", "住房保障", "就业增收等方面", "每一件都和你有关"]
    #expect(
      try article("青岩县发布2025年民生实事\n\(lines.joined(separator: "\n"))\n\(Self.body)").title?.text == "青岩县发布2025年民生实事")
  }

  @Test("the lists and buttons of a newspaper's page are no captions") func paperPage() throws {
    let page = try article(
      "往期阅读\n当前版: 01版 上一版  下一版\n\n一餐热饭暖了夕阳红\n\n\(Self.body)\n\n点击查看全文\n回首页\n返 回\n标题导航\n~~~——河道清淤收官\n强筋健骨拓展框架")
    #expect(page.title?.text == "一餐热饭暖了夕阳红")
    #expect(page.kicker == nil)
    #expect(page.captions == [])
  }

  @Test(
    "the day behind a headline is that of the page",
    arguments: ["2024年01月19日", "发布时间：2024-01-19", "发布时间：2024-01-19 来源：青岩发布"])
  func dayBehind(tail: String) throws {
    let dated = try article("一餐热饭暖了夕阳红：13项实事完成 \(tail)\n\n\(Self.body)")
    #expect(dated.title?.text == "一餐热饭暖了夕阳红：13项实事完成")
    #expect(dated.published == "2024-01-19")
  }

  @Test("a page that gives only its first headline has that one") func originalHeadline() throws {
    #expect(try article("原标题：一餐热饭暖了夕阳红\n\(Self.body)").title?.text == "一餐热饭暖了夕阳红")
    #expect(try article("标题：一餐热饭暖了夕阳红\n\n\(Self.body)").title?.text == "一餐热饭暖了夕阳红")
    let renamed = try article("县里实事暖人心\n\n原标题：一餐热饭暖了夕阳红\n\n\(Self.body)")
    #expect(renamed.title?.text == "县里实事暖人心")
    #expect(renamed.kicker == nil && renamed.subtitle == nil)
  }

  @Test("a form above a text gives its headline, day and outlet, empty fields nothing") func form() throws {
    let row = try article(
      "| 文件编号 | — — | 发布机构 | 清江高新区(青岩区)发改委 | ||\n| 效力状况 | 有效 | 附件下载 | — — | ||\n| 内容概述 | 一餐热饭暖了夕阳红 | ||||\n\(Self.body)"
    )
    #expect(row.title?.text == "一餐热饭暖了夕阳红")
    #expect(row.publisher?.text == "清江高新区（青岩区）发改委")
    let empty = try ingest(
      "分享到:\n索引号: 主题分类:\n发布机构: 生成日期: 2020-12-30\n文件编号: 有效性:\n公开范围: 公开方式:\n一餐热饭暖了夕阳红\n\n\(Self.body)")
    let page = try #require(empty.articles.first)
    #expect(page.title?.text == "一餐热饭暖了夕阳红")
    #expect(page.published == "2020-12-30")
    #expect(page.publisher == nil)
    expectClosed(empty)
  }

  @Test("buttons above a headline are none") func buttons() throws {
    let page = try article(
      "  • 新华网无人机\n正文\n\n分享至手机\n\n一餐热饭暖了夕阳红\n\n2024-01-18 19:46:05 来源：清江日报\n打印文章   发送给我好友\n\n\(Self.body)")
    #expect(page.title?.text == "一餐热饭暖了夕阳红")
    #expect(page.kicker == nil && page.subtitle == nil && page.headings == [])
  }

  @Test("an official title goes on where its bracket is closed") func officialTitle() throws {
    let paper = try article(
      "清江市教育督导委员会\n关于印发《2023年对县级人民政府履行\n教育职责评价报告》的通知\n清政教〔2024〕1号\n各县人民政府：\n\(Self.body)")
    #expect(paper.title?.text == "清江市教育督导委员会 关于印发《2023年对县级人民政府履行 教育职责评价报告》的通知")
    #expect(paper.kicker == nil)
  }

  @Test("who is seen in pictures below a headline is no headline") func scenesBelow() throws {
    let page = try article("一餐热饭暖了夕阳红\n\n工人在移栽绿化花草\n\n工人在铺装游园路沿石\n\n\(Self.body)\n\n记者 何俊 摄")
    #expect(page.title?.text == "一餐热饭暖了夕阳红")
    #expect(page.kicker == nil && page.subtitle == nil)
  }

  @Test("an app prints its channel and a day without its year above a text") func channelDay() throws {
    let page = try article("下载APP\n微信扫码 立即下载\n\n一餐热饭暖了夕阳红\n\n十区两县 02-03\n\n\(Self.body)")
    #expect(page.title?.text == "一餐热饭暖了夕阳红")
    #expect(page.kicker == nil && page.subtitle == nil)
  }

  @Test("names of picture files and the count of pages are no text") func files() throws {
    let ingested = try ingest(
      "一餐热饭暖了夕阳红\n\n\(Self.body)\n\n2.png\n\n\(Self.more)\n\n微信图片_20240119.jpg\n\n总共: 1页\n作者:何俊")
    #expect(ingested.articles.count == 1)
    #expect(ingested.articles.first?.captions == [])
    #expect(ingested.articles.first?.credits == ["作者：何俊"])
    expectClosed(ingested)
  }

  @Test("names without a role word stand below the headline or the text") func names() throws {
    let above = try article("一餐热饭暖了夕阳红\n青岩县老年助餐服务工作纪实\n\n何俊 郑敏\n\n\(Self.body)")
    #expect(above.title?.text == "一餐热饭暖了夕阳红")
    #expect(above.subtitle?.text == "青岩县老年助餐服务工作纪实")
    #expect(above.credits == ["何俊 郑敏"])
    let below = try article("一餐热饭暖了夕阳红\n\n\(Self.body)\n\n何志远")
    #expect(below.credits == ["何志远"])
    #expect(below.captions == [])
    let inside = try article("一餐热饭暖了夕阳红\n\n\(Self.body)（何志远 郑敏）")
    #expect(inside.credits == ["何志远 郑敏"])
    #expect(try article("一餐热饭暖了夕阳红\n\n\(Self.body) 记者 何志远").credits == ["记者 何志远"])
    let headings = try article("一餐热饭暖了夕阳红\n\n本报记者 何俊\n\n\(Self.body)\n\n平安\n\n\(Self.third)\n\n成长\n\n\(Self.more)")
    #expect(headings.headings == ["平安", "成长"])
  }

  @Test("who is seen in a picture is no heading, what is said of a place is") func scenes() throws {
    let pictures = try article(
      "一餐热饭暖了夕阳红\n\n\(Self.body)\n\n清溪镇的老人在食堂用餐\n\n\(Self.more)\n\n工作人员正在送餐\n\n\(Self.third)")
    #expect(pictures.captions == ["清溪镇的老人在食堂用餐", "工作人员正在送餐"])
    #expect(pictures.headings == [])
    let sections = try article(
      "一餐热饭暖了夕阳红\n\n\(Self.body)\n\n老人在家门口吃上热饭\n\n\(Self.more)\n\n让群众在食堂吃得放心\n\n\(Self.third)")
    #expect(sections.headings == ["老人在家门口吃上热饭", "让群众在食堂吃得放心"])
  }
}
