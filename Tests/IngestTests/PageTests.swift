import BriefModel
import Ingest
import TestSupport
import Testing

/// Pages of HTML: what their elements say, and what of them is no text.
@Suite struct PageTests {
  private static let lead = "今年以来，云溪县新建操场36个，惠及学生1.2万人，总投资2300万元。"
  private static let tail = "县里将继续把群众的关切列成清单，让办成的事经得起检验。"

  private func page(_ body: String, head: String = "<title>山村小学添了新操场_云溪日报网</title>") throws -> Article {
    let ingested = try ingester.read(
      Array("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>".utf8), name: "page.html")
    expectClosed(ingested)
    guard ingested.articles.count == 1 else { throw WrongCount(found: ingested.articles.count) }
    return ingested.articles[0]
  }

  private func article(_ body: String) throws -> Article {
    try page("<h1>山村小学添了新操场</h1><p>\(Self.lead)</p>\(body)<p>\(Self.tail)</p>")
  }

  @Test(arguments: [
    ("<p>县里投入<b>1260</b>万元，<span>建成</span><span>站点</span>86个。</p>", "县里投入1260万元，建成站点86个。"),
    ("<p>&emsp;&emsp;&ldquo;真方便。&rdquo;他说&#xFF0C;共用&#51;&#48;天&hellip;&hellip;</p>", "“真方便。”他说，共用30天……"),
    ("<p>新建广场500m<sup>2</sup>，造林10<sup>4</sup>亩，铺草坪3000m&sup2;。</p>", "新建广场500m²，造林10⁴亩，铺草坪3000m²。"),
    ("<p>全县投入资金\n    1260万元，\r\n打通部门12个。</p>", "全县投入资金1260万元，打通部门12个。"),
    ("<P CLASS=x>大写的标签，<BR/>也是标签。</P>", "大写的标签，也是标签。"),
    ("<p>学生们学会了写&lt;b&gt;加粗&lt;/b&gt;和 a < b，一共12节。</p>", "学生们学会了写<b>加粗</b>和 a < b，一共12节。"),
    ("<p title=\"a > b\" data-x='<p>'>引号里的尖括号不是标签，共有3处。</p>", "引号里的尖括号不是标签，共有3处。"),
    ("<!-- 注释里的句子，不是正文。 --><p>注释之外的句子，才是正文。</p>", "注释之外的句子，才是正文。"),
    ("<script>document.write('<p>代码里的句子，不是正文。</p>')</script><p>代码之外的句子，才是正文。</p>", "代码之外的句子，才是正文。"),
    ("<p>没有结束的段落，共投入30万元。<p>下一段", "没有结束的段落，共投入30万元。"),
  ])
  func `words come out as a browser shows them`(body: String, text: String) throws {
    #expect(try article(body).paragraphs.contains(text))
  }

  @Test(arguments: [
    "<nav><ul><li>首页</li><li>乡镇动态，一周要闻。</li></ul></nav>",
    "<div style='display: none'>隐藏的句子，读者看不见。</div>", "<div hidden>隐藏的句子，读者看不见。</div>",
    "<svg><text>图里的文字，不是正文。</text></svg>", "<noscript>请打开脚本，再看本页。</noscript>",
    "<div class=\"news-share\">分享到：微信、微博</div>",
    "<div id='hotNews'><h3>热点</h3><p>本县召开防汛会议，部署汛期安全。</p></div>",
    "<p><a href='/a'>清河镇：春茶开采忙，茶农笑开颜</a></p><p><a href='/b'>白石镇办起文化节</a></p>",
    "<select><option>山东省</option><option>河南省</option></select><button>提交</button>",
  ])
  func `what is no text of the article is left out`(body: String) throws {
    let article = try article(body)
    #expect(article.paragraphs == [Self.lead, Self.tail])
    #expect(article.headings == [] && article.captions == [])
    #expect(article.title?.text == "山村小学添了新操场")
  }

  @Test(arguments: [
    "<div class='share-content nav'>%</div>", "<form>%</form>", "<header>%</header>",
    "<div id='app' class='print'>%</div>",
    "<table><tr><td>%</td></tr></table>", "<aside>%</aside>", "<object>%", "<div style='display:none'>%</div>",
  ])
  func `what holds the text is no furniture, whatever it is called`(frame: String) throws {
    let body = frame.replacing("%", with: "<h1>山村小学添了新操场</h1><p>\(Self.lead)</p><p>\(Self.tail)</p>")
    #expect(try page(body).paragraphs == [Self.lead, Self.tail])
  }

  @Test func `headings, captions and pictures are known by their elements`() throws {
    let article = try article(
      """
      <h2>投入更多</h2><p>县财政拿出专项资金860万元，优先保障乡村学校。</p>
      <figure><img src=a.jpg alt="山村小学添了新操场"><figcaption>孩子们在新操场上奔跑</figcaption></figure>
      <h3>用得更好</h3><p>操场周末向村民开放，每周接待400多人次。</p>
      <p><img src=b.jpg alt="村民在石门小学的操场上打篮球"></p><p><img src=c.jpg alt=图片></p>
      """)
    #expect(article.headings == ["投入更多", "用得更好"])
    #expect(article.levels == [2, 3])
    #expect(article.captions == ["孩子们在新操场上奔跑", "村民在石门小学的操场上打篮球"])
  }

  @Test(arguments: [
    ("<tr><th>片区</th><th>就业（人）</th></tr><tr><td>河东</td><td>312</td></tr>", "片区|就业（人）\n河东|312"),
    (
      "<thead><tr><th>项目<th>数量<tbody><tr><td>修路<td>12<b>公里</b><tr><td>植树<td><p>300</p><p>亩</p>",
      "项目|数量\n修路|12公里\n植树|300 亩"
    ),
    (
      "<tr><td rowspan=2>项目</td><td colspan=2>完成</td></tr><tr><td>计划</td><td>实际</td></tr><tr><td>修路</td><td>10</td><td>12</td></tr>",
      "项目|完成|\n|计划|实际\n修路|10|12"
    ),
    ("<tr><td>甲|乙</td><td>数量</td></tr><tr><td>丙</td><td></td></tr>", "甲｜乙|数量\n丙|"),
  ])
  func `a table keeps its rows and columns`(rows: String, text: String) throws {
    let tables = try article("<table border=1>\(rows)</table>").blocks.filter { $0.kind == .table }
    #expect(tables.map(\.text.text) == [text])
  }

  @Test func `a table of labels above an official paper is its particulars`() throws {
    let article = try page(
      """
      <table><tr><td>索 引 号：</td><td>0034/2025</td><td>发布机构：</td><td>云溪县教育局</td></tr>
      <tr><td>成文日期：</td><td>2025年1月15日</td></tr></table>
      <h1>关于操场建设情况的公告</h1><p>\(Self.lead)</p>
      """, head: "<title>云溪县人民政府</title>")
    #expect(article.title?.text == "关于操场建设情况的公告")
    #expect(article.publisher?.text == "云溪县教育局")
    #expect(article.published == "2025-01-15")
    #expect(article.blocks.count == 1)
  }

  @Test func `a page's own title marks the line that is the headline`() throws {
    let article = try page(
      "<h1><a href='/'>云溪日报网</a></h1><div>记者走基层</div><div class=t>山村小学添了新操场</div><p>\(Self.lead)</p>")
    #expect(article.title?.text == "山村小学添了新操场")
    #expect(article.kicker?.text == "记者走基层")
  }

  @Test func `what the text does not say, the page may`() throws {
    let article = try page(
      "<p>\(Self.lead)</p>",
      head: """
        <title>山村小学添了新操场_要闻_云溪日报网</title><meta name="ContentSource" content="云溪日报">
        <meta property="article:published_time" content="2025-04-11T08:30:00+08:00">
        """)
    #expect(article.title?.text == "山村小学添了新操场")
    #expect(article.publisher?.text == "云溪日报")
    #expect(article.published == "2025-04-11")
  }

  @Test func `particulars that the page's style sets apart are apart`() throws {
    let article = try page(
      """
      <h1>山村小学添了新操场</h1><div><span class=d>2025-04-11 08:30</span><span class=s>来源：云溪日报</span>\
      <span class=w>记者 林岑</span></div><p>\(Self.lead)</p>
      """)
    #expect(article.published == "2025-04-11")
    #expect(article.publisher?.text == "云溪日报")
    #expect(article.credits == ["记者 林岑"])
  }

  @Test func `items of a list are paragraphs`() throws {
    let article = try article("<ul><li>新增餐位350个；</li><li>每餐15元。</li></ul>")
    #expect(article.paragraphs == [Self.lead, "新增餐位350个；", "每餐15元。", Self.tail])
  }

  @Test func `a character is where it stands in the page's source`() throws {
    let text = "<h1>山村小学添了新操场</h1><p>县里投入资金&ldquo;<b>1260</b>&rdquo;万元，建成站点86个，群众都说好。</p>"
    let ingested = try ingester.read(Array(text.utf8), name: "a.html")
    let paragraph = try #require(ingested.articles.first?.blocks.first).text
    let number = try #require(paragraph.text.utf8.firstRange(of: "1260".utf8))
    let start = paragraph.text.utf8.distance(from: paragraph.text.utf8.startIndex, to: number.lowerBound)
    let source = paragraph.sourceRange(of: start..<start + 4)
    #expect(String(decoding: ingested.source.bytes[source.start..<source.end], as: UTF8.self) == "1260")
    let quote = paragraph.sourceRange(of: start - 3..<start)
    #expect(String(decoding: ingested.source.bytes[quote.start..<quote.end], as: UTF8.self) == "&ldquo;")
  }

  @Test func `the encoding that a page declares holds where its bytes leave doubt`() throws {
    // 校车 in GBK: too little to be known by its characters.
    let words: [UInt8] = [0xD0, 0xA3, 0xB3, 0xB5]
    let page = Array("<meta charset=\"gbk\"><p>".utf8) + words + Array("</p>".utf8)
    let source = try ingester.read(page, name: "a.html").source
    #expect(source.encoding == "gb18030")
    #expect(String(decoding: source.bytes, as: UTF8.self).contains("校车"))
    let saved = Array("<meta charset=\"gbk\"><p>\(Self.lead)</p>".utf8)
    #expect(try ingester.read(saved, name: "a.html").source.encoding == "utf-8", "a browser saved it anew")
  }

  @Test(arguments: [
    "<", "<p", "</", "<!", "<!--", "<!-- <p>甲</p>", "<p class=\"", "<p class='x>甲</p>", "<script>", "<title>", "&",
    "&#", "&#x;",
    "&#1114112;", "&#xD800;", "<table><td><table><tr>", "</table></p></div>", "<td colspan=99999 rowspan=99999>甲",
    "<a><a><a></b></a>", "<svg><p>甲", "\u{0}<\u{0}p>", "<p/><br/></br>", "<template><p>甲", "<select><option>甲<p>乙",
  ])
  func `no source is too broken`(text: String) throws {
    for source in [text, "<p>\(Self.lead)</p>\(text)", "\(text)<p>\(Self.lead)</p>", text + text] {
      expectClosed(try ingester.read(Array(source.utf8), name: "a.html"), source)
    }
  }

  @Test(arguments: [
    "<div>", "<p>", "<table><tr><td>", "<a href=x>", "<b>", "</div>", "<ul><li>", "<!-- >", "<p title=\"", "&#1",
    "<td colspan=9>",
    "<script>", "<", "<svg>", "<a b='", "<h1>甲</h1>", "<figure><figcaption>",
  ])
  func `the cost of a page grows with its length`(piece: String) throws {
    func time(_ count: Int) throws -> Double {
      let page = Array(("<p>\(Self.lead)</p>" + String(repeating: piece, count: count)).utf8)
      let start = ProcessorClock.thread
      _ = try ingester.read(page, name: "a.html")
      return ProcessorClock.thread - start
    }
    _ = try time(10)
    // Were it the square, it would be a hundredfold.
    #expect(try time(20_000) < max(time(2_000), 0.02) * 40)
  }
}
