import Testing

@testable import Lexicon

@Suite("Misprinted place names") struct MisprintTests {
  let lexicon = Lexicon()

  private func misprints(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { lexicon.misprints.misprints(in: $0).map { "\($0.printed)→\($0.meant)" } }
  }

  @Test(
    "a name that exists nowhere is mended where one division fits",
    arguments: [
      ("枣庄市峰城区教育巡礼。峰城区委高度重视。", ["峰城区→峄城区", "峰城区→峄城区"]),
      ("享州市与六盘水市、毕节市同属贵州省，牺霞市在烟台市。", ["牺霞市→栖霞市"]),
      ("安徽省毫州市谯城区建成养老中心。", ["毫州市→亳州市"]),
      ("河北省石家庄市薜城区不在此，枣庄市薜城区、市中区在。", ["薜城区→薛城区", "薜城区→薛城区"]),
      ("济南市愧荫区建成学校。", ["愧荫区→槐荫区"]),
    ])
  func mended(text: String, expected: [String]) {
    #expect(misprints(text) == expected)
  }

  @Test("the short form in the same text is the same misprint, but not inside words") func shortForms() {
    #expect(
      misprints("枣庄市峰城区召开会议，打通峰城全民学习之路，各峰城教体人努力，高峰城市不算。")
        == ["峰城区→峄城区", "峰城→峄城", "峰城→峄城"])
    #expect(misprints("枣庄市的峰城教体局") == [])
  }

  @Test("a school's name with the same misprinted character is mended, if the right one is never printed")
  func relatives() {
    #expect(misprints("枣庄市峰城区集团校落户峰州高级中学。") == ["峰城区→峄城区", "峰州高级中学→峄州高级中学"])
    #expect(misprints("枣庄市峰城区集团校落户峰州高级中学，峄山镇也来学习。") == ["峰城区→峄城区"])
    #expect(misprints("枣庄市薛城区集团校落户峰州高级中学。") == [])
    #expect(misprints("枣庄市峰城区举办高峰论坛，走上峰顶中学、攀峰小学。") == ["峰城区→峄城区"])
  }

  @Test(
    "valid names, words and names without support stay as printed",
    arguments: [
      "枣庄市山亭区和市中区", "义县与文县相距很远", "峰城区召开会议", "鹤壁市小城区建设", "鹤壁市主城区、老城区和全城区",
      "枣庄市的大学区", "湖州市与潮州市", "广东省台山市和广西合山市", "莱芜市已并入济南市", "全县各市区和县市", "枣庄市高新区",
      "一市、一区、一县", "市", "", "枣庄市全区城区市区",
    ])
  func untouched(text: String) {
    #expect(misprints(text) == [])
  }

  @Test("the reason names both characters and the place") func reason() throws {
    var text = "枣庄市峰城区委"
    let misprint = try #require(text.withUTF8 { lexicon.misprints.misprints(in: $0) }.first)
    #expect(misprint.code == "370404")
    #expect(misprint.range == 9..<18)
    #expect(misprint.why.contains("枣庄市的峄城区"))
    #expect(misprint.why.contains("“峰”与“峄”形近"))
  }

  @Test("bytes that are no UTF-8 do no harm") func strayBytes() {
    let bytes: [UInt8] = [0xE5, 0x8C] + Array("枣庄市峰城".utf8) + [0xE5, 0x8C, 0xFF] + Array("区".utf8)
    #expect(bytes.withUnsafeBufferPointer { lexicon.misprints.misprints(in: $0) } == [])
  }
}
