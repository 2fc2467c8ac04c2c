import BriefModel
import Lexicon
import Testing

@testable import SiteModel

/// Three hundred districts and forty themes: every page stays one that a browser can hold.
@Suite struct LargeSiteTests {
  private static let themes = (0..<40).map { Theme(id: "t\($0)", name: "主题\($0)") }
  private static let codes = (0..<300).map { "99\($0 / 30 + 10)\($0 % 30 + 10)" }

  private static let site: Site = {
    let cities = Set(codes.map { String($0.prefix(4)) + "00" }).sorted()
    let names = Names(
      divisions: [division("990000", .province, in: nil)] + cities.map { division($0, .prefecture, in: "990000") }
        + codes.map { division($0, .county, in: String($0.prefix(4)) + "00") }, themes: themes,
      indicators: themes.map { Indicator(id: "i-" + $0.id, name: $0.name + "指标", unit: "个", theme: $0.id) },
      plans: PlanWords(planned: [], achieved: []), roles: [])
    let briefs = codes.enumerated().map { number, code in
      Fixture.brief(
        "b\(number)", place: code, themes: themes.map { ThemeWeight(id: $0.id, weight: 0.1) }, years: [2024],
        facts: themes.map { theme in
          (
            "2024年有\(number + 100)个。", "\(number + 100)",
            { fact in
              fact.indicator = "i-" + theme.id
              fact.period = Period(year: 2024)
            }
          )
        })
    }
    return Site(briefs: briefs, settings: SiteSettings(), names: names, measurements: Measurements([:]))
  }()

  private static func division(_ code: String, _ level: Division.Level, in parent: String?) -> Division {
    Division(code: code, name: "区" + code, level: level, parent: parent, short: code, latitude: nil, longitude: nil)
  }

  @Test func listsAreCutIntoPages() throws {
    let site = Self.site
    #expect(site.briefIndexPage(1)?.years.flatMap(\.briefs).count == 100)
    let indicator = try #require(site.indicatorPage("i-t0", page: 1))
    #expect(indicator.parts.flatMap(\.observations).count == 200 && indicator.paging.count == 2)
    #expect(indicator.parts.allSatisfy { $0.chart.barCount <= BarChart.limit })
    let theme = try #require(site.themePage("t0"))
    #expect(theme.briefs.count == 60 && theme.multiples.allSatisfy { $0.chart.barCount <= 6 })
    #expect(theme.beside.count == 8)
  }

  @Test func aDistrictIsRankedAmongAll() throws {
    let page = try #require(Self.site.districtPage("991010"))
    #expect(page.comparisons.count == 40)
    #expect(page.comparisons.allSatisfy { $0.standing?.rank == 300 && $0.standing?.count == 300 })
    #expect(page.comparisons.allSatisfy { $0.rows.count <= 8 })
    #expect(page.comparisons[0].rows.allSatisfy { $0.bar != nil })
  }

  @Test func comparingGoesByProvince() throws {
    #expect(try #require(Self.site.comparePage(province: nil)).pages.map(\.divisionCount) == [300])
    #expect(try #require(Self.site.comparePage(province: "990000")).tables.count == 40)
  }

  @Test func theCardOfAFigureNamesTheNearest() throws {
    let card = try #require(Self.site.briefPage(150).cards.first)
    #expect(card.elsewhere.count == 3)
  }
}
