import Markup
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    ("五十五辆 & 85条", "五十五辆 &amp; 85条"),
    ("<script>alert('1')</script>", "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"),
    ("\" onload=\"x", "&quot; onload=&quot;x"),
    ("&lt;", "&amp;lt;"),
    ("\"\u{0301}后", "&quot;\u{0301}后"),
    ("a\u{0}b\u{1B}c\u{7F}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
    ("a\u{85}b\u{A0}c©", "a\u{FFFD}b\u{A0}c©"),
    ("，（）\u{FEFF}𠮷😀\u{FFFD}", "，（）\u{FEFF}𠮷😀\u{FFFD}"),
    ("a\tb\r\nc", "a\tb\r\nc"),
    ("{{x}} ]]> ${y} \\(z)", "{{x}} ]]&gt; ${y} \\(z)"),
    ("", ""),
  ])
  func escapesWhatIsPutIn(text: String, expected: String) {
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(html.description == "<p title=\"\(expected)\">\(expected)</p>")
    #expect(HTML(text: text).description == expected)
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0xFFFFF, 0x10FFFE, 0x10FFFF] as [UInt32])
  func replacesNoncharacters(scalar: UInt32) throws {
    let character = try #require(Unicode.Scalar(scalar))
    #expect(HTML(text: "a\(character)b").description == "a\u{FFFD}b")
  }

  @Test(arguments: [0xA0, 0xBF, 0xFDCF, 0xFDF0, 0xFFFD, 0xFEFF, 0x10000, 0x1FFFD, 0x10FFFD] as [UInt32])
  func leavesTheirNeighbours(scalar: UInt32) throws {
    let text = "a\(try #require(Unicode.Scalar(scalar)))b"
    #expect(HTML(text: text).description == text)
  }

  @Test func leavesMarkupAsItIs() {
    let inner: HTML = "<b>\("1<2")</b>"
    let none: HTML? = nil
    let html: HTML = "<p>\(inner)\(none)\([inner, inner])</p>"
    #expect(html.description == "<p><b>1&lt;2</b><b>1&lt;2</b><b>1&lt;2</b></p>")
  }

  @Test func writesListsAndOptionalAttributes() {
    let list: HTML = "<ul>\(each: ["甲", "<乙>"], { "<li>\($0)</li>" })</ul>"
    #expect(list.description == "<ul><li>甲</li><li>&lt;乙&gt;</li></ul>")
    let link: HTML = "<a href=\"x\"\(attribute: "aria-current", nil)\(attribute: "title", "\"")>\(3)</a>"
    #expect(link.description == "<a href=\"x\" title=\"&quot;\">3</a>")
    #expect((["a", "b"] as [HTML]).joined(separator: " · ").description == "a · b")
    #expect(([] as [HTML]).joined(separator: "x").isEmpty)
  }

  @Test func literalsInAnExpressionAreText() {
    let name: String? = nil
    let html: HTML = "\(name ?? "<i>")"
    #expect(html.description == "&lt;i&gt;")
  }
}
