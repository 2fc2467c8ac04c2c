import BriefModel
import Lexicon
import SiteModel

/// A site of few briefs whose texts are as bad for tables as texts get.
enum DataFixture {
  static func site(_ briefs: [Brief]? = nil) -> Site {
    Site(
      briefs: briefs ?? [hostile, plain], settings: SiteSettings(title: "试用简报", publisher: "某学会", licence: "CC BY 4.0"),
      names: Names(
        divisions: [
          division("990000", "海东省", .province, in: nil), division("990100", "云州市", .prefecture, in: "990000"),
          division("990101", "东平县", .county, in: "990100", latitude: 36.1, longitude: 117.2),
        ], themes: [Theme(id: "buses", name: "学生交通")],
        indicators: [Indicator(id: "school-buses", name: "校车", unit: "辆", theme: "buses")],
        plans: PlanWords(planned: [], achieved: []), roles: []), measurements: Measurements([:]))
  }

  /// Formulas, quotes, line breaks and numbers of all kinds.
  static let hostile: Brief = {
    var brief = DataFixture.brief(
      "a", place: "990101",
      facts: [
        fact("0000000a", "=1+1", -48.8, "个百分点", period: Period("2024-02"), kind: .change),
        fact("0000000b", "+\"加\",,\r\n行", 0.1, "%", period: Period("2021/")),
        fact("0000000c", "＝全角", 1e300, "元"), fact("0000000d", "'撇号", 90_584_000.5, "元"),
        fact("0000000e", "@<b>标签</b>", 5e-324, "1"),
      ])
    brief.title = "-标题 \"引号\""
    brief.byline = ["=甲, 乙", "丙"]
    brief.documents = ["＋方案\n（试行）"]
    brief.facts[1].quantity.from = 3
    brief.facts[2].quantity.to = 2e300
    brief.facts[3].place = "999999"
    brief.facts[4].editing = FactEditing(verdict: .confirmed, by: EditorsWord(who: "@王敏", why: nil))
    return brief
  }()

  /// School buses of one county and year, twice.
  static let plain = brief(
    "b", place: "990101",
    facts: [
      fact("0000000a", "配置校车", 55, "辆", period: Period("2025"), indicator: "school-buses"),
      fact("0000000b", "运行校车", 51, "辆", period: Period("2025"), indicator: "school-buses", confidence: 0.5),
      fact("0000000c", "校车计划", 9, "条", period: Period("2025"), indicator: "school-buses"),
    ])

  static func brief(_ slug: String, place: String?, facts: [Fact]) -> Brief {
    Brief(
      slug: slug, title: slug, place: place, themes: [ThemeWeight(id: "buses", weight: 0.5)], dataYears: [2024],
      facts: facts, blocks: [Brief.Block(kind: .paragraph, text: "全县配置校车55辆。", source: [])],
      origin: Brief.Origin(
        name: "\(slug).txt", sha256: String(repeating: "0", count: 64), bytes: 99, article: 1, firstLine: 1, lastLine: 1
      ))
  }

  static func fact(
    _ id: String, _ label: String, _ value: Double, _ unit: String, period: Period? = nil, indicator: String? = nil,
    kind: QuantityKind = .level, confidence: Double = 0.9, sentence: String = "全县配置School校车，55辆。"
  ) -> Fact {
    Fact(
      id: id, indicator: indicator, theme: "buses", label: label,
      quantity: Quantity(value: value, text: "55", unit: unit, kind: kind), period: period,
      reading: FactReading(rule: .nounBefore, confidence: confidence), quote: sentence, sentence: sentence, block: 0,
      range: 18..<20, source: SourceRange(start: 18, end: 20))
  }

  private static func division(
    _ code: String, _ name: String, _ level: Division.Level, in parent: String?, latitude: Double? = nil,
    longitude: Double? = nil
  ) -> Division {
    Division(
      code: code, name: name, level: level, parent: parent, short: name, latitude: latitude, longitude: longitude)
  }
}
