import BriefModel
import Testing

@Suite("The outlet a text is from") struct OutletTests {
  private static let body = "全县建成养老服务中心12个，床位达到860张，日均就餐老人超过2300人，群众说好。"

  @Test(
    "wherever the text names it",
    arguments: [
      ("清河时讯\n\n一溪清水入城来\n青岩县治理清溪的九年\n\n记者 李岩\n\n%", "清河时讯"),
      ("老有所养\n\n清江日报全媒记者 何俊 通讯员 郑敏\n\n%", "清江日报"), ("老有所养\n\n清江晚报·清江新闻客户端记者 何俊\n\n%", "清江晚报·清江新闻客户端"),
      ("老有所养\n\n清江日报讯（记者 何俊）%", "清江日报"), ("老有所养\n\n新华社成都3月5日电（记者 何俊）%", "新华社"),
      ("老有所养\n\n%\n\n本文来源：清江日报　版权所有 侵权必究", "清江日报"),
      ("索引号：00214/2025-00037　发布机构：青岩县融媒体中心　【字体：大 中 小】\n\n老有所养\n\n%", "青岩县融媒体中心"),
      ("老有所养\n\n来源：《清江日报》　2025-03-05\n\n%", "清江日报"), ("老有所养\n\n记者 何俊\n\n来源：清江发布\n\n%", "清江发布"),
      ("老有所养\n\n来源：清江新闻网2025-03-05 08:20:00\n\n%", "清江新闻网"),
      ("老有所养\n\n来源：清江商报 2025-03-05 16:11   https://www.example.cn/\n\n%", "清江商报"),
      ("发布日期 | 2025-03-05 | 发布机构 | 青岩县民政局 | 主题词 | 老年食堂 助餐点 |\n\n%\n|", "青岩县民政局"),
    ])
  func named(text: String, outlet: String) throws {
    let source = try ingest(text.replacing("%", with: Self.body))
    #expect(source.articles.map { $0.publisher?.text } == [outlet])
    #expect(source.ledger.isClosed)
  }

  @Test(
    "not where it is the page's own, a notice's example or nobody's",
    arguments: [
      "老有所养\n\n本报记者 何俊\n\n%", "老有所养\n\n来源：本网　2025-03-05\n\n%", "老有所养\n\n本报讯（记者 何俊）%", "老有所养\n\n县融媒体中心记者 何俊\n\n%",
      "老有所养\n\n%\n\n凡注明“来源：清江网”的作品，未经授权不得转载。", "老有所养\n\n%\n\n相关推荐\n一条新闻\n来源：清江日报",
    ])
  func unnamed(text: String) throws {
    #expect(try article(text.replacing("%", with: Self.body)).publisher == nil)
  }

  @Test("the reporter's credit keeps the outlet's name") func credit() throws {
    let article = try article("老有所养\n\n清江日报全媒记者 何俊 通讯员 郑敏\n\n\(Self.body)")
    #expect(article.credits == ["清江日报全媒记者 何俊", "通讯员 郑敏"])
  }

  @Test(
    "a reporter and his name are a byline, whatever they write for",
    arguments: [
      ("清江视界 记者 何志远 通讯员 郑敏", ["清江视界 记者 何志远", "通讯员 郑敏"]), ("青岩县融媒报记者 何俊", ["青岩县融媒报记者 何俊"]),
      ("某某报记者 张三", ["某某报记者 张三"]), ("《民声》杂志记者 刘建国", ["《民声》杂志记者 刘建国"]), ("□ 清江晚刊记者 何俊", ["清江晚刊记者 何俊"]),
      ("□ 骆长青 特约记者 何俊", ["骆长青", "特约记者 何俊"]),
      ("山城论坛 全媒体记者 何俊 摄影报道", ["山城论坛 全媒体记者 何俊 摄影报道"]), ("清江周末特约记者何俊 通讯员郑敏", ["清江周末特约记者何俊", "通讯员郑敏"]),
    ])
  func credit(line: String, credits: [String]) throws {
    for text in ["老有所养\n\n\(line)\n\n", "\(line)\n\n老有所养\n\n", "老有所养\n\(line)\n"] {
      let article = try article(text + Self.body)
      #expect(article.title?.text == "老有所养")
      #expect(article.kicker == nil && article.subtitle == nil && article.publisher == nil)
      #expect(article.credits == credits)
    }
    let untitled = try article("\(line)\n\n\(Self.body)\n\n\(Self.body)")
    #expect(untitled.title == nil && untitled.credits == credits)
  }

  @Test(
    "what a headline or a picture says of a reporter is no byline",
    arguments: ["战地记者王小山", "记者走进青岩县", "青岩县通讯员培训班开班", "居民在青岩县助餐点用餐 记者 何俊 摄"])
  func uncredited(line: String) throws {
    #expect(try article("\(line)\n\n\(Self.body)\n\n\(Self.body)").credits == [])
  }

  @Test("a question of a press conference credits nobody") func question() throws {
    let article = try article("老有所养\n\n\(Self.body)\n\n清江日报记者：请问今年开展得怎么样？群众怎样报名？\n\n何俊：\(Self.body)")
    #expect(article.credits == [])
    #expect(article.publisher == nil)
  }

  @Test("numbers and addresses behind the editors' names are left out with them") func contacts() throws {
    let article = try article("老有所养\n\n\(Self.body)\n\n责任编辑：何俊 校对：卢平　新闻热线：0578-3130110　投稿邮箱：qh@news.cn")
    #expect(article.captions == [])
    #expect(article.paragraphs == [Self.body])
  }
}
