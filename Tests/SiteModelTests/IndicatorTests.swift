import BriefModel
import Testing

@testable import SiteModel

@Suite struct IndicatorTests {
  /// A brief with one figure of school buses, changed further.
  private func brief(
    _ slug: String, place: String? = "990101", _ sentence: String, _ number: String,
    _ change: @escaping (inout Fact) -> Void = { _ in }
  ) -> Brief {
    Fixture.brief(
      slug, place: place,
      facts: [
        (
          sentence, number,
          { fact in
            fact.indicator = "school-buses"
            fact.label = "校车"
            fact.quantity.unit = "辆"
            fact.period = Period(year: 2024)
            change(&fact)
          }
        )
      ])
  }

  private func page(_ briefs: [Brief]) throws -> IndicatorPage {
    try #require(Fixture.site(briefs).indicatorPage("school-buses", page: 1))
  }

  @Test func whatCannotBeComparedStandsApartAndSaysWhy() throws {
    let page = try page([
      brief("a", "有校车55辆。", "55"),
      brief("b", "校车增加5辆。", "5") { $0.quantity.kind = .change },
      brief("c", "校车从5辆增至9辆。", "9") { $0.quantity.from = 5 },
      brief("d", "校车服务700人次。", "700") { $0.quantity.unit = "人次" },
      brief("e", "其中新能源校车8辆。", "8") { $0.partOf = "校车" },
      brief("f", "预计明年校车达到90辆。", "90"),
      brief("g", place: nil, "校车30辆。", "30"),
      brief("h", place: "123456", "校车31辆。", "31"),
      brief("i", "校车名列第3。", "3") { $0.quantity.kind = .rank },
    ])
    #expect(page.parts.flatMap(\.observations).map(\.figure.value.description) == ["55辆"])
    let reasons = Dictionary(uniqueKeysWithValues: page.apart.map { ($0.figure.id, $0.obstacle) })
    #expect(
      reasons == [
        "b0": .kind(.change), "c0": .kind(.change), "d0": .unit("人次"), "e0": .part(of: "校车"), "f0": .planned,
        "g0": .placeUnknown, "h0": .placeUnknown, "i0": .kind(.rank),
      ])
    #expect((page.divisionCount, page.observationCount, page.apartCount) == (1, 1, 8))
  }

  @Test(arguments: [
    ("预计到明年，校车增至90辆。", "90", true), ("原预计40辆，现已有校车55辆。", "55", false),
    ("现已有校车55辆，力争增至90辆。", "55", false), ("现已有校车55辆，力争增至90辆。", "90", true),
    ("力争当年见效；校车55辆上路。", "55", false), ("力争当年见效。校车55辆上路。", "55", false),
  ])
  func aPlanReachesToTheEndOfItsSentenceOrToWhatIsThere(sentence: String, number: String, isPlanned: Bool) throws {
    let page = try page([brief("a", sentence, number)])
    #expect(page.apart.map(\.obstacle) == (isPlanned ? [.planned] : []))
  }

  @Test func aLabelOfATableTellsAPlanToo() throws {
    #expect(try page([brief("a", "90", "90") { $0.label = "预计校车" }]).apart.map(\.obstacle) == [.planned])
  }

  @Test func aFigureThatIsNoMeasureOfItsIndicatorIsComparedNowhere() throws {
    let site = Fixture.site([
      brief("a", "有校车55辆。", "55"), brief("b", place: "990102", "预计校车达90辆。", "90"),
    ])
    #expect(try #require(site.districtPage("990101")).comparisons.isEmpty)
    #expect(try #require(site.districtPage("990100")).comparisonsBelow.isEmpty)
    #expect(site.themePage("buses")?.multiples.map(\.count) == [1])
  }

  @Test func countiesAndCitiesStandInPartsOfTheirOwn() throws {
    let page = try page([
      brief("a", "有校车55辆。", "55"), brief("b", place: "990102", "有校车7辆。", "7"),
      brief("c", place: "990100", "全市校车80辆。", "80"),
    ])
    #expect(page.parts.map(\.level) == [.county, .prefecture])
    #expect(page.parts[0].chart.groups.map { $0.bars.map(\.figure.value.description) } == [["55辆", "7辆"]])
    #expect(page.parts[0].chart.ticks.map(\.text) == ["0", "20", "40", "60"])
    #expect(page.parts[0].chart.groups[0].bars.map { ($0.length * 100).rounded() } == [9167, 1167])
  }

  @Test func barsStandUnderTheirPeriodTheLatestFirst() throws {
    let page = try page([
      brief("a", "有校车55辆。", "55"),
      brief("b", place: "990102", "有校车7辆。", "7") { $0.period = nil },
      brief("c", place: "990102", "有校车9辆。", "9") { $0.period = Period(year: 2025) },
      brief("d", place: "980101", "2021年以来有校车8辆。", "8") { $0.period = Period(start: "2021", end: nil) },
      brief("e", place: "980101", "2021—2025年有校车6辆。", "6") { $0.period = Period(start: "2021", end: "2025") },
      brief("f", "校车仍为55辆。", "55"),
    ])
    let groups = try #require(page.parts.first).chart.groups
    #expect(groups.map(\.period) == ["2025年", "2021—2025年", "2024年", "2021年以来", nil])
    #expect(groups.map { $0.bars.map(\.figure.value.description) } == [["9辆"], ["6辆"], ["55辆"], ["8辆"], ["7辆"]])
    #expect(groups.map(\.isOpen) == [false, false, false, true, false])
  }

  @Test func ofVeryManyValuesOnlyTheLargestAreDrawn() throws {
    let facts = (1...60).map { number in
      (
        "有校车\(number)辆。", "\(number)",
        { (fact: inout Fact) in
          fact.indicator = "school-buses"
          fact.quantity.unit = "辆"
        }
      )
    }
    let page = try page([Fixture.brief("a", facts: facts)])
    let chart = try #require(page.parts.first).chart
    #expect(chart.barCount == 40 && chart.omitted == 20)
    #expect(chart.groups[0].bars.last?.figure.value.description == "21辆")
    #expect(page.parts[0].observations.count == 60)
  }

  @Test func aLongListGoesOnWithMorePages() throws {
    let facts = (1...450).map { number in
      (
        "有校车\(number)辆。", "\(number)",
        { (fact: inout Fact) in
          fact.indicator = "school-buses"
          fact.quantity.unit = number > 440 ? "套" : "辆"
        }
      )
    }
    let site = Fixture.site([Fixture.brief("a", facts: facts)])
    let pages = (1...3).compactMap { site.indicatorPage("school-buses", page: $0) }
    #expect(pages.map { $0.parts.flatMap(\.observations).count + $0.apart.count } == [200, 200, 50])
    #expect(pages.map(\.apart.count) == [0, 0, 10])
    #expect(pages[1].paging.previous?.address == .indicator("school-buses"))
    #expect(pages[1].paging.next?.address.path == "indicators/school-buses-page-3.html")
    #expect(site.indicatorPage("school-buses", page: 4) == nil)
    #expect(site.indicatorPage("school-buses", page: 0) == nil)
    #expect(site.indicatorPage("recruited", page: 1) == nil)
    #expect(site.pages.filter { if case .indicator = $0 { true } else { false } }.count == 3)
  }

  @Test func theSentenceIsCutAtTheFigureThatIsMeant() throws {
    let page = try page([brief("a", "甲5处，校车5辆，校车5辆。", "5")])
    let sentence = try #require(page.parts.first?.observations.first).sentence
    #expect(sentence.before == "甲" && sentence.figure == "5" && sentence.after == "处，校车5辆，校车5辆。")
    let stray = try self.page([brief("a", "校车5辆。", "5") { $0.block = 9 }])
    #expect(stray.parts[0].observations[0].sentence.text == "校车5辆。")
  }

  @Test(arguments: [
    (0.0, "辆", ["0", "1"]), (55, "辆", ["0", "20", "40", "60"]), (100, "辆", ["0", "20", "40", "60", "80", "100"]),
    (0.23, "1", ["0", "0.05", "0.1", "0.15", "0.2", "0.25"]), (3, "%", ["0", "25", "50", "75", "100"]),
    (120, "%", ["0", "50", "100", "150"]), (9e8, "元", ["0", "2亿", "4亿", "6亿", "8亿", "10亿"]),
  ])
  func anAxisEndsInARoundNumberAndBeginsWithZero(largest: Double, unit: String, ticks: [String]) {
    #expect(Axis(to: largest, unit: unit, in: Words(.chinese)).ticks(in: Words(.chinese)).map(\.text) == ticks)
  }
}
