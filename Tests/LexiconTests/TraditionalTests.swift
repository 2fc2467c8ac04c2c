import Testing

@testable import Lexicon

@Suite("Traditional characters") struct TraditionalTests {
  private func simplified(_ text: String) -> String {
    String(decoding: TraditionalCharacters.shared.simplified(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "are read as the simplified ones",
    arguments: [
      ("鎮江市丹徒區", "镇江市丹徒区"), ("新建學校12所，學位1.2萬個", "新建学校12所，学位1.2万个"), ("「四好農村路」", "“四好农村路”"),
      ("發佈、佔地、羣眾、衞生、裏面", "发布、占地、群众、卫生、里面"),
    ])
  func reading(printed: String, read: String) {
    #expect(simplified(printed) == read)
    #expect(simplified(printed).utf8.count == printed.utf8.count)
  }

  @Test(
    "that simplified text has too are left alone", arguments: ["陕西省乾县", "於潜镇", "著名", "镇江市丹徒区新建学校", "a\u{301}é"])
  func untouched(text: String) {
    #expect(simplified(text) == text)
  }

  @Test("no name of a division is changed") func names() {
    for name in Gazetteer().names { #expect(simplified(name.text) == name.text) }
  }

  @Test("bytes that are no UTF-8 stay as they are") func strayBytes() {
    let bytes: [UInt8] = [0xE9, 0x8E, 0x20, 0xE9, 0x8E, 0xE9, 0x8E]
    #expect(TraditionalCharacters.shared.simplified(bytes) == bytes)
  }
}
