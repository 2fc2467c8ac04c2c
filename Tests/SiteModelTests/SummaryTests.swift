import BriefModel
import Testing

@testable import SiteModel

@Suite struct SummaryTests {
  private func points(_ brief: Brief) -> [String] { Fixture.site([brief]).briefPage(0).points.map(\.text) }

  private func text(_ paragraphs: [String], facts: Brief) -> Brief {
    var brief = facts
    brief.blocks += paragraphs.map { Brief.Block(kind: .paragraph, text: $0, source: []) }
    return brief
  }

  @Test func aBriefWithoutFiguresIsSummedUpByWhatItSaysOfItsPlace() {
    let brief = text(
      [
        "东平区坚持教育优先，办人民满意的学校。春风拂面！“东平区的孩子都能就近上好学校。”",
        "各地来人参观学习，交口称赞不已。东平区将继续努力，办好每一所学校。",
      ], facts: Fixture.brief("a"))
    #expect(points(brief) == ["东平区坚持教育优先，办人民满意的学校。", "“东平区的孩子都能就近上好学校。”", "东平区将继续努力，办好每一所学校。"])
    let page = Fixture.site([brief]).briefPage(0)
    #expect(page.marks.map(\.id) == page.points.map(\.anchor))
  }

  @Test func fewerThanThreeSentencesAreNoSummary() {
    #expect(points(text(["东平区坚持教育优先，办人民满意的学校。"], facts: Fixture.brief("a"))).isEmpty)
  }

  @Test func sentencesAboutOtherPlacesAreNotChosenForTheirFigures() {
    let facts = (0..<6).map { index in
      (
        "第\(index)处招聘教师共\(index + 100)人。", "\(index + 100)",
        { (fact: inout Fact) in
          fact.indicator = "recruited"
          if index < 3 { fact.place = "990102" }
        }
      )
    }
    #expect(points(Fixture.brief("a", facts: facts)) == (3..<6).map { "第\($0)处招聘教师共\($0 + 100)人。" })
  }

  @Test func ofEqualSentencesThoseThatNameThePlaceCome() {
    let facts = (0..<8).map { index in
      (
        "\(index > 4 ? "东平区" : "全区")第\(index)年招聘教师\(index + 100)人。", "\(index + 100)",
        { (fact: inout Fact) in fact.indicator = "recruited" }
      )
    }
    #expect(points(Fixture.brief("a", facts: facts)).map { $0.hasPrefix("东平区") } == [false, false, true, true, true])
  }

  @Test func aLongTextOfSeveralSectionsHasContents() {
    let long = String(repeating: "办好每一所学校，", count: 200) + "东平区在行动。"
    var brief = Fixture.brief("a")
    for (level, name) in [(2, "强基"), (3, "固本"), (2, "提质")] {
      brief.blocks.append(Brief.Block(kind: .heading(level: level), text: name, source: []))
      brief.blocks.append(Brief.Block(kind: .paragraph, text: long, source: []))
    }
    let page = Fixture.site([brief]).briefPage(0)
    #expect(page.contents.map(\.name) == ["强基", "固本", "提质"])
    #expect(page.contents.map(\.level) == [2, 3, 2])
    #expect(page.contents.map(\.anchor) == page.marks.filter { $0.kind == .heading }.map(\.id))
    brief.blocks = Array(brief.blocks.prefix(4))
    #expect(Fixture.site([brief]).briefPage(0).contents.isEmpty)
  }
}
