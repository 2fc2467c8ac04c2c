import BriefModel
import Testing

@testable import SiteModel

@Suite struct FigureCardTests {
  private let site = Fixture.site([
    Fixture.brief(
      "a", facts: [("有校车55辆。", "55", Fixture.buses), ("预计校车达90辆。", "90", Fixture.buses), ("新建项目9个。", "9", { _ in })]),
    Fixture.brief("b", place: "990102", facts: [("有校车7辆。", "7", Fixture.buses)]),
    Fixture.brief("c", place: "990100", facts: [("全市校车80辆。", "80", Fixture.buses)]),
    Fixture.brief("d", place: "980101", facts: [("预计校车达30辆。", "30", Fixture.buses)]),
  ])

  @Test func aCardShowsTheIndicatorInOtherDivisionsOfItsLevel() throws {
    let cards = site.briefPage(0).cards
    #expect(cards.map(\.figure.id) == ["a0", "a1", "a2"])
    #expect(cards.map { $0.elsewhere.map(\.value.description) } == [["7辆"], [], []])
    #expect(cards.map(\.obstacle) == [nil, .planned, nil])
    #expect(cards[0].figure.sameIndicator?.text == "另有 2 地")
    #expect(cards[2].figure.sameIndicator == nil)
  }

  @Test func briefsThatShareComparableIndicatorsAreNamed() {
    #expect(site.briefPage(0).comparable.map(\.link.address) == [])
    #expect(site.briefPage(0).nearby.map(\.link.address) == [.brief("c"), .brief("b")])
    let far = Fixture.site([
      Fixture.brief("a", facts: [("有校车55辆。", "55", Fixture.buses)]),
      Fixture.brief("b", place: "980101", facts: [("有校车7辆。", "7", Fixture.buses)]),
      Fixture.brief("c", place: "980101", facts: [("预计校车9辆。", "9", Fixture.buses)]),
    ])
    #expect(far.briefPage(0).comparable.map(\.link.address) == [.brief("b")])
    #expect(far.briefPage(2).comparable.isEmpty)
  }

  @Test func aNumberForSeveralMeasuresLeadsFromCardToCard() {
    var brief = Fixture.brief("a", facts: [("甲乙都是100%。", "100", { _ in })])
    brief.facts.append(brief.facts[0])
    brief.facts[1].id = "other"
    brief.facts[1].label = "乙"
    let cards = Fixture.site([brief]).briefPage(0).cards
    #expect(cards.map { $0.others.map(\.fragment) } == [["how-other"], ["how-a0"]])
    #expect(cards[0].others.map(\.text) == ["乙"])
  }
}
