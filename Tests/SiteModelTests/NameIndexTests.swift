import BriefModel
import Testing

@testable import SiteModel

@Suite struct NameIndexTests {
  private func brief(_ slug: String, place: String? = "990101", _ change: (inout Brief) -> Void) -> Brief {
    var brief = Fixture.brief(slug, place: place)
    change(&brief)
    return brief
  }

  @Test func aDocumentStandsOnceWithAllThatNameItThoseNamedMostFirst() throws {
    let site = Fixture.site([
      brief("a") { $0.documents = ["校车条例", "安全办法", "校车条例"] },
      brief("b", place: "980101") { $0.documents = ["校车条例"] },
      brief("c", place: nil) { $0.documents = ["办学意见", ""] },
    ])
    let page = try #require(site.documentsPage(1))
    #expect(page.entries.map(\.name) == ["《校车条例》", "《安全办法》", "《办学意见》"])
    #expect(page.entries.map(\.briefCount) == [2, 1, 1])
    #expect(page.entries[0].briefs.map(\.link.address) == [.brief("a"), .brief("b")])
    #expect(
      site.briefPage(0).documents.map { $0.href(from: .brief("a")) } == [
        "../documents/index.html#n-1", "../documents/index.html#n-2", "../documents/index.html#n-1",
      ])
  }

  @Test func peopleOfOneNameInTwoDivisionsAreTwo() throws {
    let site = Fixture.site([
      brief("a") { $0.people = [Person(name: "王伟", role: "局长"), Person(name: "安然", role: "校长")] },
      brief("b") { $0.people = [Person(name: "王伟", role: "副区长"), Person(name: "王伟", role: "局长")] },
      brief("c", place: "980101") { $0.people = [Person(name: "王伟", role: "院长")] },
    ])
    let entries = try #require(site.peoplePage(1)).entries
    #expect(entries.map(\.name) == ["王伟", "安然", "王伟"])
    #expect(entries.map(\.place?.code) == ["980101", "990101", "990101"])
    #expect(entries[2].roles == ["局长", "副区长"] && entries[2].briefCount == 2)
    #expect(site.briefPage(2).people.map(\.fragment) == ["n-1"])
  }

  @Test func aLongIndexGoesOnWithMorePages() throws {
    let site = Fixture.site([brief("a") { $0.honours = (100..<400).map { "荣誉\($0)" } }])
    #expect(site.honoursPage(1)?.entries.count == 250)
    #expect(site.honoursPage(2)?.entries.first?.anchor == "n-251")
    #expect(site.honoursPage(3) == nil)
    #expect(site.pages.contains(.honours(page: 2)))
    #expect(site.briefPage(0).honours.last?.href(from: .brief("a")) == "../honours/page-2.html#n-300")
  }

  @Test func nothingNamedIsAPageThatSaysSo() throws {
    #expect(try #require(Fixture.site([]).peoplePage(1)).entries.isEmpty)
    #expect(Fixture.site([]).briefIndexPage()?.indexes == [])
  }

  @Test func theHomePageLeadsToTheIndexesThatHaveNames() {
    let site = Fixture.site([brief("a") { $0.documents = ["校车条例"] }])
    #expect(site.homePage.indexes.map(\.address) == [.nameIndex("documents", page: 1)])
    #expect(Fixture.site([brief("a") { _ in }]).homePage.indexes.isEmpty)
  }
}
