import BriefModel
import Lexicon
import Testing

@testable import SiteModel

struct SourcePageTests {
  /// A headline, a broken paragraph with a figure around a line of furniture, and a blank line.
  private static let text = "小城校车\n\n全县新增校车\n分享到微信\n55辆,学生受益。\n"

  private static func range(_ words: String) -> SourceRange {
    let utf8 = Array(text.utf8)
    let needle = Array(words.utf8)
    let start = (0...(utf8.count - needle.count)).first { utf8[$0...].starts(with: needle) } ?? 0
    return SourceRange(start: start, end: start + needle.count)
  }

  private func page() throws -> (page: SourcePage, site: Site) {
    let bytes = Array(Self.text.utf8)
    var title = TracedText()
    title.append(copying: Self.range("小城校车"), of: bytes)
    var body = TracedText()
    body.append(copying: Self.range("全县新增校车"), of: bytes)
    body.append(copying: Self.range("55辆"), of: bytes)
    body.append(Array("，".utf8), replacing: Self.range(","))
    body.append(copying: Self.range("学生受益。"), of: bytes)
    let article = Article(
      number: 1, title: title, blocks: [.init(kind: .paragraph, text: body)],
      dropped: [Dropped(range: Self.range("分享到微信"), reason: .sharing, excerpt: "分享到微信")])
    let source = Source(name: "小城.txt", bytes: bytes, encoding: "utf-8", sha256: String(repeating: "a", count: 64))
    let figure = body.text.utf8.count - "55辆，学生受益。".utf8.count
    let brief = Brief(
      slug: "xiao-cheng", title: title.text, themes: [],
      facts: [
        Fact(
          id: "0000002a", label: "校车", quantity: Quantity(value: 55, text: "55", unit: "辆"),
          reading: FactReading(rule: .nounBefore, confidence: 0.9), quote: "新增校车55辆", sentence: body.text, block: 0,
          range: figure..<(figure + 5), source: Self.range("55"))
      ], blocks: [Brief.Block(kind: .paragraph, text: body.text, source: body.sources)],
      origin: Brief.Origin(
        name: source.name, sha256: source.sha256, bytes: bytes.count, article: 1, firstLine: 1, lastLine: 5))
    let record = SourceRecord(source: source, ledger: Ledger(of: bytes, articles: [article], dropped: []))
    let site = Site(
      briefs: [brief], sources: [record], settings: SiteSettings(), names: Fixture.names,
      measurements: Measurements([:]))
    return (site.sourcePage(0), site)
  }

  @Test func `every line stands there as it was, white space and all`() throws {
    let lines = try page().page.lines
    #expect(lines.map { $0.parts.map(\.text).joined() } == ["小城校车", "", "全县新增校车", "分享到微信", "55辆,学生受益。", ""])
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `every line says where it went, and a blank one nothing`() throws {
    let fates = try page().page.lines.map { $0.fates.map(\.words) }
    #expect(fates == [["标题"], [], ["正文第 1 段"], ["略去：分享和互动按钮"], ["接上文", "正文第 1 段"], []])
  }

  @Test func `a figure leads to its sentence, and its sentence to the figure`() throws {
    let (page, site) = try page()
    let figure = try #require(page.lines[4].parts.first { !$0.figures.isEmpty })
    #expect(figure.text == "55")
    #expect(figure.figures[0].link.href(from: page.head.address) == "../briefs/xiao-cheng.html#f-0000002a")
    let origin = site.briefPage(0).box.lead[0].figures[0].origin
    #expect(origin.address == page.head.address && origin.fragment == figure.figures[0].anchor)
  }

  @Test func `characters are counted by what became of them`() throws {
    let tally = try page().page.tally
    #expect(tally.map(\.name) == ["进入简报", "略去：分享和互动按钮"])
    #expect(tally.map(\.count) == [4 + 6 + 9, 5])
  }

  @Test(arguments: [
    ("县志.txt", "sources/县志.html"), ("县志.md", "sources/县志.md.html"),
    ("index.txt", "sources/index-aaaaaaaa.html"), ("甲\n乙.txt", "sources/甲乙-aaaaaaaa.html"),
    (String(repeating: "长", count: 80) + ".txt", "sources/" + String(repeating: "长", count: 66) + "-aaaaaaaa.html"),
  ])
  func `a source has a page of its own whatever its name`(name: String, path: String) {
    #expect(Address.source(name, sha256: String(repeating: "a", count: 64)).path == path)
  }
}
