import BriefModel
import Testing

@testable import SiteModel

@Suite struct SiteTests {
  private let site = Fixture.site([
    Fixture.brief(
      "a", years: [2024],
      facts: [
        ("配置校车55辆。", "55", Fixture.buses),
        (
          "西平县有校车7辆。", "7",
          { (fact: inout Fact) in
            Fixture.buses(&fact)
            fact.place = "990102"
          }
        ),
        ("新建项目9个。", "9", { $0.theme = "teachers" }),
      ]),
    Fixture.brief("b", place: "980101", years: [2025], facts: [("校车共30辆。", "30", Fixture.buses)]),
    Fixture.brief("c", place: nil, facts: [("不知哪里的校车4辆。", "4", Fixture.buses)]),
    Fixture.brief("d", place: "980100", facts: [("全市校车80辆。", "80", Fixture.buses)]),
  ])

  private func values(_ groups: [FigureGroup]) -> [String] { groups.flatMap(\.figures).map(\.value.description) }

  @Test func aFigureBelongsToTheDivisionItIsAboutAndToNoOther() throws {
    #expect(values(try #require(site.districtPage("990101")).groups) == ["9个", "55辆"])
    #expect(values(try #require(site.districtPage("990102")).groups) == ["7辆"])
    #expect(values(try #require(site.districtPage("990100")).groups) == [])
    #expect(values(try #require(site.districtPage("980101")).groups) == ["30辆"])
    let everywhere = site.places.compactMap(site.districtPage).flatMap { values($0.groups) }
    #expect(!everywhere.contains("4辆"))
  }

  @Test func everyDivisionAboveHasAPageAndUnknownCodesHaveNone() {
    #expect(site.places == ["980000", "980100", "980101", "990000", "990100", "990101", "990102"])
    #expect(site.districtPage("123456") == nil)
    let stray = Fixture.site([Fixture.brief("x", place: "123456", facts: [("有1个。", "1", { _ in })])])
    #expect(stray.places.isEmpty)
    #expect(stray.briefPage(0).place?.name == "区划代码 123456")
    #expect(stray.briefPage(0).place?.link == nil)
  }

  @Test func onlyDivisionsOfTheSameLevelAreCompared() throws {
    let comparison = try #require(site.districtPage("990101")?.comparisons.first)
    #expect(comparison.rows.map(\.figure.place?.name) == ["东平区", "河口区", "西平县"])
    #expect(comparison.rows.map(\.isOwn) == [true, false, false])
    #expect(comparison.rows.map(\.bar) == [nil, nil, nil])
    #expect(comparison.hasUnknownPeriod)
    #expect(comparison.more?.href(from: .district("990101")) == "../indicators/school-buses.html")
    #expect(site.districtPage("980100")?.comparisons == [])
  }

  @Test func barsStandBesideFiguresOfOnePeriodOnly() throws {
    func brief(_ slug: String, _ place: String, _ number: String, _ year: Int) -> Brief {
      Fixture.brief(
        slug, place: place,
        facts: [
          (
            "\(year)年有校车\(number)辆。", number,
            { fact in
              Fixture.buses(&fact)
              fact.period = Period(year: year)
            }
          )
        ])
    }
    let site = Fixture.site([
      brief("a", "990101", "50", 2025), brief("b", "990101", "40", 2024), brief("c", "990102", "80", 2024),
      brief("d", "980101", "60", 2023),
    ])
    let rows = try #require(site.districtPage("990101")?.comparisons.first).rows
    #expect(rows.map(\.figure.value.description) == ["50辆", "40辆", "60辆", "80辆"])
    #expect(rows.map(\.bar) == [nil, 50, nil, 100])
    #expect(site.districtPage("980101")?.comparisons.first?.rows.compactMap(\.bar).count == 2)
    #expect(site.districtPage("990000")?.comparisonsBelow.first?.rows.map(\.bar) == [nil, 50, 100])
  }

  @Test func aDivisionSetsTheCountiesUnderItBesideEachOther() throws {
    let city = try #require(site.districtPage("990100"))
    #expect(city.comparisons.isEmpty)
    #expect(city.comparisonsBelow.map { $0.rows.map(\.figure.value.description) } == [["55辆", "7辆"]])
    #expect(site.districtPage("990000")?.comparisonsBelow.first?.rows.count == 2)
    #expect(site.districtPage("980100")?.comparisonsBelow == [])
    #expect(site.districtPage("990101")?.comparisonsBelow == [])
  }

  @Test func aThemeDrawsTheLatestValuesOfTheLevelThatHasMost() throws {
    let page = try #require(site.themePage("buses"))
    #expect(page.multiples.map(\.indicator.id) == ["school-buses"])
    #expect(page.multiples[0].level == .county && page.multiples[0].count == 4)
    #expect(page.multiples[0].chart.groups.map { $0.bars.map(\.figure.value.description) } == [["55辆", "30辆", "7辆"]])
    #expect(site.themePage("empty") == nil)
    #expect(site.themePage("nowhere") == nil)
    #expect(site.themeIndexPage.themes.map { $0.link != nil } == [false, true, false])
  }

  @Test func latestBriefsComeFirst() {
    #expect(site.briefs.map(\.slug) == ["b", "a", "c", "d"])
    #expect(site.briefIndexPage()?.years.map(\.name) == ["2025年", "2024年", "年份未载"])
    #expect(site.briefPage(1).newer?.address == .brief("b"))
    #expect(site.briefPage(1).older?.address == .brief("c"))
    #expect(site.briefPage(0).newer == nil)
  }

  @Test func theOrderOfTheInputChangesNothing() {
    let reversed = Site(
      briefs: site.briefs.reversed(), settings: site.settings, names: site.names, measurements: site.measurements)
    #expect(reversed.homePage == site.homePage)
    #expect(reversed.themePage("buses") == site.themePage("buses"))
    for index in site.briefs.indices { #expect(reversed.briefPage(index) == site.briefPage(index)) }
    for code in site.places { #expect(reversed.districtPage(code) == site.districtPage(code)) }
  }

  @Test func divisionsAreATreeWithWhatIsUnderThem() {
    let provinces = site.homePage.districts
    #expect(provinces.map(\.place.name) == ["山南省", "海东省"])
    #expect(provinces.map(\.briefCount) == [2, 1])
    #expect(provinces.map(\.figureCount) == [2, 3])
    #expect(provinces[1].children[0].children.map(\.place.name) == ["东平区", "西平县"])
    #expect(site.districtPage("980100")?.briefsBelow.map(\.link.address) == [.brief("b")])
  }

  @Test func cardsShowFiguresOfTheBriefsOwnPlaceComparableFirst() {
    let card = site.card(1)
    #expect(card.figures.map(\.value.description) == ["55辆", "9个"])
    #expect(card.figureCount == 3)
  }

  @Test func nothingIsAPageToo() {
    let empty = Fixture.site([])
    #expect(
      empty.pages == [
        .home, .districts, .themes, .indicators, .compare(nil), .sources, .search, .data, .about, .notFound,
        .briefs(page: 1), .documents(page: 1), .honours(page: 1), .people(page: 1),
      ])
    #expect(empty.homePage.latest.isEmpty && empty.homePage.districts.isEmpty && empty.homePage.themes.isEmpty)
  }
}
