import Testing

@testable import GoldScore

@Suite("How alike two texts are")
struct LikenessTests {
  @Test(
    "Pairs of characters are counted, and a text inside one at most twice as long is the same",
    arguments: [
      ("", "", 1), ("", "校车", 0), ("校车", "校车", 1), ("校车", "新增校车", 1), ("车", "新增校车", 0), ("校 车，", "校车,", 1),
      ("学前普惠率", "学前公办率", 0.25), ("校车校车", "校车开通", 0.333),
    ] as [(String, String, Double)])
  func likeness(left: String, right: String, expected: Double) {
    #expect(abs(Likeness(BareText(left), BareText(right)).value - expected) < 0.001)
    #expect(Likeness(BareText(left), BareText(right)).value == Likeness(BareText(right), BareText(left)).value)
  }
}
