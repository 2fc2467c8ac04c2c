import BriefModel
import Testing

/// Half-width marks beside Chinese become full-width; those of numbers and Latin words stay.
@Suite struct PunctuationTests {
  @Test(arguments: [
    ("学校新建食堂2座,餐厅3个.", "学校新建食堂2座，餐厅3个。"),
    ("他问:这样行吗?大家说:行!", "他问：这样行吗？大家说：行！"),
    ("全市(不含开发区)共有学校312所;其中小学201所。", "全市（不含开发区）共有学校312所；其中小学201所。"),
    ("投入1,250.5万元,师生比1:13.5,每天8:30上课,增长6.2%,排名第3。", "投入1,250.5万元，师生比1:13.5，每天8:30上课，增长6.2%，排名第3。"),
    ("网址是https://edu.example.cn/a,b?c=1:2,欢迎访问。", "网址是https://edu.example.cn/a,b?c=1:2，欢迎访问。"),
    ("开设Python, Scratch (入门)等课程,学生满意度98%,家长满意度97%。", "开设Python, Scratch（入门）等课程，学生满意度98%，家长满意度97%。"),
    ("校长说:\"安全第一.\"大家都记住了。", "校长说：“安全第一。”大家都记住了。"),
    ("她说:\"孩子们爱上了'阳光大课间'。\"大家笑了。", "她说：“孩子们爱上了‘阳光大课间’。”大家笑了。"),
    ("屏幕是65\"的,很清楚,学生都喜欢看。", "屏幕是65\"的，很清楚，学生都喜欢看。"),
    ("2024 年 3 月,全区 共有 教师 1 260 名。", "2024年3月，全区共有教师1 260名。"),
    ("主题是“童心向党 礼赞祖国”的活动,参加了560人。", "主题是“童心向党 礼赞祖国”的活动，参加了560人。"),
    ("全\u{200B}区\u{FEFF}共有学校31所，学生2万人。", "全区共有学校31所，学生2万人。"),
    ("It's a school, with 300 pupils (all boarders).", "It's a school, with 300 pupils (all boarders)."),
  ])
  func paragraph(_ printed: String, _ set: String) throws {
    #expect(try article(printed).paragraphs == [set])
  }

  @Test func everyChangeIsCountedAndTraced() throws {
    let ingested = try ingest("学校,食堂,操场和车棚都修好了.")
    let article = try #require(ingested.articles.first)
    #expect(article.punctuationChanges == 3)
    let text = try #require(article.blocks.first).text
    let at = try #require(text.text.range(of: "操场")).lowerBound.utf16Offset(in: text.text) * 3
    let source = text.sourceRange(of: at..<at + 6)
    #expect(ingested.source.bytes[source.start..<source.end].elementsEqual("操场".utf8))
  }

  @Test func headMatterTooButOneBlankStays() throws {
    let article = try article("喜报:小学生登上大舞台　　　市里连夺三金\n\n记者 秦川\n\n在刚刚结束的全省中小学艺术展演中,我市选送的节目获得一等奖3个。")
    #expect(article.title?.text == "喜报：小学生登上大舞台 市里连夺三金")
  }
}
