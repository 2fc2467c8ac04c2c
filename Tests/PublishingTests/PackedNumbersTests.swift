import Testing

@testable import Publishing

@Suite struct PackedNumbersTests {
  @Test(arguments: [
    (0, " "), (1, "!"), (2, "#"), (60, "^"), (61, "_ "), (62, "` "), (92, "~ "), (93, "_!"), (2012, "~^"),
    (2013, "__ "),
  ])
  func `a number is written in one way`(number: Int, written: String) {
    var packed = PackedNumbers()
    packed.append(number)
    #expect(String(decoding: packed.bytes, as: UTF8.self) == written)
  }

  @Test func `every digit stands in a string as it is`() {
    var packed = PackedNumbers()
    for digit in 0..<93 { packed.append(digit: digit) }
    #expect(Set(packed.bytes).count == 93)
    #expect(packed.bytes.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C })
  }
}
