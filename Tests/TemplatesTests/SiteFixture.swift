import BriefModel
import Lexicon
import SiteModel
import Templates

/// One county with one brief, and what its page says.
enum SiteFixture {
  static let sentence = "全县配置校车55辆。"

  static func brief(_ change: (inout Brief) -> Void = { _ in }) -> Brief {
    var brief = Brief(
      slug: "xiao-che", title: "校车进村", place: "990101", themes: [ThemeWeight(id: "buses", weight: 0.5)],
      dataYears: [2025],
      facts: [
        Fact(
          id: "0a1b2c3d", indicator: "school-buses", theme: "buses", label: "配置校车",
          quantity: Quantity(value: 55, text: "55", unit: "辆"), period: Period(year: 2025),
          reading: FactReading(rule: .nounBefore, confidence: 0.9), quote: sentence, sentence: sentence, block: 0,
          range: 18..<23, source: SourceRange(start: 18, end: 20))
      ], blocks: [Brief.Block(kind: .paragraph, text: sentence, source: [])],
      origin: Brief.Origin(
        name: "a.txt", sha256: "0123456789abcdef", bytes: 99, article: 1, firstLine: 1, lastLine: 1))
    change(&brief)
    return brief
  }

  static func site(_ briefs: [Brief], settings: SiteSettings = SiteSettings(title: "试用简报", description: "试一试。")) -> Site
  {
    Site(
      briefs: briefs, sources: [source], settings: settings,
      names: Names(
        divisions: [
          division("990000", "海东省", .province, in: nil), division("990100", "云州市", .prefecture, in: "990000"),
          division("990101", "东平县", .county, in: "990100"),
        ], themes: [Theme(id: "buses", name: "学生交通")],
        indicators: [Indicator(id: "school-buses", name: "校车", unit: "辆", theme: "buses")],
        plans: PlanWords(planned: [], achieved: []), roles: ["本报记者"]),
      measurements: measurements)
  }

  private static var source: SourceRecord {
    let bytes = Array(sentence.utf8)
    var text = TracedText()
    text.append(copying: SourceRange(start: 0, end: bytes.count), of: bytes)
    let article = Article(number: 1, blocks: [.init(kind: .paragraph, text: text)])
    return SourceRecord(
      source: Source(name: "a.txt", bytes: bytes, encoding: "utf-8", sha256: "0123456789abcdef"),
      ledger: Ledger(of: bytes, articles: [article], dropped: []))
  }

  private static let measurements = Measurements([
    .seeds: ["facts wholly right": .init(right: 9, printed: 10, wanted: 10)],
    .trial: [
      "articles found": .init(right: 3, printed: 3, wanted: 3),
      "facts found": .init(right: 90, printed: 92, wanted: 100),
      "facts wholly right": .init(right: 69, printed: 92, wanted: 100),
      "fact value": .init(right: 90, printed: 90, wanted: 90),
      "confidence low": .init(right: 3, printed: 9, wanted: 9),
    ],
  ])

  private static func division(_ code: String, _ name: String, _ level: Division.Level, in parent: String?) -> Division
  {
    Division(code: code, name: name, level: level, parent: parent, short: name, latitude: nil, longitude: nil)
  }

  /// Every page by its path; a brief's text is its paragraphs without marks.
  static func pages(of site: Site) -> [String: String] {
    var pages: [String: String] = [:]
    for page in site.pages {
      let file = SiteTemplates(site: site).file(for: page) { _ in Array("<p id=\"f-0a1b2c3d\">……</p>".utf8) }
      if let file { pages[file.path] = String(decoding: file.bytes, as: UTF8.self) }
    }
    return pages
  }
}
