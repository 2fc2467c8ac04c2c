import Testing

@testable import BriefMarkdown

@Suite struct MarkdownTextTests {
  @Test func `hostile text comes out of cmark as that text, and nothing else`() {
    var dice = Dice(seed: 4)
    for _ in 0..<2_500 {
      var markdown: [UInt8] = []
      var expected: [UInt8] = []
      for _ in 0..<100 {
        let text = MarkdownText.visible(dice.hostileText())
        let (start, open, close) = dice.pick([
          ("", "<p>", "</p>\n"), ("## ", "<h2>", "</h2>\n"), ("> ", quote, unquote),
        ])
        markdown.append(contentsOf: ("\n" + start).utf8)
        if start == "## " {
          MarkdownText.appendHeading(text, to: &markdown)
        } else {
          MarkdownText.appendParagraph(text, to: &markdown)
        }
        markdown.append(contentsOf: "\n".utf8)
        expected += Array(open.utf8) + escaped(text.isEmpty ? [0x20] : text) + Array(close.utf8)
      }
      let html = BodyRenderer.html(markdown: markdown)
      guard html == expected else {
        Issue.record("\(String(decoding: markdown, as: UTF8.self))\n—\n\(String(decoding: html, as: UTF8.self))")
        return
      }
    }
  }

  private static let escapes = [
    ("共有**12**所", #"共有\*\*12\*\*所"#), ("1. 甲", #"1\. 甲"#), ("1.5万人", "1.5万人"), ("2024.", #"2024\."#),
    ("- 甲", #"\- 甲"#), ("-5℃", "-5℃"), ("---", #"\---"#), ("# 甲", ##"\# 甲"##), ("3 < 5 & 7", #"3 \< 5 & 7"#),
    ("&amp;", #"\&amp;"#), ("甲 > 乙", "甲 > 乙"), ("> 甲", #"\> 甲"#), ("[甲](乙)", #"\[甲\](乙)"#), ("甲\\", #"甲\\"#),
    ("", "&#32;"), ("\u{FEFF}甲\u{0}乙\n丙 ", "甲乙 丙"),
  ]

  @Test(arguments: escapes)
  func `only what would be markup is escaped`(text: String, markdown: String) {
    var written: [UInt8] = []
    MarkdownText.appendParagraph(MarkdownText.visible(text), to: &written)
    #expect(String(decoding: written, as: UTF8.self) == markdown)
    #expect(MarkdownText.plain(written[...]) == MarkdownText.visible(text))
  }

  private static let headings = [("甲 #", ##"甲 \#"##), ("##", ###"\##"###), ("C#", "C#"), ("1. 甲", "1. 甲")]

  @Test(arguments: headings)
  func `a heading keeps the number signs at its end`(text: String, markdown: String) {
    var written: [UInt8] = []
    MarkdownText.appendHeading(Array(text.utf8), to: &written)
    #expect(String(decoding: written, as: UTF8.self) == markdown)
  }

  private let quote = "<blockquote>\n<p>"
  private let unquote = "</p>\n</blockquote>\n"

  private func escaped(_ text: [UInt8]) -> [UInt8] {
    text.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      default: [byte]
      }
    }
  }
}
