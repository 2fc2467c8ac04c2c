import Testing

@testable import Extraction

@Suite("Numbers as they are printed")
struct NumberScannerTests {
  /// "三万余 30000+": the number with what approximates it, its value in hundredths where it is a share.
  static func numbers(_ text: String) -> [String] {
    let passage = Passage(text)
    return NumberScanner(passage: passage).scan().map {
      "\(passage.text($0.range.lowerBound..<$0.end)) \(Reading.plain($0.value))\($0.isShare ? "%" : "")\($0.isOver ? "+" : "")"
    }
  }

  @Test(arguments: [
    ("拨款三万五千六百元", ["三万五千六百 35600"]), ("补助一万三元", ["一万三 13000"]), ("约二十几万人", ["二十几万 200000+"]),
    ("一千零五户", ["一千零五 1005"]), ("一万零十二户", ["一万零十二 10012"]), ("两千四百五斤", ["两千四百五 2450"]),
    ("四十五亿零三百万元", ["四十五亿零三百万 4503000000"]), ("三十万多亿元", ["三十万多亿 30000000000000+"]),
    ("平均三点七五人", ["三点七五 3.75"]), ("两点五亿元", ["两点五亿 250000000"]), ("人民币壹佰贰拾万元", ["壹佰贰拾万 1200000"]),
    ("半小时办结", ["半 0.5"]), ("两个半小时", ["两 2"]), ("二两", ["二 2", "两 2"]),
  ])
  func readsChineseNumerals(_ text: String, _ expected: [String]) { #expect(Self.numbers(text) == expected) }

  @Test(arguments: [
    ("干部队伍三百人", ["三百 300"]), ("收拾六间教室", ["六 6"]), ("大陆百家企业", ["百 100"]), ("八点三十分", ["八 8", "三十 30"]),
    ("提出三点建议", ["三 3"]), ("三三两两", []), ("二〇二四年", []), ("成年后", []), ("七成长为骨干", ["七 7"]),
  ])
  func readsNoNumeralsIntoWords(_ text: String, _ expected: [String]) { #expect(Self.numbers(text) == expected) }

  @Test(arguments: [
    ("3万4000户", ["3万4000 34000"]), ("2千零30万元", ["2千零30万 20300000"]), ("5亿1万4千6百元", ["5亿1万4千6百 500014600"]),
    ("4.78万亿元", ["4.78万亿 4780000000000"]), ("1,100.9亿元", ["1,100.9亿 110090000000"]), ("5500余万元", ["5500余万 55000000+"]),
    ("12千米", ["12 12"]), ("１２．５亩", ["１２．５ 12.5"]),
  ])
  func readsDigitsWithMultipliers(_ text: String, _ expected: [String]) { #expect(Self.numbers(text) == expected) }

  @Test(arguments: [
    ("百分之三点五", ["百分之三点五 3.5%"]), ("千分之2.4", ["千分之2.4 0.24%"]), ("四分之三", ["四分之三 75%"]), ("八成", ["八成 80%"]),
    ("9.5成", ["9.5成 95%"]), ("七成六的", ["七成六 76%"]), ("六成半", ["六成半 65%"]), ("一又二分之一", ["一又二分之一 1.5"]),
  ])
  func readsSharesInHundredths(_ text: String, _ expected: [String]) { #expect(Self.numbers(text) == expected) }

  @Test(arguments: [
    ("增速为-3.2%", ["-3.2 -3.2"]), ("增长负0.5个百分点", ["负0.5 -0.5"]), ("3-5所", ["3 3", "5 5"]), ("校车-12辆", ["12 12"]),
    ("减负三项措施", ["三 3"]), ("胜负两场", ["两 2"]), ("5%-20%", ["5 5", "20 20"]),
  ])
  func readsSignsWhereAValueCanBeNegative(_ text: String, _ expected: [String]) {
    #expect(Self.numbers(text) == expected)
  }

  @Test(arguments: [
    ("新建学校1 0 5所", ["105 105"]), ("下派医师3 46人次", ["346 346"]), ("投入4 .3 8亿元", ["4.38亿 438000000"]),
    ("床位一百 五 十二张", ["一百五十二 152"]), ("资金7万 5千元", ["7万5千 75000"]), ("占百 分 之 六十", ["百分之六十 60%"]),
    ("2024 12所", ["2024 2024", "12 12"]), ("1 2家医院", ["1 1", "2 2"]), ("甲 3 乙 5", ["3 3", "5 5"]),
    ("三 五", ["三 3", "五 5"]),
    ("3   5   8所", ["3 3", "5 5", "8 8"]),
  ])
  func joinsWhatAScanSpacedOut(_ text: String, _ expected: [String]) { #expect(Self.numbers(text) == expected) }

  @Test func endsOnLongRunsOfDigits() {
    #expect(Self.numbers(String(repeating: "7", count: 20_000)) == [])
    #expect(Self.numbers(String(repeating: "三", count: 20_000)) == [])
    #expect(Self.numbers(String(repeating: "1 ", count: 10_000) + "所").count == 10_000)
  }
}
