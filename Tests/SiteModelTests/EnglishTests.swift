import BriefModel
import Lexicon
import Testing

@testable import SiteModel

/// What an English site writes where a Chinese one writes 超过 5500 万元.
@Suite struct EnglishTests {
  private static let words = Words(.english)

  struct Case: CustomTestStringConvertible, Sendable {
    let quantity: Quantity
    let quote: String
    let expected: String
    let printed: String?
    var testDescription: String { expected }

    init(
      _ expected: String, _ value: Double, _ unit: String, _ text: String, _ qualifier: Qualifier = .exact,
      _ kind: QuantityKind = .level, from: Double? = nil, to: Double? = nil, quote: String = "", printed: String? = nil
    ) {
      quantity = Quantity(
        value: value, from: from, to: to, text: text, unit: unit, qualifier: qualifier, kind: kind)
      self.quote = quote
      self.expected = expected
      self.printed = printed
    }
  }

  @Test(arguments: [
    Case("55", 55, "辆", "55"), Case("1 person", 1, "人", "1"), Case("3,247 people", 3247, "人", "3247"),
    Case("201 person-times", 201, "人次", "201"), Case("7.20 hours", 7.2, "小时", "7.20"),
    Case("12,486", 12486, "个", "12,486"),
    Case("92%", 92, "%", "92"), Case("0.15", 0.15, "1", "0.15"),
    Case("5 percentage points", 5, "百分点", "5", .exact, .level),
    // Powers of ten, of which no digit is lost.
    Case("55 million yuan", 55_000_000, "元", "5500万", printed: "5500万元"),
    Case("90.584 million yuan", 90_584_000, "元", "9058.4万", printed: "9058.4万元"),
    Case("12.345678 million yuan", 12_345_678, "元", "1234.5678万", printed: "1234.5678万元"),
    Case("36,000", 36_000, "个", "3.6万", printed: "3.6万个"),
    Case("1.23 billion yuan", 1_230_000_000, "元", "12.3亿", printed: "12.3亿元"),
    Case("720 million yuan", 720_000_000, "元", "7.20亿", printed: "7.20亿元"),
    Case("1.2 trillion yuan", 1_200_000_000_000, "元", "1.2万亿", printed: "1.2万亿元"),
    Case("100 million yuan", 100_000_000, "元", "1亿", printed: "1亿元"),
    Case("12,345,678 people", 12_345_678, "人", "12345678"),
    // Printed in Chinese numerals, or in another unit than the base one.
    Case("3 million people", 3_000_000, "人", "三百万", printed: "300万人"),
    Case("120,000 m²", 120_000, "平方米", "12", printed: "12万平方米"),
    Case("三分之一", 33.33, "%", "三分之一", .exact, .share),
    // Bounds, in the sense of the text's own word.
    Case("about 1,400 people", 1400, "人", "1400", .about), Case("over 55", 55, "辆", "55", .over),
    Case("nearly 400", 400, "个", "400", .under), Case("under 400", 400, "个", "400", .under, quote: "总数不足400个"),
    Case("at least 98%", 98, "%", "98", .atLeast, .share, quote: "满意度达98%以上"),
    Case("under 0.15", 0.15, "1", "0.15", .atMost, .ratio, quote: "差异率低于0.15"),
    Case("at most 3 days", 3, "天", "3", .atMost, quote: "用时不超过3天"),
    Case("at most 30 minutes", 30, "分钟", "30", .atMost, quote: "缩短到30分钟以内"),
    // Ranks, changes and ranges.
    Case("No. 122", 122, "人", "122", .exact, .rank), Case("top 10", 10, "人", "10", .atMost, .rank),
    Case("↓48.8%", -48.8, "%", "48.8", .exact, .change),
    Case("over ↑5 percentage points", 5, "百分点", "5", .over, .change),
    Case("5→3", 3, "所", "3", from: 5), Case("3–5 years", 3, "年", "3", to: 5),
    Case("30,000–50,000 yuan", 30_000, "元", "3万", to: 50_000, printed: "3—5万元"),
    Case("−2 °C", -2, "摄氏度", "2"),
  ])
  func `values are scaled, and never rounded`(_ example: Case) {
    let text = ValueText(example.quantity, quote: example.quote, in: Self.words)
    #expect(text.description == example.expected)
    #expect(text.printed == example.printed)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, 1e19, 1e18, .leastNonzeroMagnitude])
  func `any number gives text`(value: Double) {
    for text in ["1.2.3万", "", "9亿", "。"] {
      #expect(!ValueText(Quantity(value: value, text: text, unit: "元"), in: Self.words).number.isEmpty)
    }
  }

  /// The digits of the English number and those of the Chinese one are of one value, whatever is printed.
  @Test func `a scaled number is worth what is printed`() throws {
    for (text, factor) in [("万", 1e4), ("亿", 1e8), ("万亿", 1e12)] {
      for digits in ["1", "12.5", "999.99", "1000", "0.75", "7.20", "10000.01", "123456.789"] {
        let value = try #require(Double(digits)) * factor
        let number = EnglishNumber(Quantity(value: value, text: digits + text, unit: "元"))
        let scale = ["": 1.0, " million": 1e6, " billion": 1e9, " trillion": 1e12][number.scale]
        let read = try #require(Double(number.number.filter { $0 != "," })) * (try #require(scale))
        #expect((read - value).magnitude <= value * 1e-12, "\(digits)\(text): \(number.number)\(number.scale)")
      }
    }
  }

  @Test(arguments: [
    ("2025", "2025"), ("2021/", "since 2021"), ("2021/2025", "2021–2025"), ("2024-10-23/", "since 23 October 2024"),
    ("2023-03", "March 2023"), ("2023-03-05", "5 March 2023"), ("2023-03/2023-05", "March–May 2023"),
    ("2023-11/2024-02", "November 2023 – February 2024"), ("2023/2024-06", "2023 – June 2024"),
  ])
  func `periods are those of the text`(written: String, words: String) throws {
    #expect(try Self.words.text(of: #require(Period(written))) == words)
  }

  @Test(arguments: [
    (55.0, "辆", ["0", "20", "40", "60"]), (9e8, "元", ["0", "500 million", "1 billion"]),
    (92, "%", ["0", "25", "50", "75", "100"]), (3247, "人", ["0", "2,000", "4,000"]),
  ])
  func `an axis has no more steps than there is room for their words`(largest: Double, unit: String, ticks: [String]) {
    #expect(Axis(to: largest, unit: unit, in: Self.words).ticks(in: Self.words).map(\.text) == ticks)
  }

  private func site(_ language: Language) -> Site {
    let brief = Fixture.brief(
      "a", place: "370406", themes: [ThemeWeight(id: "teachers", weight: 1)],
      facts: [
        (
          "全区招聘教师762人。", "762",
          { fact in
            fact.indicator = "teachers-recruited"
            fact.quantity.unit = "人"
            fact.period = Period(year: 2024)
          }
        )
      ])
    return Site(
      briefs: [brief], settings: SiteSettings(language: language, title: "T", description: "D"), lexicon: Lexicon())
  }

  @Test func `places, themes and indicators are called in English, with the Chinese name of a place beside`() throws {
    let page = site(.english).briefPage(0)
    let place = try #require(page.place)
    #expect(place.name == "Shanting District" && place.chinese == "山亭区")
    #expect(place.path == "Shanting District, Zaozhuang, Shandong" && place.pathAbove == "Zaozhuang, Shandong")
    #expect(page.themes.map(\.text) == ["Teachers"])
    #expect(page.cards.first?.figure.indicator?.name == "Teachers recruited")
    #expect(page.cards.first?.figure.value.description == "762 people")
    let chinese = try #require(site(.chinese).briefPage(0).place)
    #expect(chinese.name == "山亭区" && chinese.chinese == nil && chinese.path == "山东省枣庄市山亭区")
  }

  @Test func `a place that no Latin name is certain of keeps its own`() {
    let label = PlaceLabel(code: "653101", hasPage: true, names: Names(lexicon: Lexicon(), language: .english))
    #expect(label.name == "喀什市" && label.chinese == nil && label.above == ["Xinjiang", "Kashgar Prefecture"])
  }

  @Test func `the data are the same in every language`() throws {
    let (chinese, english) = (site(.chinese).dataPackage, site(.english).dataPackage)
    for table in chinese.tables {
      let other = try #require(english[table.name])
      #expect(table.rowCount == other.rowCount && table.columns.map(\.name) == other.columns.map(\.name))
      for row in 0..<table.rowCount { #expect(table.row(row) == other.row(row), "\(table.name)") }
    }
  }
}
