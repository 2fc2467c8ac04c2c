import BriefModel
import CLexiconData
import Testing

@testable import Lexicon

@Suite("Names in English") struct EnglishNamesTests {
  private let names = EnglishNames.shared
  private static let gazetteer = Gazetteer()

  @Test("every theme, indicator and unit has one") func nothingMissing() {
    let lexicon = Lexicon()
    #expect(lexicon.themes.all.filter { names.theme($0.id) == nil }.map(\.id) == [])
    #expect(lexicon.indicators.all.filter { names.indicator($0.id) == nil }.map(\.id) == [])
    let units = Set(Table(lexicon_units()).rows.compactMap { $0.count > 1 ? $0[1] : nil })
    #expect(units.count > 100)
    #expect(units.filter { names.unit($0) == nil }.sorted() == [])
    #expect(Set(lexicon.indicators.all.map(\.unit)).subtracting(units).subtracting(["1"]).isEmpty)
  }

  @Test("no row is for what is not there") func nothingLeftOver() {
    let lexicon = Lexicon()
    let units = Set(Table(lexicon_units()).rows.compactMap { $0.count > 1 ? $0[1] : nil })
    var seen: Set<[String]> = []
    for row in Table(lexicon_english()).rows {
      let isKnown =
        switch row[0] {
        case "theme": lexicon.themes.all.contains { $0.id == row[1] }
        case "indicator": lexicon.indicators[row[1]] != nil
        case "unit": units.contains(row[1])
        case "place": Self.gazetteer.division(row[1]) != nil
        case "ending": Self.gazetteer.divisions.contains { $0.name.hasSuffix(row[1]) }
        case "people": row[1] == "各" || Self.gazetteer.divisions.contains { $0.name.contains(row[1]) }
        default: false
        }
      #expect(row.count == 4 && isKnown && seen.insert([row[0], row[1]]).inserted, "\(row)")
    }
  }

  @Test(
    "places are called as maps call them",
    arguments: [
      ("370000", "Shandong"), ("610000", "Shaanxi"), ("140000", "Shanxi"), ("810000", "Hong Kong"),
      ("370400", "Zaozhuang"), ("370406", "Shanting District"), ("371003", "Wendeng District"),
      ("370481", "Tengzhou City"), ("141100", "Lüliang"), ("610100", "Xi’an"), ("340828", "Yuexi County"),
      // Readings of their own, and a name of one syllable together with its ending.
      ("140428", "Zhangzi County"), ("371722", "Shanxian County"), ("361124", "Yanshan County"),
      ("310115", "Pudong New Area"), ("441803", "Qingxin District"), ("130107", "Jingxing Mining District"),
      ("610103", "Beilin District"), ("140303", "Kuangqu District"),
      // Named after peoples.
      ("422800", "Enshi Tujia and Miao Autonomous Prefecture"), ("622926", "Dongxiang Autonomous County"),
      ("530925", "Shuangjiang Lahu, Va, Blang and Dai Autonomous County"), ("410104", "Guancheng Hui District"),
      ("450328", "Longsheng Various Nationalities Autonomous County"),
      ("222400", "Yanbian Korean Autonomous Prefecture"),
      ("150100", "Hohhot"), ("650100", "Ürümqi"), ("632800", "Haixi Mongolian and Tibetan Autonomous Prefecture"),
    ])
  func places(code: String, name: String) throws {
    let division = try #require(Self.gazetteer.division(code))
    #expect(names.place(division, above: Self.gazetteer.ancestors(of: code)) == name)
  }

  @Test(
    "what pinyin does not spell is left to the Chinese",
    arguments: ["150221", "540102", "653101", "632621", "220721"])
  func unread(code: String) throws {
    let division = try #require(Self.gazetteer.division(code))
    #expect(names.place(division, above: Self.gazetteer.ancestors(of: code)) == nil, "\(division.name)")
  }

  @Test("a made-up name is read only where each of its characters is") func unknownCharacters() {
    let division = Division(
      code: "990101", name: "X平区", level: .county, parent: nil, short: "X平", latitude: nil, longitude: nil)
    #expect(names.place(division, above: []) == "Xping District")
    let bare = Division(
      code: "990102", name: "区", level: .county, parent: nil, short: "区", latitude: nil, longitude: nil)
    #expect(names.place(bare, above: []) == nil)
  }

  @Test("every name is in Latin letters, and eight of ten places have one") func allPlaces() {
    var named = 0
    for division in Self.gazetteer.divisions {
      guard let name = names.place(division, above: Self.gazetteer.ancestors(of: division.code)) else { continue }
      named += 1
      let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 || $0 == "’" }
      #expect(isLatin && name.first?.isUppercase == true && !name.contains("  "), "\(division.name): \(name)")
    }
    #expect(named * 10 > Self.gazetteer.divisions.count * 8)
  }
}
