import BriefModel
import Ingest
import Testing

@Suite struct MarkdownTests {
  private static let lead = "今年以来，云溪县新建操场36个，惠及学生1.2万人，总投资2300万元。"

  private func read(_ text: String) throws -> Article {
    let ingested = try ingester.read(Array(text.utf8), name: "a.md")
    expectClosed(ingested, text)
    guard ingested.articles.count == 1 else { throw WrongCount(found: ingested.articles.count) }
    return ingested.articles[0]
  }

  @Test(arguments: [
    ("建成食堂**12家**，供餐*1800*份，__全部__免费。", "建成食堂12家，供餐1800份，全部免费。"),
    ("率达**100%**以上，**“明厨亮灶”**全覆盖，***都好***。", "率达100%以上，“明厨亮灶”全覆盖，都好。"),
    ("详情见[通知](https://x.cn/a_(1) \"标题\")和<https://x.cn/b>，共3件。", "详情见通知和https://x.cn/b，共3件。"),
    ("面积3*5平方米，文件名a_b_c，原价~~20元~~，现价`15元`。", "面积3*5平方米，文件名a_b_c，原价20元，现价15元。"),
    ("星号\\*和\\# 照印，**只有一半，[方括号]也照印。", "星号*和# 照印，**只有一半，[方括号]也照印。"),
    ("每份&nbsp;15元，供应<b>老人</b>，不供应<em>他人</em>。", "每份15元，供应老人，不供应他人。"),
    ("> 引用的话，也是正文，一共36个字。", "引用的话，也是正文，一共36个字。"),
  ])
  func `marks are taken off the words`(line: String, text: String) throws {
    #expect(try read("# 山村小学添了新操场\n\n\(Self.lead)\n\n\(line)\n").paragraphs == [Self.lead, text])
  }

  @Test func `headings of both kinds, lists, pictures, tables and code`() throws {
    let article = try read(
      """
      山村小学添了新操场
      ==================

      \(Self.lead)

      投入更多
      --------

      - 县财政拿出860万元
      * [x] 社会捐助120万元

      ## 用得更好 ##

      ![孩子们在新操场上奔跑](a.jpg)

      | 学校 | 操场（个） |
      |:--|--:|
      | **石门** | 2 |

      1. 周末向村民开放，每周400多人次。

      [注]: https://x.cn
      """)
    #expect(article.title?.text == "山村小学添了新操场")
    #expect(article.headings == ["投入更多", "用得更好"])
    #expect(article.captions == ["孩子们在新操场上奔跑"])
    #expect(article.blocks.filter { $0.kind == .table }.map(\.text.text) == ["学校|操场（个）\n石门|2"])
    #expect(article.paragraphs == [Self.lead, "县财政拿出860万元", "社会捐助120万元", "1. 周末向村民开放，每周400多人次。"])
  }

  @Test func `a paragraph goes on in its next line where empty lines part paragraphs`() throws {
    let parted = try read("# 山村小学添了新操场\n\n今年以来，云溪县新建操场36个，惠及学生\n1.2万人，总投资2300万元。\n\n孩子们都说好，家长也放心。\n")
    #expect(parted.paragraphs == [Self.lead, "孩子们都说好，家长也放心。"])
    let lines = try read("# 山村小学添了新操场\n\(Self.lead)\n孩子们都说好，家长也放心，学校里比从前热闹得多。\n")
    #expect(lines.paragraphs == [Self.lead, "孩子们都说好，家长也放心，学校里比从前热闹得多。"])
  }

  @Test func `front matter gives what is plain in it`() throws {
    let article = try read(
      """
      ---
      title: "山村小学添了新操场"
      date: 2024-05-06 10:00
      author: 记者 马骏
      source: '云溪日报'
      tags:
        - 教育
      ---

      民生实事看进展

      ## 投入更多

      \(Self.lead)
      """)
    #expect(article.title?.text == "山村小学添了新操场")
    #expect(article.subtitle?.text == "民生实事看进展")
    #expect(article.published == "2024-05-06")
    #expect(article.credits == ["记者 马骏"])
    #expect(article.publisher?.text == "云溪日报")
    #expect(article.headings == ["投入更多"])
    #expect(article.paragraphs == [Self.lead])
  }

  @Test func `what the text says itself goes before the front matter`() throws {
    let article = try read("---\ntitle: 山村小学添了新操场\nauthor: x\n---\n# 山村小学添了新操场\n\n记者 林岑\n\n\(Self.lead)\n")
    #expect(article.title?.text == "山村小学添了新操场")
    #expect(article.credits == ["记者 林岑"])
  }

  @Test(arguments: [
    "---\n", "---\ntitle: x\n", "---\ntitle: [a, b]\n---\n", "---\n这是一段话，不是字段。\n---\n", "---\ntitle: \"\n---\n",
  ])
  func `what is no front matter is text, or left out`(start: String) throws {
    #expect(try read("\(start)\n\(Self.lead)\n").paragraphs.contains(Self.lead))
  }

  @Test(arguments: ["**", "*", "[", "![", "](", "`", "\\", "<", "~~", "> ", "- ", "# ", "```\n", "| "])
  func `the cost of a text grows with its length`(piece: String) throws {
    func time(_ count: Int) throws -> Duration {
      let text = Array((Self.lead + "\n\n" + String(repeating: piece, count: count)).utf8)
      return try ContinuousClock().measure { _ = try ingester.read(text, name: "a.md") }
    }
    _ = try time(10)
    // Were it the square, it would be a hundredfold.
    #expect(try time(20_000) < max(time(2_000), .milliseconds(20)) * 40)
  }
}
