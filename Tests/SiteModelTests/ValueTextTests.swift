import BriefModel
import Testing

@testable import SiteModel

@Suite struct ValueTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let expected: String
    let quantity: Quantity
    var quote = ""
    var testDescription: String { expected }

    init(
      _ expected: String, _ value: Double, _ unit: String, printed: String? = nil, _ qualifier: Qualifier = .exact,
      _ kind: QuantityKind = .level, from: Double? = nil, to: Double? = nil, quote: String = ""
    ) {
      self.expected = expected
      let text = printed ?? Decimal.text(value)
      quantity = Quantity(
        value: value, from: from, to: to, text: text, unit: unit, qualifier: qualifier, kind: kind)
      self.quote = quote
    }
  }

  @Test(arguments: [
    Case("55辆", 55, "辆"),
    Case("6000元", 6000, "元"),
    Case("12486人", 12486, "人"),
    Case("1.5万平方米", 15000, "平方米", printed: "1.5万"),
    Case("12.7万平方米", 127_000, "平方米", printed: "12.7万"),
    Case("9058.4万元", 90_584_000, "元", printed: "9058.4万"),
    Case("9亿元", 900_000_000, "元", printed: "9亿"),
    Case("超过5500万元", 55_000_000, "元", printed: "5500余万", .over),
    Case("15000万元", 150_000_000, "元", printed: "15000万"),
    Case("2.3亿元", 230_000_000, "元", printed: "2亿3000万"),
    Case("1.2万亿元", 1_200_000_000_000, "元", printed: "1.2万亿"),
    Case("1200人", 1200, "人", printed: "1,200"),
    // In another unit than printed: 3.5平方公里, 30公顷.
    Case("350万平方米", 3_500_000, "平方米", printed: "3.5"),
    Case("30万平方米", 300_000, "平方米", printed: "30"),
    // In Chinese numerals.
    Case("10所", 10, "所", printed: "十"),
    Case("100万元", 1_000_000, "元", printed: "百万"),
    Case("超过1万人", 10000, "人", printed: "万", .over),
    Case("0.23", 0.23, "1", .exact, .ratio),
    Case("7.20%", 7.2, "%", printed: "7.20", .exact, .share),
    Case("超过三分之一", 100.0 / 3, "%", printed: "三分之一", .over, .share),
    Case("38%", 38, "%", printed: "百分之三十八", .exact, .share),
    Case("0元", 0, "元"),
    Case("−3元", -3, "元", printed: "3"),
    // Bounds.
    Case("近400人", 400, "人", .under, quote: "招收近400名学生"),
    Case("不足400人", 400, "人", .under, quote: "在校生不足400人"),
    Case("约1400人", 1400, "人", .about, quote: "约1400人"),
    Case("98%以上", 98, "%", .atLeast, .share, quote: "满意度达98%以上"),
    Case("不低于98%", 98, "%", .atLeast, .share, quote: "满意度不低于98%"),
    Case("不少于98%", 98, "%", .atLeast, .share, quote: "满意度不少于98%"),
    Case("不低于98%", 98, "%", .atLeast, .share),
    Case("低于0.15", 0.15, "1", .atMost, .ratio, quote: "差异率低于0.15"),
    Case("不超过3天", 3, "天", .atMost, quote: "用时不超过3天"),
    Case("30分钟以内", 30, "分钟", .atMost, quote: "缩短到30分钟以内"),
    // A neighbouring number's bound is not this one's.
    Case("不低于98%", 98, "%", .atLeast, .share, quote: "5人以上，不低于98%"),
    // Ranks.
    Case("第122名", 122, "名", .exact, .rank),
    Case("前10名", 10, "名", printed: "十", .atMost, .rank),
    Case("第3—5名", 3, "名", .exact, .rank, to: 5),
    // Changes and ranges.
    Case("↓48.8%", -48.8, "%", printed: "48.8", .exact, .change),
    Case("↑5个百分点", 5, "百分点", .exact, .change),
    Case("↑133位次", 133, "位次", .exact, .change),
    Case("↑超过5个百分点", 5, "百分点", .over, .change),
    Case("5所→3所", 3, "所", .exact, .change, from: 5),
    Case("92%→95%", 95, "%", .exact, .share, from: 92),
    Case("3—5年", 3, "年", .exact, .level, to: 5),
    Case("3—5万元", 30000, "元", printed: "3万", .exact, .level, to: 50000),
  ])
  func readsAsAReaderWouldWriteIt(_ example: Case) {
    #expect(ValueText(example.quantity, quote: example.quote, in: Words(.chinese)).description == example.expected)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, 1e19, .leastNonzeroMagnitude])
  func anyNumberGivesText(value: Double) {
    let text = ValueText(Quantity(value: value, text: "1.2.3万", unit: "元"), in: Words(.chinese))
    #expect(!text.number.isEmpty)
  }

  @Test(arguments: [
    ("2025", "2025年"), ("2021/", "2021年以来"), ("2021/2025", "2021—2025年"), ("2024-10-23/", "2024年10月23日以来"),
    ("2023-03", "2023年3月"), ("2023-03-05", "2023年3月5日"), ("2023-03/2023-05", "2023年3—5月"),
    ("2023-11/2024-02", "2023年11月—2024年2月"), ("2023/2024-06", "2023年—2024年6月"),
  ])
  func periodsInWords(written: String, words: String) throws {
    #expect(try Words(.chinese).text(of: #require(Period(written))) == words)
  }
}
