import BriefModel
import Testing

@testable import SiteModel

@Suite struct CitationTests {
  private func citation(_ change: (inout Brief) -> Void) -> String {
    var brief = Fixture.brief("a", title: "校车进村")
    change(&brief)
    return Citation(of: brief, roles: ["通讯员", "本报记者", "文"]).text
  }

  @Test func namesWhatIsKnownAndNothingElse() {
    #expect(citation { _ in } == "校车进村[Z].")
    #expect(citation { $0.subtitle = "某县纪实" } == "校车进村: 某县纪实[Z].")
    #expect(citation { $0.byline = ["本报记者 张三"] } == "张三. 校车进村[Z].")
  }

  @Test func tellsANewspaperFromAPageOfTheWeb() {
    #expect(
      citation {
        $0.publisher = "某某日报"
        $0.published = "2024-05-01"
      } == "校车进村[N]. 某某日报, 2024-05-01.")
    #expect(
      citation {
        $0.publisher = "某某日报"
        $0.address = "https://example.org/a"
      } == "校车进村[N/OL]. 某某日报. https://example.org/a.")
    #expect(
      citation {
        $0.publisher = "某某网"
        $0.address = "https://example.org/a"
      } == "校车进村[EB/OL]. 某某网. https://example.org/a.")
  }

  @Test func namesThreeAuthorsAndSaysThatThereAreMore() {
    #expect(citation { $0.byline = ["本报记者 张三", "通讯员 李四 王五"] } == "张三, 李四, 王五. 校车进村[Z].")
    #expect(citation { $0.byline = ["文 张三、李四", "通讯员　王五 赵六"] } == "张三, 李四, 王五, 等. 校车进村[Z].")
  }
}
