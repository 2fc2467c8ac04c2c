import BriefModel
import TestSupport
import Testing

/// Whatever a text becomes, it is read without harm, and what is read stands in it.
@Suite struct MutationTests {
  private static let text = """
    2023年，全县新建学校12所、投入3.4亿元，惠及学生1.2万余名，其中寄宿生3000人；满意度由89%提高到96.5%，同比增长4.1个百分点。\
    学前普及、普惠、公办率分别达92%、93%、75%，为1200名和1100名妇女开展宫颈癌和乳腺癌检查。“四个100%”全部落实，\
    在全市中学生联赛中获得5金、3银，名列第三。《三年规划（2021—2025年）》印发，投资40余万元新建功能室9个，占地3—5亩。
    """
  private static let signs = Array("，。、；：“”《》（）0123456789一二十百千万亿余多%至—从由到年月第前名个所人分别其中同比增长下降较累计 |.占的和".unicodeScalars)

  @Test(arguments: 0..<8)
  func isReadWithoutHarm(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<12 {
      var scalars = Array(Self.text.unicodeScalars)
      for _ in 0..<Int.random(in: 1...40, using: &random) where !scalars.isEmpty {
        let index = Int.random(in: 0..<scalars.count, using: &random)
        let sign = Self.signs[Int.random(in: 0..<Self.signs.count, using: &random)]
        switch Int.random(in: 0..<4, using: &random) {
        case 0: scalars[index] = sign
        case 1: scalars.insert(sign, at: index)
        case 2: scalars.removeSubrange(index..<min(scalars.count, index + Int.random(in: 1...9, using: &random)))
        default:
          let from = Int.random(in: 0..<scalars.count, using: &random)
          scalars.insert(contentsOf: scalars[from..<min(scalars.count, from + 30)], at: index)
        }
      }
      let mutated = String(String.UnicodeScalarView(scalars))
      let bytes = Array(mutated.utf8)
      for fact in Reading.facts(mutated) {
        #expect(fact.range.upperBound <= bytes.count)
        let number = String(decoding: bytes[fact.source.start..<fact.source.end], as: UTF8.self)
        #expect(number.unicodeScalars.filter { $0 != " " } == fact.quantity.text.unicodeScalars.filter { $0 != " " })
        #expect(!fact.label.isEmpty)
      }
    }
  }
}
