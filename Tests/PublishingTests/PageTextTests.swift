import Testing

@testable import Publishing

@Suite struct PageTextTests {
  @Test(arguments: [
    // What stands in one line is one stretch, however it is marked up.
    ("<p>全县<b>82</b><small>个</small> 集团</p>", ["text 全县82个 集团"]),
    ("<p>一</p><p>二</p><ul><li>三<ul><li>四</li></ul></li></ul>", ["text 一", "text 二", "text 三", "text 四"]),
    ("<p>一<br>二</p>", ["text 一", "text 二"]),
    ("<p> 一\n  二　三&nbsp;四 </p>", ["text 一 二 三 四"]),
    ("<p>a &lt;b&gt; &amp;amp; &#39;&#x6821; &nobsp; &;</p>", ["text a <b> &amp; '校 &nobsp; &;"]),
    ("<p>3 < 5</p>", ["text 3 < 5"]),
    // Where something stands.
    ("<h1>题</h1><h2>节</h2><h3>小节</h3>", ["title 题", "heading 节", "heading 小节"]),
    ("<ul><li><h3>别页</h3></li></ul>", ["text 别页"]),
    ("<details><summary>其余</summary><p>文</p></details>", ["heading 其余", "text 文"]),
    (
      "<dl class=\"figures\"><div><dt><a href=\"#f-1\">校车</a> <small>2025年</small></dt><dd>55辆</dd></div></dl>",
      ["figure 校车 2025年|55辆 #f-1"]
    ),
    ("<dl class=\"figures\"><div><dt><a href=\"b.html#f-1\">校车</a></dt><dd>55辆</dd></div></dl>", ["figure 校车|55辆"]),
    (
      "<dl><div class=\"documents\"><dt>文件</dt><dd>《甲》</dd><dd>《乙》</dd></div><div><dt>人</dt><dd>丙</dd></div></dl>",
      ["text 文件", "document 《甲》", "document 《乙》", "text 人|丙"]
    ),
    ("<table><caption>校车</caption><tr><th>甲</th><td></td><td>1</td></tr></table>", ["figure 校车", "text 甲|1"]),
    // What is not seen.
    ("<script>let a</script><style>p</style><template><p>t</p></template><noscript>n</noscript><!-- <p> -->", []),
    ("<svg><title>名</title><desc>说明</desc><text>标</text><text>签</text></svg>", ["text 标", "text 签"]),
  ])
  func `a page is read as it is seen`(html: String, passages: [String]) {
    let page = PageTextReader.read(
      Array("<title>题 · 站</title><p>页眉</p><main>\(html)</main><p>页脚</p>".utf8), withoutSuffix: Array(" · 站".utf8))
    #expect(page.title == Array("题".utf8))
    #expect(page.passages.map(\.words) == passages)
  }

  @Test func `a page cut off anywhere is read without a fault`() {
    let page = Array("<main><dl class=\"figures\"><div><dt><a href=\"#f\">一 &amp;</a></dt></div></dl></p></main>".utf8)
    for count in 0...page.count {
      _ = PageTextReader.read(Array(page.prefix(count)), withoutSuffix: [])
      _ = PageTextReader.read(Array(page.dropFirst(count)), withoutSuffix: [])
    }
  }
}

extension PageText.Passage {
  fileprivate var words: String {
    let text = String(decoding: text, as: UTF8.self).split(separator: "\t").joined(separator: "|")
    return "\(field) \(text)" + (anchor.map { " #" + String(decoding: $0, as: UTF8.self) } ?? "")
  }
}
