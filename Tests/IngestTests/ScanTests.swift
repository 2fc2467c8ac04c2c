import BriefModel
import Ingest
import Testing

/// What scans and pastes do to a text: lines and words cut, passages twice, characters lost.
@Suite struct ScanTests {
  @Test func `lines cut at a width are put together, across empty lines, words and numbers too`() throws {
    let article = try article(
      """
      云溪：库区医院的十年之变

      春茶飘香时节，记者走进云溪县人民医院，新落成的
      门诊楼窗明几净。2019年以来，县里把医疗卫生作为库区
      民生的头等大事，先后投入资金4.38亿元，新建业务用房
      5.2万平方米，县级医院床位由420张增加到580张。

      全县12家乡镇卫生院全部加入医共体，县级专家

      每周下乡坐诊，去年累计下派医师346人次，远
      程会诊1
      286人次。“过去看专家要赶船去市里，来回折
      腾两天，现在在镇上就能看。”清水镇的向大
      妈说。

      县域内就诊率达到91.7%，基层诊疗量占比升至
      66.3%，群众就医负担明显减轻，医院获评“全省
      县域医共体建设示范县”。
      """)
    #expect(article.title?.text == "云溪：库区医院的十年之变")
    #expect(article.subtitle == nil)
    #expect(article.headings == [] && article.captions == [])
    #expect(
      article.paragraphs == [
        "春茶飘香时节，记者走进云溪县人民医院，新落成的门诊楼窗明几净。2019年以来，县里把医疗卫生作为库区民生的头等大事，先后投入资金4.38亿元，新建业务用房5.2万平方米，县级医院床位由420张增加到580张。",
        "全县12家乡镇卫生院全部加入医共体，县级专家每周下乡坐诊，去年累计下派医师346人次，远程会诊1286人次。“过去看专家要赶船去市里，来回折腾两天，现在在镇上就能看。”清水镇的向大妈说。",
        "县域内就诊率达到91.7%，基层诊疗量占比升至66.3%，群众就医负担明显减轻，医院获评“全省县域医共体建设示范县”。",
      ])
  }

  @Test(arguments: [
    ("全县共有标准化学校31", "所，在校学生2.4万人，教师1830人。"), ("三年来累计投入资金", "，新建改建学校12所，新增学位9600个。"),
    ("上半年支出补贴2806万元，为1.09万", "人减免税费291万元，放贷2816万元。"),
    ("县里出台《教师交流轮岗", "实施办法》，每年交流教师不少于100人。"), ("今年的目标，是把就诊率提", "高到92%以上，让群众少跑路。"),
  ])
  func `a short line is no heading where its sentence goes on below`(first: String, second: String) throws {
    let article = try article("云溪县民生实事见闻\n\n去年以来，云溪县办结民生实事18件，群众都说好。\n\n\(first)\n\n\(second)\n")
    #expect(article.paragraphs.last == first + second)
    #expect(article.headings == [])
  }

  @Test func `headings above text stay headings`() throws {
    let article = try article(
      """
      云溪县民生实事见闻

      去年以来，云溪县办结民生实事18件，群众都说好。

      学有所教，补齐短板

      全县新建学校12所，新增学位9600个。

      病有所医，做强基层

      全县改造卫生院14家，培训村医230名。
      """)
    #expect(article.headings == ["学有所教，补齐短板", "病有所医，做强基层"])
    #expect(article.paragraphs.count == 3)
  }

  @Test func `a paragraph that stands twice is kept once`() throws {
    let paragraph = "去年以来，云溪县投入资金1260万元，改造学校食堂36个，惠及学生2.3万人，家长满意度达到97%。"
    let ingested = try ingest("食堂账目上了墙\n\n\(paragraph)\n\n家长们说，孩子吃得更放心了。\n\n\(paragraph)\n\n今年还将改造食堂12个。\n")
    let article = try #require(ingested.articles.first)
    #expect(article.paragraphs == [paragraph, "家长们说，孩子吃得更放心了。", "今年还将改造食堂12个。"])
    #expect(article.dropped(.duplicate) == [paragraph])
    expectClosed(ingested)
  }

  @Test func `the end of a page that the next begins with again is kept once`() throws {
    let ingested = try ingest(
      """
      食堂账目上了墙

      去年以来，云溪县投入资金1260万元，改造学校食堂36个，惠及中小学生2.3万人，家长的满意度

      惠及中小学生2.3万人，家长的满意度达到97%，比上年提高5个百分点。
      """)
    let article = try #require(ingested.articles.first)
    #expect(article.paragraphs == ["去年以来，云溪县投入资金1260万元，改造学校食堂36个，惠及中小学生2.3万人，家长的满意度达到97%，比上年提高5个百分点。"])
    #expect(article.dropped(.duplicate) == ["惠及中小学生2.3万人，家长的满意度"])
    expectClosed(ingested)
  }

  @Test func `a paragraph that two articles have stays in both, an article that stands twice is kept once`() throws {
    let first = "石门小学添了新操场\n\n本报记者 何俊\n\n去年以来，云溪县投入资金1260万元，改造学校食堂36个，惠及学生2.3万人，家长满意度达到97%。\n\n石门小学的操场铺了塑胶。\n"
    let second = first.replacing("石门小学", with: "青崖小学")
    #expect(try ingest("\(first)\n\n\n\(second)").articles.map(\.paragraphs.count) == [2, 2])
    let doubled = try ingest("\(first)\n\n\n\(first)")
    #expect(doubled.articles.map(\.paragraphs.count) == [2])
    expectClosed(doubled)
  }

  @Test(arguments: [
    ("，新增学位1200个，学生都说好。", "，新增学位1200个"), ("、图书室36间。群众满意。", "、图书室36间"), ("”老人笑着说，如今方便了。", "”老人笑着说"),
    ("。全县新增学位1200个，学生都说好。", nil), ("“真方便。”老人笑着说，如今不用跑远路。", nil),
  ])
  func `a paragraph whose beginning is lost is flagged to the end of its clause`(text: String, flagged: String?) throws
  {
    let ingested = try ingest("食堂账目上了墙\n\n去年以来，云溪县改造学校食堂36个。\n\n\(text)\n")
    let article = try #require(ingested.articles.first)
    #expect(article.corrections.map(\.printed) == [flagged].compactMap { $0 })
    #expect(article.corrections.allSatisfy { $0.meant == nil })
    #expect(article.paragraphs.count == 2)
    expectClosed(ingested)
  }

  @Test func `what is said twice in other words stays`() throws {
    let article = try article(
      "两所学校的变化\n\n石门小学新建操场1个，购置图书3200册，学生都说好。\n\n青崖小学新建操场1个，购置图书3200册，学生都说好。\n")
    #expect(article.paragraphs.count == 2)
  }

  @Test func `damaged text is flagged and stays as printed`() throws {
    let ingested = try ingest("食堂账目上了墙\n\n去年以来，云溪县投入资金1\u{FFFD}60万元，改造学校食堂36个，惠及学生2.3万人。\n")
    let article = try #require(ingested.articles.first)
    #expect(article.paragraphs.first?.contains("1\u{FFFD}60万元") == true)
    #expect(article.corrections.map(\.printed) == ["1\u{FFFD}60万"])
    #expect(article.corrections.allSatisfy { $0.meant == nil })
    #expect(
      ingested.ledger.entries.contains { if case .kept(1, .block(0), .damaged) = $0.fate { true } else { false } })
    expectClosed(ingested)
  }
}
