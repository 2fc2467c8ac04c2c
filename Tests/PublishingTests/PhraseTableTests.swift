import Testing

@testable import Publishing

@Suite struct PhraseTableTests {
  @Test(arguments: [
    "briefs/x.html\n题目\nt全区新建学校12所，新增学位5400个。",
    "全区全区全区全区",
    // What was in no sample.
    "龘𬱖é", "",
    (0x20...0x7E).compactMap(Unicode.Scalar.init).map(String.init).joined() + "\t\n",
  ])
  func `what is written in codes is read back`(text: String) {
    let sample = (0..<40).map { Array("全区新建学校\($0)所，全区新增学位\($0 * 37)个。\t".utf8) }
    let table = PhraseLearner.table(from: sample)
    let encoded = table.encode(Array(text.utf8))
    #expect(table.decoded(encoded) == text)
  }

  @Test func `what is said often is written in few bytes`() {
    let sample = (0..<40).map { Array("全区新建学校\($0)所，全区新增学位\($0 * 37)个。".utf8) }
    let table = PhraseLearner.table(from: sample)
    let text = Array("全区新建学校12所，全区新增学位444个。".utf8)
    #expect(3 * table.encode(text).count < text.count)
    #expect(Set(table.phrases).count == table.phrases.count)
    #expect(table.phrases.count <= PhraseTable.capacity)
  }
}

extension PhraseTable {
  /// As the script that searches reads codes.
  fileprivate func decoded(_ encoded: [UInt8]) -> String {
    var text = ""
    var rest = String(decoding: encoded, as: UTF8.self).unicodeScalars[...]
    func digit(_ scalar: Unicode.Scalar) -> Int {
      Int(scalar.value) - 0x20 - (scalar.value > 0x22 ? 1 : 0) - (scalar.value > 0x5C ? 1 : 0)
    }
    while let first = rest.popFirst() {
      if first.value > 0x7E {
        text.unicodeScalars.append(first)
      } else if digit(first) >= 60 {
        text += phrases[digit(first) - 60]
      } else if let second = rest.popFirst() {
        text += phrases[33 + digit(first) * 93 + digit(second)]
      }
    }
    return text
  }
}
