import BriefModel
import Testing

@testable import SiteModel

@Suite struct BriefPageTests {
  private func page(_ brief: Brief) -> BriefPage { Fixture.site([brief]).briefPage(0) }

  @Test func marksNestFiguresInTheirSentences() {
    let brief = Fixture.brief("a", facts: [("有校车55辆。", "55", { _ in }), ("线路85条。", "85", { _ in })])
    let marks = page(brief).marks
    #expect(marks.map(\.id) == ["s-a0", "f-a0", "s-a1", "f-a1"])
    #expect(marks.map(\.range) == [0..<17, 9..<11, 17..<31, 23..<25])
  }

  @Test func oneNumberForTwoMeasuresIsOneMarkForBoth() {
    let brief = Fixture.brief("a", facts: [("甲乙都是100%。", "100", { _ in })])
    var both = brief
    both.facts.append(both.facts[0])
    both.facts[1].id = "other"
    let marks = page(both).marks
    #expect(marks.map(\.kind) == [.sentence, .figure(["a0", "other"])])
    #expect(page(both).box.lead[0].figures.map(\.source.fragment) == ["f-a0", "f-other"])
  }

  @Test(arguments: [100..<101, 0..<0, 1..<4, 0..<1000, 0..<4])
  func aRangeThatDoesNotFitLeadsToTheTextAsAWhole(range: Range<Int>) {
    let brief = Fixture.brief("a", facts: [("有校车55辆。", "55", { $0.range = range })])
    #expect(page(brief).marks.isEmpty)
    #expect(page(brief).box.lead[0].figures[0].source.fragment == BriefPage.textID)
  }

  @Test func aFactOfABlockThatIsNotThereHasNoMark() {
    let brief = Fixture.brief("a", facts: [("有校车55辆。", "55", { $0.block = 7 })])
    #expect(page(brief).marks.isEmpty)
  }

  @Test func overlappingFiguresAreMarkedOnce() {
    let brief = Fixture.brief("a", facts: [("有校车55辆。", "55", { _ in })])
    var overlapping = brief
    overlapping.facts.append(brief.facts[0])
    overlapping.facts[1].id = "other"
    overlapping.facts[1].range = 10..<14
    #expect(page(overlapping).marks.map(\.id) == ["s-a0", "f-a0"])
  }

  @Test func aLongBoxLeadsWithWhatCanBeCompared() {
    let facts = (0..<40).map { index in
      (
        "第\(index)句有\(index + 100)个。", "\(index + 100)",
        { (fact: inout Fact) in
          if index % 4 == 3 { fact.indicator = "recruited" }
        }
      )
    }
    let box = page(Fixture.brief("a", facts: facts)).box
    #expect(box.lead.flatMap(\.figures).count == 12)
    #expect(box.lead.flatMap(\.figures).filter { $0.indicator != nil }.count == 10)
    #expect(box.lead.first?.name == "教师队伍")
    #expect(box.restCount == 28)
    let short = page(Fixture.brief("a", facts: Array(facts.prefix(16)))).box
    #expect(short.rest.isEmpty && short.lead.flatMap(\.figures).count == 16)
  }

  @Test func aSummaryIsThreeToFiveWholeSentencesInTextOrder() {
    let facts = (0..<8).map { index in
      ("第\(index)句招聘教师\(index + 100)人。", "\(index + 100)", { (fact: inout Fact) in fact.indicator = "recruited" })
    }
    let many = page(Fixture.brief("a", facts: facts)).points
    #expect(many.map(\.text) == (0..<5).map { "第\($0)句招聘教师\($0 + 100)人。" })
    #expect(many.map(\.anchor) == (0..<5).map { "s-a\($0)" })
    #expect(page(Fixture.brief("a", facts: Array(facts.prefix(2)))).points.isEmpty)
  }

  @Test func aBriefWithoutAnythingIsStillAPage() {
    let bare = page(Fixture.brief("a", title: nil, place: nil))
    #expect(bare.title == "a")
    #expect(bare.box.isEmpty && bare.points.isEmpty && bare.place == nil && bare.years == nil)
    #expect(bare.readingTime == "约 1 分钟读完")
  }
}
