import BriefMarkdown
import BriefModel
import Foundation
import TestSupport
import Testing

/// What looks like markup, a template or a script is text: it comes out as these characters, and changes nothing else.
@Suite struct HostileTextTests {
  static let pieces = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p></article>", "<!--", "-->", "]]>", "**", "__",
    "`",
    "```", "~~", "\\", "\\*", "{{x}}", "{% raw %}", "${x}", "\\(x)", "[[甲]]", "<https://example.org>", "&#60;x",
    "$1", "%s", "---", "\u{FFFD}", "丨", "\"x=1", "é", "e\u{301}", "𠮷",
  ]

  @Test func `a piece inside a paragraph comes out as it is, and nothing else changes`() throws {
    let site = try Site(HostileTextTests.pieces + [""]) { (opening, "近年来，全县投入资金三千万元，甲\($0)乙改善办学条件，群众十分满意。") }
    let plain = try #require(site.pages.last)
    for (piece, hostile) in zip(HostileTextTests.pieces, site.pages) {
      #expect(hostile.paragraphs == plain.paragraphs.map { $0.replacingOccurrences(of: "甲乙", with: "甲\(piece)乙") })
      let text = plain.text.replacingOccurrences(of: "甲乙", with: "甲\(escaped(piece))乙")
      #expect(hostile.text == text, "\(piece)")
    }
  }

  @Test func `a piece at a paragraph's start makes no list, no quotation and no code`() throws {
    let words = "近年来，全县投入资金三千万元，改善办学条件，群众十分满意。"
    let pieces = [
      "1. ", "12) ", "+ ", "- ", "> ", "=== ", "~~~", "    ", "| a | ", "<script>alert(1)</script>", "[a]: b ", "{{x}}",
      "--- ",
    ]
    for (piece, hostile) in zip(pieces, try Site(pieces) { (opening, $0 + words) }.pages) {
      let start = piece.trimmingCharacters(in: .whitespaces)
      #expect(hostile.paragraphs.count == 3)
      #expect(hostile.paragraphs[1].hasPrefix(start) && hostile.paragraphs[1].hasSuffix(words), "\(piece)")
      for tag in ["<li>", "<ol", "<blockquote>", "<pre>", "<code>", "<hr", "<h3>", "<script>"] {
        #expect(!hostile.text.contains(tag))
      }
    }
  }

  @Test func `a piece in the headline stands there on every page that names the brief`() throws {
    let pieces = ["<script>alert(1)</script>", "**", "{{x}}", "]]>", "<b>", "&lt;b", "\\"]
    let site = try Site(pieces) { ("某某县办学\($0)纪实", "近年来，全县投入资金三千万元。") }
    let lists = try ["index.html", "briefs/index.html"].map { try site.folder.text("site/\($0)") }
    for (piece, hostile) in zip(pieces, site.pages) {
      #expect(hostile.brief.title == "某某县办学\(piece)纪实")
      for page in lists + [hostile.html] {
        #expect(page.contains("某某县办学\(escaped(piece))纪实"), "\(piece)")
        #expect(!page.contains("<script>alert"))
      }
    }
  }

  @Test func `a NUL and other controls are left out, and told as left out`() throws {
    let page = try Site(["\u{0}"]) { (opening, "近年来，全县投入\($0)资金三千万元，改善\u{1B}办学条件，群众十分满意。") }.pages[0]
    #expect(page.paragraphs[1] == "近年来，全县投入资金三千万元，改善办学条件，群众十分满意。")
    #expect(page.brief.dropped.count { $0.reason == .unreadable } == 2)
    #expect(!page.html.utf8.contains { $0 == 0 || $0 == 0x1B })
  }

  @Test func `a link in the text is text`() throws {
    let page = try Site(["[甲](javascript:b)"]) { (opening, "近年来，全县投入资金三千万元，\($0)改善办学条件，群众十分满意。") }.pages[0]
    #expect(page.paragraphs[1].contains("javascript:b"))
    #expect(!page.html.contains("href=\"javascript"))
  }

  private let opening = "某某县教育优质均衡发展纪实"

  private func escaped(_ text: String) -> String {
    [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")].reduce(text) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  private struct Page {
    let brief: Brief
    let html: String

    var paragraphs: [String] { brief.blocks.filter { $0.kind == .paragraph }.map(\.text) }

    /// The text's part of the page, without the marks around sentences and figures.
    var text: String {
      let start = html.range(of: "<article")?.lowerBound ?? html.endIndex
      let end = html.range(of: "</article>")?.upperBound ?? html.endIndex
      return String(html[start..<end])
        .replacing(#/<span class="sentence"[^>]*>|<a class="figure"[^>]*>|</span>|</a>/#, with: "")
    }
  }

  /// A site of a text for every piece, of a headline and three paragraphs; its pages stand in the pieces' order.
  private struct Site {
    let folder: TemporaryFolder
    let pages: [Page]

    init(_ pieces: [String], _ text: (String) -> (title: String, second: String)) throws {
      let folder = try TemporaryFolder()
      let first = "全县坚持教育优先发展，办好人民满意的教育，共有学校十二所。"
      let last = "下一步，全县还将建设学校三所，让更多的孩子上好学。"
      for (index, piece) in pieces.enumerated() {
        let (title, second) = text(piece)
        try folder.write("\(title)\n\n本报记者 张三\n\n\(first)\n\n\(second)\n\n\(last)\n", to: "seeds/\(100 + index).txt")
      }
      let outcome = try Program.run("build", in: folder.path)
      try #require(outcome.status == 0, "\(outcome.errors)")
      let files = try folder.files(in: "site")
      pages = try files.filter { $0.key.hasSuffix(".md") }.map { path, bytes in
        Page(
          brief: try BriefDocument.read(bytes, path: path),
          html: String(decoding: try #require(files[path.dropLast(2) + "html"]), as: UTF8.self))
      }.sorted { $0.brief.origin.name < $1.brief.origin.name }
      try #require(pages.count == pieces.count)
      self.folder = folder
    }
  }
}
