import BriefModel
import Testing

@testable import SiteModel

@Suite struct TimelineTests {
  private func timeline(_ periods: [String?]) -> [TimelineYear] {
    let facts = periods.enumerated().map { index, period in
      (
        "第\(index)次有\(index + 100)个。", "\(index + 100)",
        { (fact: inout Fact) in fact.period = period.flatMap { Period($0) } }
      )
    }
    return Fixture.site([Fixture.brief("a", facts: facts)]).districtPage("990101")?.timeline ?? []
  }

  @Test func figuresStandUnderTheYearTheyEndInThoseUntilNowFirst() {
    let years = timeline(["2023", "2021/", "2024-05", nil, "2021/2024", "2024-03-01", "2020/"])
    #expect(years.map(\.name) == ["历年累计，至成文之时", "2024年", "2023年"])
    #expect(
      years.map { $0.figures.map(\.period) } == [
        ["2020年以来", "2021年以来"], ["2021—2024年", "2024年3月1日", "2024年5月"], ["2023年"],
      ])
  }

  @Test func oneYearIsNoCourseOfTime() {
    #expect(timeline(["2023", "2023-05", nil]).isEmpty)
  }

  @Test func aYearShowsAFewFiguresOnly() {
    #expect(timeline(["2023"] + Array(repeating: "2024", count: 20)).map(\.figures.count) == [6, 1])
  }
}
