import Testing

@testable import BriefMarkdown

@Suite struct BodyRendererTests {
  @Test func `a mark stands around its bytes, an inner one inside it`() {
    let markdown = "甲。校车55辆。乙\n"
    let marks = [
      mark(0, "甲。校车".utf8.count, "55辆".utf8.count, "<a>", "</a>"),
      mark(0, "甲。".utf8.count, "校车55辆。".utf8.count, "<s>", "</s>"),
    ]
    #expect(render(markdown, marks) == "<p>甲。<s>校车<a>55辆</a>。</s>乙</p>\n")
  }

  @Test func `marks that share their ends nest with the longer one outside`() {
    let marks = [mark(0, 0, 1, "<b>", "</b>"), mark(0, 0, 2, "<s>", "</s>"), mark(0, 1, 1, "<i>", "</i>")]
    #expect(render("ab\n", marks) == "<p><s><b>a</b><i>b</i></s></p>\n")
  }

  @Test(arguments: [
    ([0..<3, 2..<5], "<p><1>ab<2>c</2></1>de</p>\n"),  // crossing
    ([1..<99], "<p>a<1>bcde</1></p>\n"),  // beyond the end
    ([-9..<2], "<p><1>ab</1>cde</p>\n"),
    ([90..<99], "<p>abcde<1></1></p>\n"),
    ([2..<2], "<p>ab<1></1>cde</p>\n"),
    ([Int.min..<Int.max], "<p><1>abcde</1></p>\n"),
  ])
  func `no range makes tags that cross or a mark that is lost`(ranges: [Range<Int>], html: String) {
    let marks = ranges.enumerated().map { index, range in
      BodyMark(block: 0, range: range, open: "<\(index + 1)>", close: "</\(index + 1)>")
    }
    #expect(render("abcde\n", marks) == html)
  }

  @Test func `a mark inside a character begins and ends before it`() {
    #expect(render("校车\n", [mark(0, 1, 3, "<b>", "</b>")]) == "<p><b>校</b>车</p>\n")
  }

  @Test func `a mark counts the text's bytes, not those of its escapes`() {
    #expect(render(#"\*\<55辆"# + "\n", [mark(0, 2, 5, "<b>", "</b>")]) == "<p>*&lt;<b>55辆</b></p>\n")
  }

  @Test func `marks find their block, and marks of no block do nothing`() {
    let marks = [
      mark(2, 0, 3, "<b>", "</b>"), mark(0, 0, 3, "<i>", "</i>"), mark(7, 0, 3, "<u>", "</u>"),
      mark(-1, 0, 3, "<u>", "</u>"),
    ]
    #expect(
      render("## 甲\n\n乙\n\n> 丙\n", marks)
        == "<h2><i>甲</i></h2>\n<p>乙</p>\n<blockquote>\n<p><b>丙</b></p>\n</blockquote>\n")
  }

  @Test func `a wrapping takes the place of the block's tags`() {
    let wrappings = [
      0: BlockWrapping(open: "<h2 id=\"h-1\">", close: "</h2>"),
      2: BlockWrapping(open: "<p class=\"caption\">", close: "</p>"),
    ]
    let html = BodyRenderer.html(
      markdown: Array("## 甲\n\n乙\n\n> 丙\n".utf8), marks: [mark(2, 0, 3, "<b>", "</b>")],
      blocks: { wrappings[$0] })
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<h2 id=\"h-1\">甲</h2>\n<p>乙</p>\n<p class=\"caption\"><b>丙</b></p>\n")
  }

  @Test(arguments: [
    ("甲\n乙\n", "<p>甲乙</p>\n"), ("甲，\n“乙”\n", "<p>甲，“乙”</p>\n"), ("甲\na\n", "<p>甲\na</p>\n"),
    ("a\nb\n", "<p>a\nb</p>\n"), ("**甲**\n乙\n", "<p><strong>甲</strong>乙</p>\n"), ("서울\n서울\n", "<p>서울\n서울</p>\n"),
    ("甲\n\n乙\n", "<p>甲</p>\n<p>乙</p>\n"),
  ])
  func `a line break between wide characters vanishes`(markdown: String, html: String) {
    #expect(render(markdown) == html)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>\n", "<!-- raw HTML omitted -->\n"),
    ("[a](javascript:b)\n", "<p><a href=\"\">a</a></p>\n"),
    ("", ""), ("\u{0}\n", "<p>\u{FFFD}</p>\n"),
  ])
  func `raw HTML and unsafe addresses are left out`(markdown: String, html: String) {
    #expect(render(markdown) == html)
  }

  private func mark(_ block: Int, _ start: Int, _ count: Int, _ open: String, _ close: String) -> BodyMark {
    BodyMark(block: block, range: start..<start + count, open: open, close: close)
  }

  private func render(_ markdown: String, _ marks: [BodyMark] = []) -> String {
    String(decoding: BodyRenderer.html(markdown: Array(markdown.utf8), marks: marks), as: UTF8.self)
  }
}
