import BriefModel

/// A fact with what its row says besides.
///
/// It holds where the fact is and not the fact, so that a row costs no copy of its thirty fields.
struct FactRow: Sendable {
  let site: Site
  let reference: Site.Reference
  let place: PlaceNames?
  /// Nil too for one that no catalogue has.
  let indicator: Indicator?
  let theme: Theme?
  let obstacle: Obstacle?

  var fact: Fact { site.briefs[reference.brief].facts[reference.fact] }
  var slug: String { site.briefs[reference.brief].slug }
  var origin: Brief.Origin { site.briefs[reference.brief].origin }
}

extension Site {
  func factsTable(_ places: PlaceNames.Table) -> DataTable {
    let references = briefsBySlug.flatMap { brief in
      briefs[brief].facts.indices.map { Reference(brief: brief, fact: $0) }
    }
    let obstacles = Dictionary(
      values.values.flatMap(\.apart).map { ($0.reference, $0.obstacle) }, uniquingKeysWith: { first, _ in first })
    return DataTable(
      "facts", "数据", "一行一项数据：原文里的一个数字，它量的是什么、多少、哪时、哪地，以及它出自哪一句。",
      key: ["brief", "id"],
      foreignKeys: [
        .init(["brief"], in: "briefs", ["slug"]), .init(["indicator"], in: "indicators", ["id"]),
        .init(["theme"], in: "themes", ["id"]), .init(["place"], in: "places", ["code"]),
        .init(["source"], in: "sources", ["name"]),
      ], rowCount: references.count,
      row: { index in
        let reference = references[index]
        let indicator = self.briefs[reference.brief].facts[reference.fact].indicator.flatMap {
          self.names.indicator($0)
        }
        let theme = indicator?.theme ?? self.briefs[reference.brief].facts[reference.fact].theme
        let place = self.briefs[reference.brief].facts[reference.fact].place ?? self.briefs[reference.brief].place
        return FactRow(
          site: self, reference: reference, place: places[place], indicator: indicator,
          theme: theme.flatMap { self.names.theme($0) }, obstacle: obstacles[reference])
      },
      columns: Self.identityColumns + Self.measureColumns + PeriodColumns.all { $0.fact.period }
        + PlaceColumns.all(in: words) { $0.place } + Self.contextColumns + originColumns)
  }

  private static var identityColumns: [DataColumnOf<FactRow>] {
    [
      DataColumnOf("brief", .text, "简报", "所在简报的网址名。该项数据在网站上的位置是 briefs/简报.html#f-编号。", isRequired: true) {
        .text($0.slug)
      },
      DataColumnOf("id", .text, "编号", "八位十六进制数，在一篇简报内不重复；原文别处改动时不变。", isRequired: true) { .text($0.fact.id) },
      DataColumnOf("number", .integer, "序号", "在简报里的次序，从 1 起。", isRequired: true) { .integer($0.reference.fact + 1) },
      DataColumnOf("indicator", .text, "指标", "跨地区可比的指标；量的不是同一件事的为空。") { DataValue($0.indicator?.id) },
      DataColumnOf("indicator_name", .text, "指标名称", "指标的中文名称。") { row in
        DataValue(row.indicator.map(row.site.names.dataName))
      },
      DataColumnOf("theme", .text, "主题", "所属主题；不属于任何主题的为空。") { DataValue($0.theme?.id) },
      DataColumnOf("label", .text, "项目", "量的是什么，用原文的词，不含数字。", isRequired: true) { .text($0.fact.label) },
    ]
  }

  private static var measureColumns: [DataColumnOf<FactRow>] {
    [
      DataColumnOf(
        "value", .number, "数值", "以 unit 为单位的完整数字：1.2万是 12000，92%是 92，金额以元计。变化为增减之数，下降为负。", unit: .column("unit"),
        isRequired: true
      ) { .number($0.fact.quantity.value) },
      DataColumnOf("value_from", .number, "起始值", "“从5所减至3所”的 5；没有的为空。", unit: .column("unit")) {
        DataValue($0.fact.quantity.from)
      },
      DataColumnOf("value_to", .number, "范围上限", "“3—5年”的 5；没有的为空。", unit: .column("unit")) {
        DataValue($0.fact.quantity.to)
      },
      DataColumnOf("value_text", .text, "原文数字", "原文印的数字，含万、亿，不含单位。", isRequired: true) { .text($0.fact.quantity.text) },
      DataColumnOf("unit", .text, "单位", "数值的单位；1 表示没有单位的系数。", isRequired: true) { .text($0.fact.quantity.unit) },
      DataColumnOf(
        "qualifier", .text, "限定", "原文怎样限定这个数字。", isRequired: true, terms: Qualifier.allCases.map(\.dataTerm)
      ) { .text($0.fact.quantity.qualifier.rawValue) },
      DataColumnOf("kind", .text, "性质", "这个数字说的是什么。", isRequired: true, terms: QuantityKind.allCases.map(\.dataTerm)) {
        .text($0.fact.quantity.kind.rawValue)
      },
    ]
  }

  private static var contextColumns: [DataColumnOf<FactRow>] {
    [
      DataColumnOf("part_of", .text, "整体", "它是哪一项的一部分（“其中”）；不是的为空。") { DataValue($0.fact.partOf) },
      DataColumnOf("baseline", .text, "基期", "变化是与哪一时相比；没有写明的为空。") { DataValue($0.fact.baseline) },
      DataColumnOf("comparable", .flag, "可比", "是否可与别处的同一指标相比，也就是计入 observations 表。", isRequired: true) {
        .flag($0.indicator != nil && $0.obstacle == nil)
      },
      DataColumnOf("obstacle", .text, "不可比的原因", "有指标而不可比的，为什么。", terms: Obstacle.dataTerms) {
        DataValue($0.obstacle?.dataName)
      },
    ]
  }

  private var originColumns: [DataColumnOf<FactRow>] {
    [
      DataColumnOf("sentence", .text, "原句", "它所在的整句。", isRequired: true) { .text($0.fact.sentence) },
      DataColumnOf("source", .text, "原文文件", "原文的文件名。", isRequired: true) { .text($0.origin.name) },
      DataColumnOf(
        "source_start", .integer, "起始字节", "数字在原文里的起点：按 UTF-8 计的字节，从 0 起，不计字节顺序标记。", unit: .named("字节"), isRequired: true
      ) {
        .integer($0.fact.source.start)
      },
      DataColumnOf("source_end", .integer, "结束字节", "数字在原文里的终点，不含这一字节。", unit: .named("字节"), isRequired: true) {
        .integer($0.fact.source.end)
      },
      DataColumnOf("sha256", .text, "原文校验和", "原文（UTF-8，行末为 LF）的 SHA-256。", isRequired: true) {
        .text($0.origin.sha256)
      },
      DataColumnOf(
        "rule", .text, "读法", "名称是怎样读出的。", isRequired: true,
        terms: ReadingRule.allCases.map { .init($0.rawValue, words.rule($0)) }
      ) { .text($0.fact.reading.rule.rawValue) },
      DataColumnOf(
        "confidence", .number, "把握", "以同样方式读出的数据，在人工核对过的样文里各项全对的占比，0 至 1。", unit: .named("1"), isRequired: true
      ) {
        .number($0.fact.reading.confidence)
      },
      DataColumnOf(
        "verdict", .text, "编辑意见", "编辑核对的结果；没有核对的为空。", terms: [.init("confirmed", "核对无误"), .init("changed", "编辑改定")]
      ) { DataValue($0.fact.editing?.verdict.rawValue) },
      DataColumnOf("editor", .text, "编辑", "核对的人。") { DataValue($0.fact.editing?.by.who) },
      DataColumnOf("editor_why", .text, "编辑理由", "为什么这样改定。") { DataValue($0.fact.editing?.by.why) },
    ]
  }
}

extension Qualifier {
  var dataTerm: DataColumn.Term {
    switch self {
    case .exact: .init(rawValue, "就是这个数")
    case .about: .init(rawValue, "约、左右")
    case .over: .init(rawValue, "余、多、超过、突破")
    case .under: .init(rawValue, "近、不足")
    case .atLeast: .init(rawValue, "不少于、不低于、以上")
    case .atMost: .init(rawValue, "不超过、以内、以下；名次则是“前几”")
    }
  }
}

extension QuantityKind {
  fileprivate var dataTerm: DataColumn.Term {
    switch self {
    case .level: .init(rawValue, "数量")
    case .share: .init(rawValue, "占比、比率")
    case .rank: .init(rawValue, "名次")
    case .change: .init(rawValue, "变化")
    case .ratio: .init(rawValue, "系数、比值")
    }
  }
}

extension Obstacle {
  fileprivate var dataName: String {
    switch self {
    case .unit: "unit"
    case .kind: "kind"
    case .part: "part"
    case .planned: "planned"
    case .placeUnknown: "place-unknown"
    }
  }

  fileprivate static let dataTerms: [DataColumn.Term] = [
    .init("unit", "单位与指标不同"), .init("kind", "说的是变化、名次等，与指标的性质不同"), .init("part", "只是指标所量的一部分"),
    .init("planned", "是计划或目标，不是已有的数"), .init("place-unknown", "原文没有写明是哪个地区"),
  ]
}
