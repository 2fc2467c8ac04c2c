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
      DataColumnOf(
        "indicator", .text, words.say("指标", "Indicator"),
        words.say("跨地区可比的指标。", "Indicator that can be compared between places."), isRequired: true
      ) { .text($0.observation.indicator.id) },
      DataColumnOf(
        "indicator_name", .text, words.say("指标名称", "Name of the indicator"),
        words.say("指标的中文名称。", "Name of the indicator, in Chinese."), isRequired: true
      ) {
        .text(self.names.dataName(of: $0.observation.indicator))
      },
      DataColumnOf(
        "theme", .text, words.say("主题", "Theme"), words.say("指标所属的主题。", "Theme of the indicator."), isRequired: true
      ) { .text($0.observation.indicator.theme) },
    ]
    let measure: [DataColumnOf<Row>] = [
      DataColumnOf(
        "year", .integer, words.say("年份", "Year"),
        words.say(
          "截止日所在的年份，至成文时的为起始年份；便于透视。",
          "Year of the last day, or of the first where the period reaches to the time of writing; for pivot tables.")
      ) {
        DataValue($0.observation.period?.years.last)
      },
      DataColumnOf(
        "value", .number, words.say("数值", "Value"),
        words.say("以 unit 为单位的完整数字。", "The whole number in the unit of the row."), unit: .column("unit"),
        isRequired: true
      ) {
        .number($0.fact.quantity.value)
      },
      DataColumnOf(
        "value_to", .number, words.say("范围上限", "To"),
        words.say("原文给的是范围时的上限；没有的为空。", "Upper end where the text gives a range; empty where there is none."),
        unit: .column("unit")
      ) {
        DataValue($0.fact.quantity.to)
      },
      DataColumnOf(
        "unit", .text, words.say("单位", "Unit"),
        words.say("指标的单位；1 表示没有单位的系数。", "Unit of the indicator; 1 is a coefficient without one."), isRequired: true
      ) {
        .text($0.observation.indicator.unit)
      },
      DataColumnOf(
        "qualifier", .text, words.say("限定", "Qualifier"),
        words.say(
          "原文怎样限定这个数字；各值的意思同 facts 表。", "How the text qualifies the number; the values are those of the table facts."),
        isRequired: true,
        terms: Qualifier.allCases.map { $0.dataTerm(in: words) }
      ) { .text($0.fact.quantity.qualifier.rawValue) },
      DataColumnOf(
        "confidence", .number, words.say("把握", "Confidence"), words.say("同 facts 表。", "As in the table facts."),
        unit: .named("1"), isRequired: true
      ) {
        .number($0.fact.reading.confidence)
      },
      DataColumnOf(
        "facts", .integer, words.say("数据项数", "Figures"),
        words.say(
          "有几项数据说到它；多于一项时，数值取最可靠的一项。", "How many figures say it; of several the value is that of the most reliable."),
        unit: .named(words.say("项", "figures")), isRequired: true
      ) {
        .integer($0.observation.count)
      },
      DataColumnOf(
        "lowest", .number, words.say("最小值", "Lowest"),
        words.say(
          "这几项数据中的最小值；与最大值不同，就是说法不一。", "The lowest value of these figures; where it is not the highest, they differ."),
        unit: .column("unit"), isRequired: true
      ) {
        .number($0.observation.lowest)
      },
      DataColumnOf(
        "highest", .number, words.say("最大值", "Highest"),
        words.say("这几项数据中的最大值。", "The highest value of these figures."), unit: .column("unit"), isRequired: true
      ) {
        .number($0.observation.highest)
      },
      DataColumnOf(
        "brief", .text, words.say("简报", "Brief"), words.say("数值所出的简报。", "Brief that the value comes from."),
        isRequired: true
      ) { .text($0.slug) },
      DataColumnOf(
        "fact", .text, words.say("数据编号", "Id of the figure"),
        words.say("数值在该简报里的编号。", "Id of the figure in that brief."), isRequired: true
      ) { .text($0.fact.id) },
    ]
    return DataTable(
      "observations", words.say("观测值", "Observations"),
      words.say(
        "一行是一个指标在一地一时的数值，可以直接做透视表。只收可比的数据：单位和性质与指标相同、不是一部分、不是计划、写明了地区。",
        "A row is the value of an indicator at one place and time, ready to pivot. Only what can be compared: in the unit "
          + "and of the kind of the indicator, no part, no plan, of a known place."
      ),
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
      columns: identity + PlaceColumns.all(in: words) { $0.place }
        + PeriodColumns.all(in: words) { $0.observation.period }
        + measure)
  }
}

private struct ObservationKey: Hashable {
  let place: String
  let period: Period?
}
