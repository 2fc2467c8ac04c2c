import BriefModel

/// What is known of an indicator for one division and period.
struct DataObservation: Sendable {
  let indicator: Indicator
  let place: String
  let period: Period?
  /// The fact that stands for all of them.
  var best: Site.Reference
  var count: Int
  var lowest: Double
  var highest: Double
}

extension Site {
  /// One of each indicator, division and period that can be compared: by the catalogue, then code, then period.
  var observations: [DataObservation] {
    observedIndicators.flatMap { indicator -> [DataObservation] in
      var found: [DataObservation] = []
      var positions: [ObservationKey: Int] = [:]
      for reference in values[indicator.id]?.all ?? [] {
        let fact = fact(reference)
        guard let place = fact.place ?? briefs[reference.brief].place else { continue }
        let value = fact.quantity.value
        let key = ObservationKey(place: place, period: fact.period)
        if let position = positions[key] {
          found[position].count += 1
          found[position].lowest = min(found[position].lowest, value)
          found[position].highest = max(found[position].highest, value)
          if isBetter(reference, than: found[position].best) { found[position].best = reference }
        } else {
          positions[key] = found.count
          found.append(
            DataObservation(
              indicator: indicator, place: place, period: fact.period, best: reference, count: 1, lowest: value,
              highest: value))
        }
      }
      return found.sorted {
        ($0.place, $0.period?.description ?? "") < ($1.place, $1.period?.description ?? "")
      }
    }
  }

  /// What an editor read over goes before what was only read, an exact number before a bound, a sure reading before
  /// a doubtful one; then the later brief, and the earlier place in it.
  private func isBetter(_ one: Reference, than other: Reference) -> Bool {
    func rank(_ reference: Reference) -> (Int, Int, Double, Int, Int) {
      let fact = fact(reference)
      return (
        fact.editing == nil ? 1 : 0, fact.quantity.qualifier == .exact ? 0 : 1, -fact.reading.confidence,
        reference.brief, reference.fact
      )
    }
    return rank(one) < rank(other)
  }

  func observationsTable(_ observations: [DataObservation], _ places: PlaceNames.Table) -> DataTable {
    typealias Row = (observation: DataObservation, fact: Fact, slug: String, place: PlaceNames?)
    let identity: [DataColumnOf<Row>] = [
      DataColumnOf("indicator", .text, "指标", "跨地区可比的指标。", isRequired: true) { .text($0.observation.indicator.id) },
      DataColumnOf("indicator_name", .text, "指标名称", "指标的中文名称。", isRequired: true) {
        .text(self.names.dataName(of: $0.observation.indicator))
      },
      DataColumnOf("theme", .text, "主题", "指标所属的主题。", isRequired: true) { .text($0.observation.indicator.theme) },
    ]
    let measure: [DataColumnOf<Row>] = [
      DataColumnOf("year", .integer, "年份", "截止日所在的年份，至成文时的为起始年份；便于透视。") {
        DataValue($0.observation.period?.years.last)
      },
      DataColumnOf("value", .number, "数值", "以 unit 为单位的完整数字。", unit: .column("unit"), isRequired: true) {
        .number($0.fact.quantity.value)
      },
      DataColumnOf("value_to", .number, "范围上限", "原文给的是范围时的上限；没有的为空。", unit: .column("unit")) {
        DataValue($0.fact.quantity.to)
      },
      DataColumnOf("unit", .text, "单位", "指标的单位；1 表示没有单位的系数。", isRequired: true) {
        .text($0.observation.indicator.unit)
      },
      DataColumnOf(
        "qualifier", .text, "限定", "原文怎样限定这个数字；各值的意思同 facts 表。", isRequired: true,
        terms: Qualifier.allCases.map(\.dataTerm)
      ) { .text($0.fact.quantity.qualifier.rawValue) },
      DataColumnOf("confidence", .number, "把握", "同 facts 表。", unit: .named("1"), isRequired: true) {
        .number($0.fact.reading.confidence)
      },
      DataColumnOf("facts", .integer, "数据项数", "有几项数据说到它；多于一项时，数值取最可靠的一项。", unit: .named("项"), isRequired: true) {
        .integer($0.observation.count)
      },
      DataColumnOf("lowest", .number, "最小值", "这几项数据中的最小值；与最大值不同，就是说法不一。", unit: .column("unit"), isRequired: true) {
        .number($0.observation.lowest)
      },
      DataColumnOf("highest", .number, "最大值", "这几项数据中的最大值。", unit: .column("unit"), isRequired: true) {
        .number($0.observation.highest)
      },
      DataColumnOf("brief", .text, "简报", "数值所出的简报。", isRequired: true) { .text($0.slug) },
      DataColumnOf("fact", .text, "数据编号", "数值在该简报里的编号。", isRequired: true) { .text($0.fact.id) },
    ]
    return DataTable(
      "observations", "观测值", "一行是一个指标在一地一时的数值，可以直接做透视表。只收可比的数据：单位和性质与指标相同、不是一部分、不是计划、写明了地区。",
      key: ["brief", "fact"],
      foreignKeys: [
        .init(["brief", "fact"], in: "facts", ["brief", "id"]), .init(["indicator"], in: "indicators", ["id"]),
        .init(["theme"], in: "themes", ["id"]), .init(["place"], in: "places", ["code"]),
      ], rowCount: observations.count,
      row: { index in
        let observation = observations[index]
        let slug = self.briefs[observation.best.brief].slug
        return (observation, self.fact(observation.best), slug, places[observation.place])
      },
      columns: identity + PlaceColumns.all(in: words) { $0.place } + PeriodColumns.all { $0.observation.period }
        + measure)
  }
}

private struct ObservationKey: Hashable {
  let place: String
  let period: Period?
}
