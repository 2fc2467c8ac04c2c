import BriefModel
import TestSupport
import Testing

/// What an editor says of a text is heeded, and every character keeps one place.
@Suite struct EditedTextTests {
  private static let report = """
    桐庐县办学纪实

    本报记者 张三

    桐庐县坚持教育优先，建设和诣校园。2023年新建学校12所，投入3.4亿元。

    和诣的校园里，校车55辆按时到站，开通线路85条，家长们都放心了。

    责任编辑：王五

    孩子们在操场上

    """

  private static let two = """
    桐庐县办学纪实

    桐庐县坚持教育优先，2023年新建学校12所，投入3.4亿元，家长们都放心了。

    乡村教师的一天

    清晨六点，钟山小学的李老师走进教室，开始了新一天的工作，她已经在这里教了二十年书。
    """

  @Test func `a correction holds in the places that are meant`() throws {
    let all = try edited("corrections: [{printed: 和诣, meant: 和谐, occurrence: all, who: 王敏, why: 误字}]")
    #expect(all.articles[0].paragraphs.allSatisfy { $0.contains("和谐") })
    #expect(all.articles[0].corrections.map(\.by) == Array(repeating: EditorsWord(who: "王敏", why: "误字"), count: 2))
    let second = try edited("corrections: [{printed: 和诣, meant: 和谐, occurrence: 2}]")
    #expect(second.articles[0].paragraphs.map { $0.contains("和谐") } == [false, true])
    #expect(second.articles[0].corrections.map(\.why) == ["编辑更正"])
  }

  @Test func `text that is flagged as damaged stays, and makes no figure`() throws {
    let text = try edited("corrections: [{printed: 校车55辆按时到站, meant: ~, why: 语句残缺}]")
    #expect(text.articles[0].corrections.map(\.meant) == [nil])
    #expect(text.articles[0].paragraphs[1].contains("校车55辆按时到站"))
    #expect(text.briefs[0].facts.map(\.quantity.text) == ["12", "3.4亿", "85"])
  }

  @Test func `words that only look misprinted stay, and are no correction`() throws {
    let text = "峰城区办学纪实\n\n枣庄市峄城区坚持教育优先，枣庄市峰城区的家长们都放心了。\n"
    #expect(try EditedText(text, "").articles[0].corrections.map(\.meant) == ["峄城区", "峄城区"])
    let edited = try EditedText(
      text, "corrections: [{printed: 枣庄市峰城区, meant: 枣庄市峰城区, who: 王敏, why: 旧名}]")
    #expect(edited.messages == [])
    #expect(edited.articles[0].paragraphs[0].contains("枣庄市峰城区的家长"))
    #expect(edited.articles[0].corrections.map(\.range.start) == [0])
    #expect(
      edited.briefs[0].rulings == [Ruling(.asPrinted, by: .init(who: "王敏", why: "旧名"), read: "枣庄市峰城区")])
  }

  @Test func `each statement about an article is the word of who made it`() throws {
    let text = try EditedText(
      Self.two,
      """
      who: 王敏
      publisher: 某报
      date: 2024-03-01
      articles:
        - {begins: 桐庐县办学, date: 2024-03-02, place: 桐庐县, who: 李四, why: 见版面}
      """)
    #expect(text.messages == [])
    #expect(text.briefs[0].publisher == "某报" && text.briefs[0].published == "2024-03-02")
    #expect(
      text.briefs[0].rulings.map { "\($0.subject) \($0.by.who ?? "") \($0.by.why ?? "")" } == [
        "publisher 王敏 ", "published 李四 见版面", "place 李四 见版面",
      ])
  }

  @Test func `what a place is read as is what the text alone gives`() throws {
    let text = "鼓楼区办学纪实\n\n鼓楼区坚持教育优先，鼓楼区的家长们都放心了。\n"
    let brief = try #require(try EditedText(text, "place: \"320106\"").briefs.first)
    #expect(brief.place == "320106" && brief.rulings == [Ruling(.place, by: .init())])
  }

  @Test func `words are found in a page as they are read, not in its marks`() throws {
    let page = "<!doctype html><title>甲</title><h1>桐庐县办学纪实</h1><p>新建<b title=\"新建学校\">学校12</b>所，家长们都放心了，他们说办得好。</p>"
    let text = try EditedText(page, "facts: [{quote: 新建学校12所, confirm: true, who: 王敏}]")
    #expect(text.messages == [])
    #expect(text.briefs[0].facts.map(\.editing?.verdict) == [.confirmed])
    let left = try EditedText(page, "leave-out: [{from: 家长们, to: 放心了，}]")
    #expect(left.messages == [])
    #expect(left.articles[0].paragraphs == ["新建学校12所，他们说办得好。"])
  }

  @Test func `what is left out is in the account with the editor's reason`() throws {
    let text = try edited(
      """
      who: 王敏
      leave-out:
        - {quote: 孩子们在操场上, why: 图说}
        - {from: 和诣的校园里, to: 按时到站，}
      """)
    #expect(text.articles[0].captions == [])
    #expect(text.articles[0].paragraphs[1] == "开通线路85条，家长们都放心了。")
    let dropped = text.articles[0].dropped.filter { $0.reason == .editor }
    #expect(dropped.map(\.excerpt) == ["和诣的校园里，校车55辆按时到站，", "孩子们在操场上"])
    #expect(dropped.map(\.by) == [EditorsWord(who: "王敏"), EditorsWord(who: "王敏", why: "图说")])
  }

  @Test func `what is kept is text again`() throws {
    #expect(try edited("").articles[0].dropped.contains { $0.excerpt == "责任编辑：王五" })
    let text = try edited("keep: [{quote: 责任编辑：王五, why: 是标题}]")
    #expect(!text.articles[0].dropped.contains { $0.excerpt == "责任编辑：王五" })
    #expect((text.articles[0].captions + text.articles[0].headings).contains("责任编辑：王五"))
    #expect(text.articles[0].settled.rulings.map(\.subject) == [.kept])
  }

  @Test func `articles are split and joined where the editor says`() throws {
    #expect(try EditedText(Self.two, "").articles.count == 1)
    let split = try EditedText(Self.two, "articles: [{begins: 乡村教师的一天, split: true, place: 桐庐}]")
    #expect(split.articles.map(\.title?.text) == ["桐庐县办学纪实", "乡村教师的一天"])
    #expect(split.articles[1].paragraphs.count == 1 && split.articles[1].settled.place == "330122")
    #expect(split.articles[1].settled.rulings.map(\.subject) == [.place, .split])
    #expect(split.ledger.isClosed && split.problems == [])
    let marked = Self.two.replacing("乡村教师的一天", with: "# 乡村教师的一天\n\n本报记者 李四")
    #expect(try EditedText(marked, "").articles.count == 2)
    let joined = try EditedText(marked, "articles: [{begins: 乡村教师的一天, join: true}]")
    #expect(joined.articles.count == 1 && joined.articles[0].paragraphs.count == 2)
    #expect(joined.ledger.isClosed && joined.problems == [])
  }

  @Test(arguments: [
    // What stands in the text as something else goes where it belongs.
    ("title: 孩子们在操场上", "孩子们在操场上", nil, nil, ["桐庐县办学纪实"]),
    ("{title: 孩子们在操场上, kicker: 桐庐县办学纪实}", "孩子们在操场上", "桐庐县办学纪实", nil, []),
    ("{title: 责任编辑：王五, subtitle: 桐庐县办学纪实}", "责任编辑：王五", nil, "桐庐县办学纪实", []),
    ("title: 桐庐县", "桐庐县", nil, nil, ["办学纪实"]),
    ("title: 和诣的校园里", "和诣的校园里", nil, nil, ["桐庐县办学纪实"]),
    // What stands nowhere are the editor's own words.
    ("title: 桐庐办学记", "桐庐办学记", nil, nil, ["桐庐县办学纪实"]),
    ("kicker: 山区县的十年", "桐庐县办学纪实", "山区县的十年", nil, []),
    ("{subtitle: \"\", byline: []}", "桐庐县办学纪实", nil, nil, ["本报记者 张三"]),
    ("byline: [张三, 李四]", "桐庐县办学纪实", nil, nil, ["本报记者 张三"]),
    ("byline: 本报记者　张三", "桐庐县办学纪实", nil, nil, []),
    ("publisher: 某某日报", "桐庐县办学纪实", nil, nil, []),
  ])
  func `the head matter is the editor's`(
    sidecar: String, title: String, kicker: String?, subtitle: String?, dropped: [String]
  ) throws {
    let text = try edited(sidecar)
    let article = text.articles[0]
    #expect(article.title?.text == title)
    #expect(article.kicker?.text == kicker)
    #expect(article.subtitle?.text == subtitle)
    #expect(article.dropped.filter { $0.reason == .editor }.map(\.excerpt) == dropped)
    #expect(text.problems == [])
  }

  @Test func `place, themes and day are settled before figures are read`() throws {
    let text = try EditedText(
      "教育发展纪实\n\n今年，全县新建学校12所，校车55辆按时到站，家长们都放心了。",
      "{place: 浙江省杭州市桐庐县, themes: [safety, 教师队伍], date: 2023-06-01, address: 'https://a.cn/b', rights: 转载}")
    let brief = try #require(text.briefs.first)
    #expect(brief.place == "330122" && brief.themes.map(\.id) == ["safety", "teachers"])
    #expect(brief.published == "2023-06-01" && brief.facts.first?.period == Period(year: 2023))
    #expect(brief.address == "https://a.cn/b" && brief.rights == "转载")
    #expect(brief.rulings.map(\.subject) == [.published, .address, .rights, .place, .themes])
  }

  @Test(arguments: [
    ("corrections: [{printed: 和协, meant: 和谐}]", "warning 1: \"和协\" does not stand in the text"),
    (
      "corrections: [{printed: 和诣, meant: 和谐}]",
      "error 1: \"和诣\" stands in the text 2 times, in lines 5, 7"
    ),
    (
      "corrections: [{printed: 和诣, meant: 和谐, occurrence: 3}]",
      "warning 1: \"和诣\" stands in the text 2 times only"
    ),
    (
      "corrections: [{printed: 校车55辆, meant: 校车56辆}, {printed: 55辆按时, meant: 按时}]",
      "error 1: \"55辆按时\" and \"校车55辆\" overlap in the text"
    ),
    (
      "corrections: [{printed: 王五, meant: 王伍}]",
      "warning 1: \"王五\" stands in no line of an article"
    ),
    ("leave-out: [{from: 和诣的, to: 张三}]", "warning 1: \"张三\" does not stand behind \"和诣的\" any more"),
    (
      "{leave-out: [{quote: 孩子们在操场上}], keep: [{quote: 操场}]}",
      "error 1: the passage overlaps another one that is kept or left out"
    ),
    ("articles: [{begins: 另一篇, title: 甲}]", "warning 1: no article begins with \"另一篇\""),
    ("articles: [{begins: 2023年新建, split: true}]", "warning 1: no article can begin here"),
    (
      "articles: [{begins: 桐庐县办学, join: true}]",
      "warning 1: the first article has none before it to be joined to"
    ),
    (
      "facts: [{id: 00000000, reject: true, who: 甲, why: 乙}]", "error 1: no figure has the id 00000000"
    ),
    ("facts: [{id: 00000000, confirm: true, who: 甲}]", "warning 1: no figure has the id 00000000"),
    ("facts: [{quote: 校车56辆, reject: true, who: 甲, why: 乙}]", "error 1: no figure stands in \"校车56辆\""),
    (
      "facts: [{quote: 校车55辆按时到站，开通线路85条, confirm: true, who: 甲}]",
      "error 1: 2 figures stand in \"校车55辆按时到站，开通线路85条\""
    ),
    (
      "facts: [{quote: 校车55辆, number: 56, confirm: true, who: 甲}]",
      "warning 1: \"校车55辆\" holds no figure 56"
    ),
    (
      "facts: [{quote: 校车55辆, confirm: true, who: 甲}, {quote: 校车55, reject: true, who: 甲, why: 乙}]",
      "error 1: the figure has an answer already, in line 1"
    ),
    (
      "facts: [{quote: 校车55辆, change: {unit: 人}, who: 甲, why: 乙}]",
      "error 1: \"校车\" is measured in 辆, not in 人"
    ),
  ])
  func `what no longer fits is told with its place`(sidecar: String, message: String) throws {
    #expect(try edited(sidecar).messages == [message])
  }

  @Test func `figures are confirmed, changed and taken out`() throws {
    let text = try edited(
      """
      who: 王敏
      facts:
        - {quote: 新建学校12所, confirm: true}
        - {quote: "投入3.4亿元", change: {value: 350000000, label: 教育投入, period: 2022}, why: 来信更正}
        - {quote: 校车55辆按时到站，开通线路85条, number: 85, reject: true, why: 旧数}
      """)
    #expect(text.problems == [])
    let brief = text.briefs[0]
    #expect(brief.facts.map(\.quantity.value) == [12, 350_000_000, 55])
    #expect(brief.facts.map(\.editing?.verdict) == [.confirmed, .changed, nil])
    #expect(brief.facts[1].label == "教育投入" && brief.facts[1].editing?.read?.quantity.value == 340_000_000)
    #expect(brief.rejected.map(\.quantity.text) == ["85"])
    #expect(brief.rejected.first?.editing?.by == EditorsWord(who: "王敏", why: "旧数"))
    #expect(brief.dataYears == [2022, 2023])
  }

  @Test func `a figure is found again by its id, or by its words where the id has changed`() throws {
    let id = try #require(try edited("").briefs[0].facts.first { $0.quantity.text == "55" }?.id)
    let said = "facts: [{id: \(id), quote: '校车55辆', number: 55, reject: true, who: 甲, why: 乙}]"
    #expect(try edited(said).briefs[0].rejected.count == 1)
    let reworded = Self.report.replacing("和诣的校园里，", with: "每天清晨，")
    let text = try EditedText(reworded, said)
    #expect(text.briefs[0].rejected.count == 1 && text.briefs[0].rejected.first?.id != id)
  }

  @Test func `words may be quoted from the page or from the file`() throws {
    for quote in ["峰城区运行校车51辆", "峄城区运行校车51辆", "峄城区 运行校车５１辆"] {
      let text = try EditedText(
        "枣庄市办学纪实\n\n枣庄市峰城区坚持教育优先，峰城区教育局出台办法。峰城区运行校车51辆,服务\n\n学校13所，薛城区、山亭区也是如此。",
        "facts: [{quote: \(quote), reject: true, who: 甲, why: 乙}]")
      #expect(text.problems == [] && text.briefs[0].rejected.map(\.quantity.text) == ["51"], "\(quote)")
    }
  }

  @Test func `the account closes whatever is said of whatever text`() throws {
    var random = SplitMix(seed: 4)
    for bytes in try SampleTexts.all() {
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
      func words() -> String {
        let line = lines.randomElement(using: &random) ?? "甲"
        let start = Int.random(in: 0..<max(1, line.count - 1), using: &random)
        let words = line.dropFirst(Bool.random(using: &random) ? 0 : start).prefix(
          Int.random(in: 2...40, using: &random))
        return "\"" + words.replacing("\\", with: "").replacing("\"", with: "\\\"") + "\""
      }
      for _ in 0..<4 {
        var sidecar = "who: 甲\n"
        for key in ["title", "kicker", "subtitle", "publisher"] where Int.random(in: 0..<3, using: &random) == 0 {
          sidecar += "\(key): \(words())\n"
        }
        sidecar += "byline: [\(words()), 乙]\n"
        for key in ["leave-out", "keep"] {
          sidecar += "\(key):\n"
          for _ in 0..<3 { sidecar += "  - {quote: \(words()), occurrence: 1}\n" }
          sidecar += "  - {from: \(words()), to: \(words()), occurrence: 1}\n"
        }
        sidecar += "corrections:\n"
        for _ in 0..<3 { sidecar += "  - {printed: \(words()), meant: 丙, occurrence: 1}\n" }
        sidecar += "articles:\n  - {begins: \(words()), split: true}\n  - {begins: \(words()), join: true}\n"
        let ledger = try EditedText(bytes, sidecar).ledger
        let isClosed = ledger.isClosed
        #expect(
          isClosed, "missing \(ledger.missing), doubled \(ledger.doubled), \(lines.first ?? ""):\n\(sidecar)")
      }
    }
  }

  private func edited(_ sidecar: String) throws -> EditedText {
    let text = try EditedText(Self.report, sidecar)
    #expect(text.ledger.isClosed, "missing \(text.ledger.missing), doubled \(text.ledger.doubled)")
    return text
  }
}
