import BriefModel
import Testing

@testable import SiteModel

@Suite struct CompareTests {
  private static func facts(_ indicator: String, _ unit: String, _ years: [Int?]) -> [(
    sentence: String, number: String, fact: (inout Fact) -> Void
  )] {
    years.enumerated().map { index, year in
      (
        "第\(index)次有\(index + 10)\(unit)。", "\(index + 10)",
        { (fact: inout Fact) in
          fact.indicator = indicator
          fact.quantity.unit = unit
          fact.period = year.map(Period.init(year:))
        }
      )
    }
  }

  private let site = Fixture.site([
    Fixture.brief("a", facts: facts("school-buses", "辆", [2022, 2024, nil, 2023]) + facts("recruited", "人", [2024])),
    Fixture.brief("b", place: "980101", facts: facts("school-buses", "辆", [2024])),
    Fixture.brief("c", place: "990100", facts: facts("school-buses", "辆", [2024])),
    Fixture.brief("d", place: "990102", facts: facts("school-buses", "套", [2024])),
  ])

  @Test func everyThemeIsATableOfDivisionsByIndicators() throws {
    let page = try #require(site.comparePage(province: nil))
    #expect(page.pages.isEmpty)
    #expect(page.tables.map(\.theme.id) == ["teachers", "buses"])
    let buses = page.tables[1]
    #expect(buses.columns.map(\.link.text) == ["校车"])
    #expect(buses.parts.map(\.level) == [.county, .prefecture])
    #expect(buses.parts[0].rows.map(\.place.code) == ["980101", "990101"])
    #expect(buses.parts[0].rows.map(\.province) == ["980000", "990000"])
    #expect(page.provinces.map { $0.divisions.map(\.code) } == [["980101"], ["990100", "990101"]])
  }

  @Test func aColumnThatNobodyHasAValueInIsNotThere() throws {
    let site = Fixture.site([
      Fixture.brief(
        "a", facts: Self.facts("school-buses", "辆", [2024]) + Self.facts("bus-routes", "公里", [2024]))
    ])
    #expect(try #require(site.comparePage(province: nil)).tables.map { $0.columns.map(\.link.text) } == [["校车"]])
  }

  @Test func aCellHoldsTheLatestTwoAndTheirTimes() throws {
    let page = try #require(site.comparePage(province: nil))
    #expect(page.tables[1].parts[0].rows[1].cells.map { $0.map(\.period) } == [["2024年", "2023年"]])
  }

  @Test func aDivisionLeadsToItsComparisonWhereItHasAnyFigureForOne() {
    #expect(site.districtPage("990101")?.compare == .compare())
    #expect(site.districtPage("990102")?.compare == nil)
    #expect(site.comparePage(province: "990000") == nil)
  }

  @Test func muchIsComparedByProvince() throws {
    let big = Fixture.site([
      Fixture.brief("a", facts: Self.facts("school-buses", "辆", Array(repeating: 2024, count: 1_501))),
      Fixture.brief("b", place: "980101", facts: Self.facts("school-buses", "辆", [2024])),
    ])
    let index = try #require(big.comparePage(province: nil))
    #expect(index.tables.isEmpty && index.pages.map(\.link.text) == ["山南省", "海东省"])
    #expect(index.pages.map(\.divisionCount) == [1, 1])
    #expect(big.comparePage(province: "980000")?.tables[0].parts[0].rows.map(\.place.code) == ["980101"])
    #expect(big.districtPage("990101")?.compare == .compare("990000"))
    #expect(big.pages.contains(.compare("980000")) && big.pages.contains(.compare(nil)))
  }
}
