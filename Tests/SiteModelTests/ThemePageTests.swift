import BriefModel
import Testing

@testable import SiteModel

@Suite struct ThemePageTests {
  private func brief(_ slug: String, _ themes: [String: Double], year: Int = 2024) -> Brief {
    Fixture.brief(
      slug, themes: themes.sorted { $0.key < $1.key }.map { ThemeWeight(id: $0.key, weight: $0.value) }, years: [year])
  }

  @Test func themesThatBriefsHaveTooStandBesideItTheMostFrequentFirst() {
    let site = Fixture.site([
      brief("a", ["buses": 0.5, "teachers": 0.3]), brief("b", ["buses": 0.5, "empty": 0.3]),
      brief("c", ["buses": 0.5, "empty": 0.2, "nowhere": 0.1]),
    ])
    #expect(site.themePage("buses")?.beside.map(\.link.text) == ["空主题", "教师队伍"])
    #expect(site.themePage("buses")?.beside.map(\.briefCount) == [2, 1])
    #expect(site.themePage("teachers")?.beside.map(\.link.text) == ["学生交通"])
  }

  @Test func whatIsNewStandsFirstWhereThereIsMuch() throws {
    let briefs = (0..<8).map { brief("b\($0)", ["buses": Double(9 - $0) / 10], year: 2016 + $0) }
    let page = try #require(Fixture.site(briefs).themePage("buses"))
    #expect(page.latest.map(\.link.address) == (3...7).reversed().map { .brief("b\($0)") })
    #expect(page.briefs.first?.link.address == .brief("b0"))
    #expect(Fixture.site(Array(briefs.prefix(5))).themePage("buses")?.latest == [])
  }

  @Test func aThemeOfVeryManyBriefsListsThoseThatSayMostOfIt() throws {
    let page = try #require(Fixture.site((0..<70).map { brief("b\($0)", ["buses": 0.5]) }).themePage("buses"))
    #expect(page.briefs.count == 60 && page.briefCount == 70)
  }

  @Test func anIndicatorWithoutComparableValuesIsNamedAlone() throws {
    let site = Fixture.site([
      Fixture.brief(
        "a",
        facts: [
          (
            "预计校车达55辆。", "55",
            { fact in
              fact.indicator = "school-buses"
              fact.quantity.unit = "辆"
            }
          )
        ])
    ])
    let page = try #require(site.themePage("buses"))
    #expect(page.multiples.isEmpty && page.withoutValues.map(\.text) == ["校车"] && page.indicatorCount == 1)
  }

  @Test func briefsAreListedAHundredAPage() throws {
    let site = Fixture.site((100..<350).map { brief("b\($0)", [:], year: 2000 + $0 % 3) })
    #expect(site.briefIndexPage(1)?.years.map(\.name) == ["2002年", "2001年"])
    #expect(site.briefIndexPage(3)?.years.flatMap(\.briefs).count == 50)
    #expect(site.briefIndexPage(2)?.head.address.path == "briefs/all/2.html")
    #expect(site.briefIndexPage(4) == nil)
  }
}
