import BriefModel
import Testing

@Suite struct DisplayTitleTests {
  private func title(of text: String) -> String {
    Brief(
      slug: "a", title: nil, blocks: [Brief.Block(kind: .paragraph, text: text, source: [])],
      origin: Brief.Origin(name: "a.txt", sha256: "", bytes: 0, article: 1, firstLine: 1, lastLine: 1)
    ).displayTitle
  }

  @Test func aTextWithoutAHeadlineIsCalledByItsFirstWords() {
    let start = String(repeating: "山", count: 30)
    #expect(title(of: start) == start)
    #expect(title(of: start + "水") == start + "……")
  }

  @Test(arguments: ["“", "《", "（“"]) func whatOpensBeforeTheCutIsCutToo(marks: String) {
    let start = String(repeating: "山", count: 30 - marks.count)
    #expect(title(of: start + marks + "水长流") == start + "……")
  }
}
