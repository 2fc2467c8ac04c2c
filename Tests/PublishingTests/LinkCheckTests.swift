import Publishing
import Templates
import Testing

@Suite struct LinkCheckTests {
  @Test(arguments: [
    "<a href=\"b.html\">", "<a href=\"../briefs/b.html#x\">", "<a href=\"#here\">", "<a href=\"\">", "<a href=\"#\">",
    "<a href=\"../index.html?q=1#top\">", "<img src=\"../assets/%E7%94%B2.svg\">",
    "<a href=\"https://example.org/no\">",
    "<a href=\"mailto:a@example.org\">", "<a href=\"tel:+86\">", "<a href=\"b.html#%E6%A0%A1\">",
    "<a title=\"a > b\" href=\"b.html\">", "<!-- <a href=\"none.html\"> -->", "&lt;a href=\"none.html\"&gt;",
    "<a href=\"b.html#a&amp;b\">", "<p>a < b href=\"none.html\"</p>",
  ])
  func `a link that leads somewhere is no problem`(html: String) async {
    #expect(await problems(html) == [])
  }

  @Test(arguments: [
    ("<a href=\"c.html\">", "c.html: no such file"), ("<a href=\"b.html#y\">", "b.html#y: no such anchor"),
    ("<a href=\"#there\">", "#there: no such anchor"), ("<a href=\"../../out.html\">", "../../out.html: no such file"),
    ("<a href=\"/index.html\">", "/index.html: not relative to the page"),
    ("<a href=\"//example.org\">", "//example.org: not relative to the page"), ("<a href=\"..\">", "..: no such file"),
    ("<i id=\"here\"></i>", "here: a second element with this id"),
    ("<link rel=\"icon\" href=\"x.svg\">", "x.svg: no such file"),
    ("<!-- c --><a\n  class=\"k\"\n  href=\"c.html\">", "c.html: no such file"),
  ])
  func `a link that leads nowhere is told with its page`(html: String, problem: String) async {
    #expect(await problems(html) == ["briefs/a.html: \(problem)"])
  }

  @Test func `each occurrence is told, where it stands`() async {
    let page = "<p>校<a href=\"x.html\"></a>\n<a href=\"x.html\"></a></p>"
    let problems = await LinkCheck.problems(in: [SiteFile(path: "a.html", bytes: Array(page.utf8))])
    #expect(problems.map(\.line) == [1, 2] && problems.map(\.column) == [14, 10])
  }

  @Test func `a page cut off anywhere is read without a fault`() async {
    let page = Array("<!-- x --><a href=\"b.html\" id=\"p\" hidden><img src=\"../index.html\"/>".utf8)
    for count in 0...page.count {
      _ = await LinkCheck.problems(in: [SiteFile(path: "a.html", bytes: Array(page.prefix(count)))])
    }
  }

  private func problems(_ html: String) async -> [String] {
    let site = [
      ("briefs/a.html", "<p id=\"here\">\(html)</p>"),
      ("briefs/b.html", "<p id=\"x\"></p><p id=\"校\"></p><p id=\"a&amp;b\">"),
      ("index.html", "<p id=\"top\">"), ("assets/甲.svg", "<svg id=\"here\">"),
    ]
    return await LinkCheck.problems(in: site.map { SiteFile(path: $0.0, bytes: Array($0.1.utf8)) })
      .map { "\($0.page): \($0.target): \($0.reason.rawValue)" }
  }
}
