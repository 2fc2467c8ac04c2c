import BriefModel
import Lexicon
import Testing

@testable import SiteModel

@Suite struct DistrictMapTests {
  private static func names(_ seats: [(code: String, latitude: Double?, longitude: Double?)]) -> Names {
    Names(
      divisions: [division("990000", nil, nil, in: nil), division("990100", 35, 110, in: "990000")]
        + seats.map { division($0.code, $0.latitude, $0.longitude, in: "990100") },
      themes: [], indicators: [], plans: PlanWords(planned: [], achieved: []), roles: [])
  }

  private static func division(_ code: String, _ latitude: Double?, _ longitude: Double?, in parent: String?)
    -> Division
  {
    Division(
      code: code, name: "县" + code.suffix(2),
      level: parent == nil ? .province : parent == "990000" ? .prefecture : .county,
      parent: parent, short: code, latitude: latitude, longitude: longitude)
  }

  private func map(of codes: [String], _ names: Names) -> DistrictMap? {
    let labels = codes.map {
      PlaceLabel(code: $0, hasPage: false, names: names)
    }
    return DistrictMap(of: labels, among: names.allDivisions, names: names)
  }

  @Test func northIsAboveAndEastIsToTheRight() throws {
    let names = Self.names([("990101", 36, 110), ("990102", 34, 112)])
    let map = try #require(self.map(of: ["990101", "990102"], names))
    #expect(map.dots[0].top < map.dots[1].top && map.dots[0].left < map.dots[1].left)
    #expect(map.frame.width * 3 == map.frame.height * 4)
    #expect(map.dots.allSatisfy { (5...95).contains($0.left) && (5...95).contains($0.top) })
  }

  @Test func oneDotStandsInTheMiddleOfAMapThatShowsItsSurroundings() throws {
    let names = Self.names([("990101", 36, 110), ("990102", 37, 110), ("990103", 20, 110)])
    let map = try #require(self.map(of: ["990101"], names))
    #expect(abs(map.dots[0].left - 50) < 1 && abs(map.dots[0].top - 50) < 1)
    #expect(map.seats.count == 2)
  }

  @Test func aDivisionWithoutASeatStandsAtTheOneAboveItsAndWithoutThatNowhere() throws {
    let names = Self.names([("990101", nil, nil), ("990102", 36, 112)])
    let map = try #require(self.map(of: ["990101", "990102"], names))
    #expect(map.dots.map(\.place.code) == ["990101", "990102"])
    #expect(self.map(of: ["123456"], names) == nil)
    #expect(self.map(of: ["990000"], names) == nil)
    #expect(self.map(of: [], names) == nil)
  }

  @Test func namesAreLeftOutWhereTheyWouldLieOnEachOther() throws {
    let names = Self.names([("990101", 36, 110), ("990102", 36, 110), ("990103", 36, 110), ("990104", 33, 110)])
    let codes = ["990101", "990102", "990103", "990104"]
    #expect(map(of: codes, names)?.dots.map(\.label) == [.right, .left, nil, .right])
  }

  @Test func theIndexOfDivisionsShowsThoseThatSomethingIsKnownOf() {
    let site = Fixture.site([
      Fixture.brief("a"), Fixture.brief("b", place: "990100"),
      Fixture.brief("c", place: nil, facts: [("西平县有1个。", "1", { $0.place = "990102" })]),
    ])
    #expect(site.districtIndexPage.rows.map(\.place.code) == ["990100", "990101", "990102"])
    #expect(site.districtIndexPage.map == nil)
  }
}
