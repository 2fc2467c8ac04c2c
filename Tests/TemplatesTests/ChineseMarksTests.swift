import TestSupport
import Testing

@testable import Templates

@Suite struct ChineseMarksTests {
  @Test(arguments: [
    // An element that holds nothing else says so itself; a number and marks are of either language.
    ("<dt>校车</dt>", "<dt lang=\"zh-CN\">校车</dt>"),
    ("<a href=\"x\">2024年“双减”</a>", "<a href=\"x\" lang=\"zh-CN\">2024年“双减”</a>"),
    // A piece of a text is put into an element.
    ("<p>Source 山亭.txt, whole</p>", "<p>Source <span lang=\"zh-CN\">山亭</span>.txt, whole</p>"),
    (
      "<p>part of “小规模学校 20所” and 校车</p>",
      "<p>part of “<span lang=\"zh-CN\">小规模学校 20所</span>” and <span lang=\"zh-CN\">校车</span></p>"
    ),
    ("<dt>校车 <small>2024</small></dt>", "<dt><span lang=\"zh-CN\">校车</span> <small>2024</small></dt>"),
    ("<p>1.2万 is 12000.</p>", "<p><span lang=\"zh-CN\">1.2万</span> is 12000.</p>"),
    ("<b>55</b>辆", "<b>55</b><span lang=\"zh-CN\">辆</span>"),
    ("<p>推进5G和AI教学，覆盖100%</p>", "<p><span lang=\"zh-CN\">推进5G和AI教学，覆盖100%</span></p>"),
    // What is marked is left alone, as far as the element reaches.
    (
      "<div lang=\"zh-CN\">一<div>二</div>三</div>四",
      "<div lang=\"zh-CN\">一<div>二</div>三</div><span lang=\"zh-CN\">四</span>"
    ),
    // Elements that hold text alone, and those that hold none.
    ("<title>Data · 简报</title>", "<title lang=\"zh-CN\">Data · 简报</title>"),
    ("<option value=\"1\">各 all</option>", "<option value=\"1\" lang=\"zh-CN\">各 all</option>"),
    ("<meta name=\"a\" content=\"一\">", "<meta name=\"a\" content=\"一\" lang=\"zh-CN\">"),
    // A drawing.
    (
      "<svg><text>a 一</text></svg>一",
      "<svg><text>a <tspan lang=\"zh-CN\">一</tspan></text></svg><span lang=\"zh-CN\">一</span>"
    ),
    // What no reader sees.
    ("<script>\"一\"</script>", "<script>\"一\"</script>"), ("<p>no mark “here” – 1</p>", "<p>no mark “here” – 1</p>"),
    ("𠀀x", "<span lang=\"zh-CN\">𠀀</span>x"), ("", ""), ("<p", "<p"), ("<p lang=\"zh-CN\">一", "<p lang=\"zh-CN\">一"),
  ])
  func `Chinese text says that it is`(html: String, marked: String) {
    #expect(String(decoding: ChineseMarks.marking(Array(html.utf8)), as: UTF8.self) == marked)
  }

  @Test func `no bytes make it fail, and it only adds`() {
    var random = SplitMix(seed: 7)
    let pieces = [
      "<", ">", "/", "a", "校", "<svg>", "</svg>", "<p>", "</p>", " lang=\"zh-CN\"", "\u{E3}", "<script>", "1", " ",
    ]
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
        Array(
          (pieces.randomElement(using: &random) ?? "").utf8.dropLast(Int.random(in: 0...9, using: &random) == 0 ? 1 : 0)
        )
      }
      let marked = ChineseMarks.marking(bytes)
      #expect(marked.count >= bytes.count)
      var rest = marked[...]
      for byte in bytes {
        guard let index = rest.firstIndex(of: byte) else {
          Issue.record("\(bytes)")
          break
        }
        rest = rest[(index + 1)...]
      }
    }
  }
}
