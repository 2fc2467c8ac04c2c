import BriefModel
import Testing

@testable import Lexicon

@Suite("Places") struct GazetteerTests {
  let gazetteer = Gazetteer()

  @Test("divisions are found by code") func byCode() throws {
    #expect(gazetteer.divisions.count > 3_200)
    let division = try #require(gazetteer.division("370406"))
    #expect(division.name == "山亭区")
    #expect(division.short == "山亭")
    #expect(division.level == .county)
    #expect(division.parent == "370400")
    #expect(try #require(division.latitude) > 34)
    #expect(gazetteer.division("110000")?.level == .province)
    #expect(gazetteer.division("510100")?.level == .prefecture)
    #expect(gazetteer.division("130181")?.longitude == nil)
    #expect(gazetteer.division("999999") == nil)
    #expect(gazetteer.division("") == nil)
  }

  @Test("ancestors come province first; a county may hang on its province") func ancestors() {
    #expect(gazetteer.ancestors(of: "370406").map(\.name) == ["山东省", "枣庄市"])
    #expect(gazetteer.ancestors(of: "419001").map(\.name) == ["河南省"])
    #expect(gazetteer.ancestors(of: "110000").isEmpty)
    #expect(gazetteer.contains("370000", "370406"))
    #expect(!gazetteer.contains("370300", "370406"))
  }

  @Test("children are those of the next level, and counties without one between") func children() {
    let shandong = gazetteer.children(of: "370000").map(\.code)
    #expect(shandong.count == 16)
    #expect(shandong == shandong.sorted())
    #expect(gazetteer.children(of: "410000").contains { $0.name == "济源市" })
    #expect(gazetteer.children(of: "370400").map(\.short).contains("滕州"))
    #expect(gazetteer.children(of: "370406").isEmpty)
    #expect(gazetteer.children(of: "000000").isEmpty)
  }

  @Test(
    "names of every form lead to divisions",
    arguments: [
      ("枣庄市", PlaceName.Form.full, ["370400"]), ("枣庄", .short, ["370400"]), ("恩施州", .alias, ["422800"]),
      ("章丘市", .former, ["370114"]), ("莱芜市", .former, ["370116", "370117"]), ("和县", .full, ["340523"]),
    ])
  func names(text: String, form: PlaceName.Form, codes: [String]) throws {
    let name = try #require(gazetteer.name(text))
    #expect(name.form == form)
    #expect(name.codes == codes)
  }

  @Test("what several divisions carry says which, and what it most likely means") func ambiguity() throws {
    let jilin = try #require(gazetteer.name("吉林"))
    #expect(jilin.codes == ["220000", "220200"])
    #expect(jilin.preferred == "220000")
    #expect(gazetteer.name("合作")?.isRisky == true)
    #expect(gazetteer.name("枣庄")?.isRisky == false)
    #expect(gazetteer.name("江北区")?.formerCodes == ["500157"])
    #expect(gazetteer.name("高新区") == nil)
  }
}
