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
      "facts", words.say("数据", "Facts"),
      words.say(
        "一行一项数据：原文里的一个数字，它量的是什么、多少、哪时、哪地，以及它出自哪一句。",
        "A row is a figure: a number in a text, what it counts, how much, when and where, and the sentence it comes from."
      ),
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
      columns: identityColumns + measureColumns + PeriodColumns.all(in: words) { $0.fact.period }
        + PlaceColumns.all(in: words) { $0.place } + contextColumns + originColumns)
  }

  private var identityColumns: [DataColumnOf<FactRow>] {
    [
      DataColumnOf(
        "brief", .text, words.say("简报", "Brief"),
        words.say(
          "所在简报的网址名。该项数据在网站上的位置是 briefs/简报.html#f-编号。",
          "Name of its brief. On the site it stands at briefs/BRIEF.html#f-ID."), isRequired: true
      ) {
        .text($0.slug)
      },
      DataColumnOf(
        "id", .text, words.say("编号", "Id"),
        words.say(
          "八位十六进制数，在一篇简报内不重复；原文别处改动时不变。",
          "Eight hexadecimal digits, unique in its brief; the same when the text is changed elsewhere."),
        isRequired: true
      ) { .text($0.fact.id) },
      DataColumnOf(
        "number", .integer, words.say("序号", "Number"), words.say("在简报里的次序，从 1 起。", "Its place in the brief, from 1."),
        isRequired: true
      ) { .integer($0.reference.fact + 1) },
      DataColumnOf(
        "indicator", .text, words.say("指标", "Indicator"),
        words.say(
          "跨地区可比的指标；量的不是同一件事的为空。",
          "Indicator that can be compared between places; empty where it measures something else.")
      ) { DataValue($0.indicator?.id) },
      DataColumnOf(
        "indicator_name", .text, words.say("指标名称", "Name of the indicator"),
        words.say("指标的中文名称。", "Name of the indicator, in Chinese.")
      ) { row in
        DataValue(row.indicator.map(row.site.names.dataName))
      },
      DataColumnOf(
        "theme", .text, words.say("主题", "Theme"),
        words.say("所属主题；不属于任何主题的为空。", "Theme it belongs to; empty where it belongs to none.")
      ) { DataValue($0.theme?.id) },
      DataColumnOf(
        "label", .text, words.say("项目", "Label"),
        words.say("量的是什么，用原文的词，不含数字。", "What it counts, in the words of the text, without the number."),
        isRequired: true
      ) { .text($0.fact.label) },
    ]
  }

  private var measureColumns: [DataColumnOf<FactRow>] {
    [
      DataColumnOf(
        "value", .number, words.say("数值", "Value"),
        words.say(
          "以 unit 为单位的完整数字：1.2万是 12000，92%是 92，金额以元计。变化为增减之数，下降为负。",
          "The whole number in the unit of the row: 1.2万 is 12000, 92% is 92, money is in yuan. Of a change, by how much; "
            + "negative where it fell."
        ), unit: .column("unit"),
        isRequired: true
      ) { .number($0.fact.quantity.value) },
      DataColumnOf(
        "value_from", .number, words.say("起始值", "From"),
        words.say("“从5所减至3所”的 5；没有的为空。", "The 5 of “从5所减至3所” (from 5 to 3); empty where there is none."),
        unit: .column("unit")
      ) {
        DataValue($0.fact.quantity.from)
      },
      DataColumnOf(
        "value_to", .number, words.say("范围上限", "To"),
        words.say("“3—5年”的 5；没有的为空。", "The 5 of “3—5年” (3 to 5 years); empty where there is none."),
        unit: .column("unit")
      ) {
        DataValue($0.fact.quantity.to)
      },
      DataColumnOf(
        "value_text", .text, words.say("原文数字", "Number in the text"),
        words.say("原文印的数字，含万、亿，不含单位。", "The number as printed, with 万 and 亿, without its unit."), isRequired: true
      ) { .text($0.fact.quantity.text) },
      DataColumnOf(
        "unit", .text, words.say("单位", "Unit"),
        words.say("数值的单位；1 表示没有单位的系数。", "Unit of the value; 1 is a coefficient without one."), isRequired: true
      ) { .text($0.fact.quantity.unit) },
      DataColumnOf(
        "qualifier", .text, words.say("限定", "Qualifier"),
        words.say("原文怎样限定这个数字。", "How the text qualifies the number."), isRequired: true,
        terms: Qualifier.allCases.map { $0.dataTerm(in: words) }
      ) { .text($0.fact.quantity.qualifier.rawValue) },
      DataColumnOf(
        "kind", .text, words.say("性质", "Kind"), words.say("这个数字说的是什么。", "What the number says."), isRequired: true,
        terms: QuantityKind.allCases.map { $0.dataTerm(in: words) }
      ) {
        .text($0.fact.quantity.kind.rawValue)
      },
    ]
  }

  private var contextColumns: [DataColumnOf<FactRow>] {
    [
      DataColumnOf(
        "part_of", .text, words.say("整体", "Part of"),
        words.say("它是哪一项的一部分（“其中”）；不是的为空。", "What it is a part of (“其中”); empty where it is whole.")
      ) { DataValue($0.fact.partOf) },
      DataColumnOf(
        "baseline", .text, words.say("基期", "Baseline"),
        words.say("变化是与哪一时相比；没有写明的为空。", "When a change is measured against; empty where the text does not say.")
      ) { DataValue($0.fact.baseline) },
      DataColumnOf(
        "comparable", .flag, words.say("可比", "Comparable"),
        words.say(
          "是否可与别处的同一指标相比，也就是计入 observations 表。",
          "Whether it can be set beside the same indicator elsewhere, and so counts in the table observations."),
        isRequired: true
      ) {
        .flag($0.indicator != nil && $0.obstacle == nil)
      },
      DataColumnOf(
        "obstacle", .text, words.say("不可比的原因", "Why it is not comparable"),
        words.say("有指标而不可比的，为什么。", "Of a figure with an indicator that cannot be compared, why."),
        terms: Obstacle.dataTerms(in: words)
      ) {
        DataValue($0.obstacle?.dataName)
      },
    ]
  }

  private var originColumns: [DataColumnOf<FactRow>] {
    [
      DataColumnOf(
        "sentence", .text, words.say("原句", "Sentence"), words.say("它所在的整句。", "The whole sentence it stands in."),
        isRequired: true
      ) { .text($0.fact.sentence) },
      DataColumnOf(
        "source", .text, words.say("原文文件", "Source file"), words.say("原文的文件名。", "Name of the source file."),
        isRequired: true
      ) { .text($0.origin.name) },
      DataColumnOf(
        "source_start", .integer, words.say("起始字节", "First byte"),
        words.say(
          "数字在原文里的起点：按 UTF-8 计的字节，从 0 起，不计字节顺序标记。",
          "Where the number begins in the source: bytes of UTF-8 from 0, without the byte-order mark."),
        unit: .named(words.say("字节", "bytes")), isRequired: true
      ) {
        .integer($0.fact.source.start)
      },
      DataColumnOf(
        "source_end", .integer, words.say("结束字节", "End byte"),
        words.say("数字在原文里的终点，不含这一字节。", "Where the number ends in the source; this byte is no part of it."),
        unit: .named(words.say("字节", "bytes")), isRequired: true
      ) {
        .integer($0.fact.source.end)
      },
      DataColumnOf(
        "sha256", .text, words.say("原文校验和", "Checksum of the source"),
        words.say("原文（UTF-8，行末为 LF）的 SHA-256。", "SHA-256 of the source (UTF-8, lines ending in LF)."), isRequired: true
      ) {
        .text($0.origin.sha256)
      },
      DataColumnOf(
        "rule", .text, words.say("读法", "How it was read"), words.say("名称是怎样读出的。", "How its label was read."),
        isRequired: true,
        terms: ReadingRule.allCases.map { .init($0.rawValue, words.rule($0)) }
      ) { .text($0.fact.reading.rule.rawValue) },
      DataColumnOf(
        "confidence", .number, words.say("把握", "Confidence"),
        words.say(
          "以同样方式读出的数据，在人工核对过的样文里各项全对的占比，0 至 1。",
          "Of figures read in the same way, the share that is wholly right in texts checked by hand; 0 to 1."),
        unit: .named("1"), isRequired: true
      ) {
        .number($0.fact.reading.confidence)
      },
      DataColumnOf(
        "verdict", .text, words.say("编辑意见", "Verdict"),
        words.say("编辑核对的结果；没有核对的为空。", "What an editor said of it; empty where none looked."),
        terms: [
          .init("confirmed", words.say("核对无误", "checked and right")),
          .init("changed", words.say("编辑改定", "settled by the editor")),
        ]
      ) { DataValue($0.fact.editing?.verdict.rawValue) },
      DataColumnOf("editor", .text, words.say("编辑", "Editor"), words.say("核对的人。", "Who looked.")) {
        DataValue($0.fact.editing?.by.who)
      },
      DataColumnOf(
        "editor_why", .text, words.say("编辑理由", "Editor’s reason"), words.say("为什么这样改定。", "Why it was settled so.")
      ) { DataValue($0.fact.editing?.by.why) },
    ]
  }
}

extension Qualifier {
  func dataTerm(in words: Words) -> DataColumn.Term {
    switch self {
    case .exact: .init(rawValue, words.say("就是这个数", "exactly this number"))
    case .about: .init(rawValue, words.say("约、左右", "about"))
    case .over: .init(rawValue, words.say("余、多、超过、突破", "over, more than"))
    case .under: .init(rawValue, words.say("近、不足", "nearly, less than"))
    case .atLeast: .init(rawValue, words.say("不少于、不低于、以上", "at least"))
    case .atMost: .init(rawValue, words.say("不超过、以内、以下；名次则是“前几”", "at most; of a rank, “top”"))
    }
  }
}

extension QuantityKind {
  fileprivate func dataTerm(in words: Words) -> DataColumn.Term {
    switch self {
    case .level: .init(rawValue, words.say("数量", "a quantity"))
    case .share: .init(rawValue, words.say("占比、比率", "a share or rate"))
    case .rank: .init(rawValue, words.say("名次", "a rank"))
    case .change: .init(rawValue, words.say("变化", "a change"))
    case .ratio: .init(rawValue, words.say("系数、比值", "a coefficient or ratio"))
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

  fileprivate static func dataTerms(in words: Words) -> [DataColumn.Term] {
    [
      .init("unit", words.say("单位与指标不同", "in another unit than the indicator")),
      .init(
        "kind",
        words.say("说的是变化、名次等，与指标的性质不同", "a change, rank or the like, where the indicator measures something else")),
      .init("part", words.say("只是指标所量的一部分", "only a part of what the indicator measures")),
      .init("planned", words.say("是计划或目标，不是已有的数", "a plan or goal, not what is there")),
      .init("place-unknown", words.say("原文没有写明是哪个地区", "the text does not say of which place")),
    ]
  }
}
