import Testing

@testable import Lexicon

@Suite("Misprinted words and damage") struct WordMisprintTests {
  let lexicon = Lexicon()

  private func words(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { lexicon.wordMisprints.misprints(in: $0).map { "\($0.printed)→\($0.meant)" } }
  }

  private func damages(_ text: String) -> [String] {
    var copy = text
    return copy.withUTF8 { bytes in
      lexicon.damages.damages(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
  }

  @Test(
    "a word that is in no use is mended where one look-alike makes a word of it",
    arguments: [
      ("构建了稳定和诣的社区环境。", ["和诣→和谐"]), ("这项工作巳经完成。", ["巳经→已经"]), ("推进义务教肓优质均衙发展。", ["教肓→教育", "均衙→均衡"]),
      ("基础设旆不断完善，戊立专班。", ["设旆→设施", "戊立→成立"]),
    ])
  func mended(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "what may be a name, a rare word or two words stays as printed",
    arguments: [
      "造诣很深，苦心孤诣。", "王诣涵同学获一等奖。", "张和诣老师说。", "来到和诣村。", "和诣大街通车了。", "和诣科技集团", "品牌“和诣”走红。", "读《和诣之道》。", "戊戌年", "癸巳仲夏",
      "病入膏肓", "衙门口的旆旗", "诣", "肓",
      "甲诣乙", "",
    ])
  func untouched(text: String) {
    #expect(words(text) == [])
  }

  @Test("what the text has twice is a name, unless it has the word that is meant too") func repeated() {
    #expect(words("和诣科技落户。县里为和诣科技搭台。") == [])
    #expect(words("建设和诣家园，人人向往和诣生活，共享和谐。") == ["和诣→和谐", "和诣→和谐"])
  }

  @Test(
    "characters that were lost are told, with the number they touch",
    arguments: [
      ("全县投入资金1\u{FFFD}00万元，建成学校12所。", ["1\u{FFFD}00万"]), ("共有学校??所，教师3??人。", ["??", "3??"]),
      ("新建□□中学一所。", ["□□"]), ("办学\u{E123}条件", ["\u{E123}"]), ("□ 记者 王帅", []), ("难道不好吗??", []), ("真的?3个?", []),
      ("效果如何？？共12所。", []), ("怎么办??5条措施见效。", []), ("好不好??大家说好。", []), ("\u{F0D8}2024年新建学校12所", []),
      ("新增\u{F0D8}12所", ["\u{F0D8}12"]),
    ])
  func lost(text: String, expected: [String]) {
    #expect(damages(text) == expected)
  }

  @Test("a measure word without number is damage at a seam of two passages, and nowhere else") func seam() {
    let start = "全县优先保障投入，优化公交线路，扩大寄宿餐位，"
    let again = "随后调整方案，优化公交线路，扩大寄宿餐位，解决出行之忧。"
    #expect(damages("\(start)制定切实可行的办法台、电子白板232台。\(again)") == ["办法台"])
    #expect(damages("\(start)制定切实可行的办法台、电子白板232台。") == [], "no seam")
    #expect(damages("\(start)新建舞台、音响232台。\(again)") == [], "a word")
    #expect(damages("\(start)购置电脑80台、电子白板232台。\(again)") == [])
    #expect(damages("\(start)制定切实可行的办法台、各类制度。\(again)") == [], "nothing is counted behind it")
  }

  @Test("bytes that are no UTF-8 do no harm") func strayBytes() {
    for bytes: [UInt8] in [
      [0xE8, 0xAF], [0xE3, 0x80, 0x81], [0xEF, 0xBF], [0x3F], [0xE8, 0xAF, 0xA3], [0xFF, 0xE2, 0x96],
    ] {
      bytes.withUnsafeBufferPointer { text in
        _ = lexicon.wordMisprints.misprints(in: text)
        _ = lexicon.damages.damages(in: text)
      }
    }
  }
}
