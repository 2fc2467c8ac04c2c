import BriefModel
import Editorial
import Lexicon
import Testing

/// What stands in a sidecar, and what is said of a wrong one.
@Suite struct SidecarTests {
  private static let lexicon = Lexicon()

  @Test func `a full file says it all`() throws {
    let (sidecar, problems) = read(
      """
      who: 王敏
      encoding: GB18030
      publisher: 某某日报          # 见报头
      date: 2024-02-29
      address: https://example.org/a?id=1&page=2
      rights: 经作者同意转载
      kicker: ""
      title: 桐庐办学记
      subtitle: 一年来的十件实事
      byline: [记者 张三, 通讯员 李四]
      place: 桐庐
      themes: [校园安全, teachers]
      slug: tonglu-2024
      corrections:
        - printed: 和诣
          meant: 和谐
        - printed: 走在当前当先
          meant: ~
          occurrence: all
          who: 李四
          why: 语句残缺
      leave-out:
        - quote: 点击查看
          occurrence: 2
      keep:
        - from: 第一句
          to: 最后一句
      articles:
        - begins: 乡村的一天
          split: true
          title: 乡村教师的一天
          place: "330122"
      facts:
        - id: 0012e345
          reject: true
          why: 是编号
        - quote: 校车55辆
          number: 55
          change: {value: 56, label: 标准校车, period: 2021/2024, place: ~, unit: 辆, kind: level, qualifier: over}
          why: 来信更正
        - quote: 新建学校三所
          confirm: true
      """)
    #expect(problems.map(\.description) == [])
    #expect(sidecar.encoding == .gb18030)
    #expect(sidecar.main.publisher == "某某日报")
    #expect(sidecar.main.date == "2024-02-29")
    #expect(sidecar.main.kicker == "" && sidecar.main.title == "桐庐办学记")
    #expect(sidecar.main.byline == ["记者 张三", "通讯员 李四"])
    #expect(sidecar.main.place == "330122")
    #expect(sidecar.main.themes == ["safety", "teachers"])
    #expect(sidecar.main.slug?.value == "tonglu-2024" && sidecar.main.slug?.at.line == 13)
    #expect(sidecar.corrections.map(\.meant) == ["和谐", nil])
    #expect(sidecar.corrections.map(\.occurrence) == [nil, .all])
    #expect(sidecar.corrections.map(\.word) == [.init(who: "王敏"), .init(who: "李四", why: "语句残缺")])
    #expect(sidecar.leftOut.map(\.words) == [.quote("点击查看")])
    #expect(sidecar.kept.map(\.words) == [.span(from: "第一句", to: "最后一句")])
    let article = try #require(sidecar.articles.first)
    #expect(article.boundary == .split && article.place == "330122" && article.title == "乡村教师的一天")
    #expect(article.at.line == 29)
    #expect(sidecar.facts.map(\.id) == ["0012e345", nil, nil])
    #expect(sidecar.facts.map(\.number) == [nil, "55", nil])
    guard case .change(let change) = sidecar.facts[1].verdict else {
      Issue.record("no change")
      return
    }
    #expect(change.value == 56 && change.period == .some(Period("2021/2024")) && change.place == .some(nil))
    #expect(change.unit == "辆" && change.kind == .level && change.qualifier == .over && change.partOf == nil)
  }

  @Test(arguments: ["", "# nothing yet\n", "~", "\u{FEFF}title:\n", "{}", "facts: []\nthemes:\n"])
  func `an empty sidecar says nothing`(file: String) {
    let (sidecar, problems) = read(file)
    #expect(problems == [])
    #expect(sidecar.facts == [] && sidecar.main.title == nil && sidecar.main.themes == nil)
  }

  @Test(arguments: [
    // Keys.
    ("titel: 甲\n", "1:1: error: unknown key \"titel\"", "did you mean \"title\"?"),
    ("leaveOut: []\n", "1:1: error: unknown key \"leaveOut\"", "did you mean \"leave-out\"?"),
    ("Publisher: 甲\n", "1:1: error: unknown key \"Publisher\"", "did you mean \"publisher\"?"),
    (
      "colour: red\n", "1:1: error: unknown key \"colour\"",
      """
      known keys: who, encoding, kicker, title, subtitle, byline, publisher, date, address, rights, place, themes, slug, \
      corrections, leave-out, keep, articles, facts
      """
    ),
    (
      "facts:\n  - id: 0012e345\n    confirm: true\n    who: 甲\n    note: 乙\n", "5:5: error: unknown key \"note\"",
      "known keys: id, quote, number, reject, confirm, change, who, why"
    ),
    ("title: 甲\nplace: 桐庐\ntitle: 乙\n", "3:1: error: \"title\" stands here a second time", "put both into one"),
    ("? [a]\n: b\n", "1:3: error: a key must be a word", "take the brackets away"),
    // Types.
    ("- 甲\n", "1:1: error: expected lines of `key: value`", "write one key a line, such as `title: 桐庐办学记`"),
    (
      "title: [甲, 乙]\n", "1:8: error: \"title\" must be a text, not a list",
      "write one text behind it, in quotation marks where it holds marks of YAML"
    ),
    (
      "byline:\n  name: 甲\n", "2:3: error: \"byline\" must be a text, not a mapping",
      "write one text behind it, in quotation marks where it holds marks of YAML"
    ),
    (
      "corrections: 甲\n", "1:14: error: \"corrections\" must be a list, not a text",
      "begin each entry with a hyphen on a line of its own"
    ),
    (
      "facts:\n  - 0012e345\n", "2:5: error: an entry of \"facts\" must be lines of `key: value`, not a text",
      "write `key: value` behind the hyphen, and further keys below the first"
    ),
    (
      "facts:\n  - id: 0012e345\n    who: 甲\n    why: 乙\n    change: 5\n",
      "5:13: error: \"change\" must be lines of `key: value`, not a text",
      "write its keys on lines of their own, indented below it"
    ),
    // Values.
    ("title: \" \"\n", "1:8: error: \"title\" must not be blank", "leave the line out where there is nothing to say"),
    ("title: |\n  甲\n  乙\n", "1:8: error: \"title\" must be one line", "write it without a line break"),
    ("date: 2025-02-29\n", "1:7: error: \"date\" is no day of the calendar", "write it as 2025-01-31"),
    ("date: 3月1日\n", "1:7: error: \"date\" must be a day", "write it as 2025-01-31"),
    (
      "address: www.example.org\n", "1:10: error: \"address\" must begin with https:// or http://",
      "write it whole, such as https://example.org/page"
    ),
    (
      "address: \"javascript:alert(1)\"\n", "1:10: error: \"address\" must begin with https:// or http://",
      "write it whole, such as https://example.org/page"
    ),
    (
      "address: https://\n", "1:10: error: \"address\" must name a host",
      "write it whole, such as https://example.org/page"
    ),
    (
      "address: \"https://a.org/<b>\"\n",
      "1:10: error: \"address\" must be an address without blanks, quotes or brackets",
      "write what the browser shows as the page's address"
    ),
    (
      "encoding: gb2321\n",
      "1:11: error: \"encoding\" must be an encoding that is read: utf-8, utf-16le, utf-16be, gb18030, big5, gbk, gb2312",
      "did you mean \"gb2312\"?"
    ),
    ("place: 桐卢县\n", "1:8: error: \"place\" names no division", "did you mean \"桐庐县\"?"),
    (
      "place: 通州\n", "1:8: error: \"place\" names 2 divisions",
      "write its code: 110112 北京市通州区, 320612 江苏省南通市通州区"
    ),
    (
      "place: \"370499\"\n", "1:8: error: \"place\" is no code of a division in force",
      "write the division's name, or the code that it has now"
    ),
    ("themes: [teacher]\n", "1:10: error: \"themes\" is no theme", "did you mean \"teachers\"?"),
    (
      "slug: 桐庐\n", "1:7: error: \"slug\" must be lower-case letters, digits and hyphens",
      "such as shanting-2025-schools"
    ),
    // Statements.
    ("corrections:\n  - meant: 和谐\n", "2:5: error: \"printed\" is missing", "the words as they stand in the text"),
    (
      "corrections:\n  - printed: 和诣\n", "2:5: error: \"meant\" is missing",
      "write `meant: ~` where nobody can tell what was meant"
    ),
    (
      "corrections:\n  - {printed: 和诣, meant: ''}\n", "2:26: error: \"meant\" must not be empty",
      "use `leave-out` to take words out"
    ),
    (
      "corrections:\n  - {printed: 甲, meant: 乙, occurrence: 0}\n",
      "2:40: error: \"occurrence\" must be a number from 1, or all",
      "count the places of the words from the text's beginning"
    ),
    (
      "leave-out:\n  - why: 广告\n", "2:5: error: \"quote\" is missing",
      "give the whole passage as `quote`, or its first and last words as `from` and `to`"
    ),
    ("keep:\n  - from: 甲\n", "2:5: error: \"to\" is missing", "the passage's last words"),
    (
      "keep:\n  - {quote: 甲, from: 乙, to: 丙}\n",
      "2:5: error: a passage has a \"quote\" or \"from\" and \"to\", not both",
      "give the whole passage as `quote`, or its first and last words as `from` and `to`"
    ),
    (
      "articles:\n  - title: 甲\n", "2:5: error: \"begins\" is missing", "the first words of its headline or of its text"
    ),
    (
      "articles:\n  - {begins: 甲, split: yes}\n", "2:24: error: \"split\" can only be true",
      "leave the line out where it is not so"
    ),
    (
      "articles:\n  - {begins: 甲, split: true, join: true}\n",
      "2:5: error: an article is split off or joined, not both", "leave one of the two"
    ),
    (
      "articles:\n  - {begins: 甲, join: true, title: 乙}\n",
      "2:5: error: what is joined to the article before it is none of its own",
      "say it of the article that it is joined to"
    ),
    (
      "facts:\n  - {reject: true, who: 甲, why: 乙}\n", "2:5: error: it is not said which figure is meant",
      "give its `id`, or a `quote` around it and its `number`"
    ),
    (
      "facts:\n  - {id: 12, reject: true, who: 甲, why: 乙}\n",
      "2:10: error: \"id\" must be eight digits and letters from a to f", "`briefgen explain FILE` prints the ids"
    ),
    (
      "facts:\n  - {quote: 校车55辆, who: 甲, why: 乙}\n",
      "2:5: error: it is not said what is to be done with the figure",
      "write one of `confirm: true`, `reject: true` and `change:` with what is right"
    ),
    (
      "facts:\n  - {quote: 校车55辆, confirm: true, reject: true, who: 甲, why: 乙}\n",
      "2:5: error: a figure has one answer",
      "write one of `confirm: true`, `reject: true` and `change:` with what is right"
    ),
    (
      "facts:\n  - {quote: 校车55辆, reject: true, why: 乙}\n", "2:5: error: \"who\" is missing",
      "give it here, or once for the whole file"
    ),
    (
      "who: 甲\nfacts:\n  - {quote: 校车55辆, reject: true}\n", "3:5: error: \"why\" is missing",
      "say in a few words what it rests on: readers see it"
    ),
    (change("{}"), "5:13: error: nothing is changed", "write below it what is right, as `value: 12` or `label: 校车`"),
    (
      change("{value: 1.2万}"), "5:21: error: \"value\" must be a number",
      "write it in digits and in the base unit: 1.2万 is 12000, 92% is 92"
    ),
    (change("{unit: 公顷}"), "5:20: error: \"unit\" must be the base unit", "write 平方米, and the value in it"),
    (
      change("{kind: levle}"), "5:20: error: \"kind\" must be one of level, share, rank, change, ratio",
      "did you mean \"level\"?"
    ),
    (
      change("{period: 去年}"), "5:22: error: \"period\" must be a time",
      "write it as 2025, 2025-03, 2025-03-31, 2021/2025, or 2021/ for since 2021"
    ),
    (change("{indicator: school-bus}"), "5:25: error: \"indicator\" is no indicator", "did you mean \"school-buses\"?"),
    (
      change("{indicator: school-buses, unit: 所}"), "5:13: error: \"校车\" is measured in 辆, not in 所",
      "write `indicator: ~` where another measure is meant"
    ),
    // Files that are no YAML.
    (
      "title: \"甲\n", "2:1: error: is not YAML: found unexpected end of stream",
      "look for a quotation mark or a bracket that is missing, and indent with blanks, not tabs"
    ),
    (
      "title: 甲\n  - 乙\n\tplace: 丙\n", "3:1: error: is not YAML: found a tab character that violates indentation",
      "look for a quotation mark or a bracket that is missing, and indent with blanks, not tabs"
    ),
  ])
  func `what is wrong is told with its place and what to do`(file: String, message: String, help: String?) {
    let (_, problems) = read(file)
    #expect(problems.map { $0.description.split(separator: "\n")[0] } == ["a.yml:\(message)"])
    #expect(problems.first?.help == help)
  }

  @Test func `everything wrong is told in one run, in the order of the file`() {
    let (sidecar, problems) = read(
      """
      titel: 甲
      date: 昨天
      publisher: 某某日报
      facts:
        - {id: 1, reject: false}
      themes: [safety, nothing-like-it]
      """)
    #expect(
      problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.message)" } == [
        "1:1 unknown key \"titel\"", "2:7 \"date\" must be a day",
        "5:5 it is not said what is to be done with the figure", "5:5 \"who\" is missing", "5:5 \"why\" is missing",
        "5:10 \"id\" must be eight digits and letters from a to f", "5:21 \"reject\" can only be true",
        "6:18 \"themes\" is no theme",
      ])
    #expect(sidecar.main.publisher == "某某日报")
  }

  @Test func `no bytes crash it`() {
    for hostile: [UInt8] in [
      [0xFF, 0xFE], [0], Array(repeating: UInt8(ascii: "["), count: 100_000),
      Array(String(repeating: "a: {", count: 50_000).utf8), Array(String(repeating: "- ", count: 50_000).utf8),
      Array("a: &x [*x]\n".utf8), Array("place: \(String(repeating: "北京", count: 50_000))".utf8),
      Array(
        ((0..<40).map { "a\($0): &a\($0) [*a\(max(0, $0 - 1)), *a\(max(0, $0 - 1))]" }).joined(separator: "\n").utf8),
    ] {
      let (_, problems) = Sidecar.read(hostile, path: "a.yml", lexicon: Self.lexicon)
      #expect(!problems.isEmpty)
    }
  }

  private static func change(_ change: String) -> String {
    "facts:\n  - quote: 校车55辆\n    who: 甲\n    why: 乙\n    change: \(change)\n"
  }

  private func read(_ file: String) -> (Sidecar, [Diagnostic]) {
    Sidecar.read(Array(file.utf8), path: "a.yml", lexicon: Self.lexicon)
  }
}
