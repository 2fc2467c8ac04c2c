import BriefModel
import Lexicon
import SiteModel

/// A small made-up country: two counties and their city in one province, and a county in another.
enum Fixture {
  static let names = Names(
    divisions: [
      Division(code: "990000", name: "海东省", level: .province, parent: nil),
      Division(code: "990100", name: "云州市", level: .prefecture, parent: "990000"),
      Division(code: "990101", name: "东平区", level: .county, parent: "990100"),
      Division(code: "990102", name: "西平县", level: .county, parent: "990100"),
      Division(code: "980000", name: "山南省", level: .province, parent: nil),
      Division(code: "980100", name: "岭上市", level: .prefecture, parent: "980000"),
      Division(code: "980101", name: "河口区", level: .county, parent: "980100"),
    ],
    themes: [
      Theme(id: "teachers", name: "教师队伍"), Theme(id: "buses", name: "学生交通"), Theme(id: "empty", name: "空主题"),
    ],
    indicators: [
      Indicator(id: "school-buses", name: "校车", unit: "辆", theme: "buses"),
      Indicator(id: "bus-routes", name: "线路", unit: "条", theme: "buses"),
      Indicator(id: "recruited", name: "招聘教师", unit: "人", theme: "teachers"),
    ], plans: PlanWords(planned: ["预计", "力争"], achieved: ["已"]), roles: ["通讯员", "本报记者"])

  static func site(_ briefs: [Brief]) -> Site {
    Site(
      briefs: briefs, settings: SiteSettings(title: "试用简报", description: "试一试。"), names: names,
      measurements: Measurements([:]))
  }

  /// Makes a fact of a brief one of the school buses.
  static let buses: @Sendable (inout Fact) -> Void = { fact in
    fact.indicator = "school-buses"
    fact.quantity.unit = "辆"
  }

  /// A brief whose only paragraph is its facts' sentences, one after another.
  static func brief(
    _ slug: String, title: String? = "标题", place: String? = "990101", themes: [ThemeWeight] = [], years: [Int] = [],
    facts sentences: [(sentence: String, number: String, fact: (inout Fact) -> Void)] = []
  ) -> Brief {
    var text = ""
    var facts: [Fact] = []
    for (index, item) in sentences.enumerated() {
      let start = text.utf8.count
      text += item.sentence
      let before =
        item.sentence.utf8.firstRange(of: Array(item.number.utf8)).map {
          item.sentence.utf8.distance(from: item.sentence.utf8.startIndex, to: $0.lowerBound)
        } ?? 0
      var fact = Fact(
        id: "\(slug)\(index)", label: "项目\(index)",
        quantity: Quantity(value: Double(item.number) ?? 0, text: item.number, unit: "个"),
        reading: FactReading(rule: .nounBefore, confidence: 0.9), quote: item.sentence, sentence: item.sentence,
        block: 0, range: start + before..<start + before + item.number.utf8.count,
        source: SourceRange(start: 0, end: 1))
      item.fact(&fact)
      facts.append(fact)
    }
    return Brief(
      slug: slug, title: title, place: place, themes: themes, dataYears: years, facts: facts,
      blocks: text.isEmpty ? [] : [Brief.Block(kind: .paragraph, text: text, source: [])],
      origin: Brief.Origin(
        name: "a.txt", sha256: "0123456789abcdef", bytes: 9, article: 1, firstLine: 1, lastLine: 2))
  }
}

extension Division {
  fileprivate init(code: String, name: String, level: Level, parent: String?) {
    self.init(
      code: code, name: name, level: level, parent: parent, short: name, latitude: nil, longitude: nil)
  }
}
