import BriefModel
import Lexicon
import Testing

@testable import SiteModel

@Suite struct StandingTests {
  private static let places = ["990101", "990102", "980101"]

  private func site(_ values: [Int], _ change: @escaping (Int, inout Fact) -> Void = { _, _ in }) -> Site {
    Fixture.site(
      zip(Self.places, values).enumerated().map { index, item in
        Fixture.brief(
          "b\(index)", place: item.0,
          facts: [
            (
              "有校车\(item.1)辆。", "\(item.1)",
              { fact in
                fact.indicator = "school-buses"
                fact.quantity.unit = "辆"
                fact.period = Period(year: 2024)
                change(index, &fact)
              }
            )
          ])
      })
  }

  private func standing(_ site: Site, _ place: String = "990101") -> Standing? {
    site.districtPage(place)?.comparisons.first?.standing
  }

  @Test func threeDivisionsOfALevelAreARanking() throws {
    let site = site([55, 7, 90])
    let own = try #require(standing(site))
    #expect((own.rank, own.count, own.isShared) == (2, 3, false))
    #expect(own.other.description == "90辆" && own.distance.description == "35辆")
    #expect(Words(.chinese).standing(own) == "2024年有确数的 3 个同级地区中，由大到小列第 2，比最大的 90辆 少 35辆。")
    let first = try #require(standing(site, "980101"))
    #expect(first.rank == 1 && Words(.chinese).standing(first).hasSuffix("列第 1，比第二多 35辆。"))
    #expect(standing(site, "990102")?.rank == 3)
  }

  @Test func equalValuesShareTheirRank() throws {
    #expect(try Words(.chinese).standing(#require(standing(site([55, 55, 9])))).hasSuffix("列第 1（并列）。"))
    let second = try #require(standing(site([55, 55, 90])))
    #expect(second.rank == 2 && second.isShared)
  }

  @Test(
    "a value that is no point in the same time is in no ranking",
    arguments: [
      { (fact: inout Fact) in fact.period = Period(year: 2023) },
      { $0.period = nil },
      { $0.period = Period(start: "2024", end: nil) },
      { $0.quantity.qualifier = .over },
      { $0.quantity.to = 99 },
      { $0.reading.confidence = 0.3 },
      { $0.partOf = "车辆" },
      { $0.quantity.unit = "台" },
      { $0.quantity.kind = .change },
    ] as [@Sendable (inout Fact) -> Void])
  func noRankingOfTwo(change: @escaping @Sendable (inout Fact) -> Void) {
    #expect(standing(site([55, 7, 90]) { index, fact in if index == 2 { change(&fact) } }) == nil)
  }

  @Test func aDivisionThatContradictsItselfIsNotRanked() {
    let ranking = Ranking.byPeriod(
      [("a", 1.0), ("b", 2), ("c", 3), ("c", 3), ("d", 4), ("d", 5), ("d", 4)].map { place, value in
        var fact = Fact(
          id: "x", label: "校车", quantity: Quantity(value: value, text: "1", unit: "辆"),
          reading: FactReading(rule: .nounBefore, confidence: 0.9), quote: "", sentence: "", block: 0, range: 0..<1,
          source: SourceRange(start: 0, end: 1))
        fact.period = Period(year: 2024)
        return (place, fact)
      })
    #expect(ranking["2024"]?.values == ["a": 1, "b": 2, "c": 3])
    #expect(ranking["2024"]?.descending == [3, 2, 1])
  }
}
