import BriefModel

/// A division as the rows of tables name it.
struct PlaceNames: Sendable {
  let code: String
  let name: String
  let level: Division.Level?
  let parent: String?
  let province: String?
  let city: String?

  /// All divisions that a row names, and those above them.
  struct Table: Sendable {
    /// By code.
    let all: [PlaceNames]
    private let names: [String: PlaceNames]

    init(of site: Site) {
      let named = Set(site.facts.keys).union(site.briefsByPlace.keys)
      let codes = named.union(named.flatMap { site.names.ancestors(of: $0).map(\.code) })
      all = codes.sorted().map { PlaceNames($0, site: site) }
      names = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    }

    subscript(_ code: String?) -> PlaceNames? { code.flatMap { names[$0] } }
  }

  private init(_ code: String, site: Site) {
    let division = site.names.division(code)
    let chain = site.names.ancestors(of: code) + (division.map { [$0] } ?? [])
    self.code = code
    name = division?.name ?? site.words.unknownDivision(code)
    level = division?.level
    parent = division?.parent
    province = chain.first { $0.level == .province }?.name
    city = chain.first { $0.level == .prefecture }?.name
  }
}

extension Division.Level {
  /// As the data names it.
  var dataName: String {
    switch self {
    case .province: "province"
    case .prefecture: "prefecture"
    case .county: "county"
    }
  }

  static func dataTerms(in words: Words) -> [DataColumn.Term] {
    [Self.province, .prefecture, .county].map { DataColumn.Term($0.dataName, words.level($0)) }
  }
}

/// The columns that name the division a row is about.
enum PlaceColumns {
  static func all<Row>(in words: Words, _ place: @escaping @Sendable (Row) -> PlaceNames?) -> [DataColumnOf<Row>] {
    [
      DataColumnOf(
        "place", .text, words.say("地区代码", "Place code"),
        words.say(
          "数据所属地区的区划代码（GB/T 2260，六位）。原文没有写明时为空。",
          "Code of the place it belongs to (GB/T 2260, six digits). Empty where the text does not say.")
      ) {
        DataValue(place($0)?.code)
      },
      DataColumnOf(
        "place_name", .text, words.say("地区", "Place"), words.say("该地区的名称。", "Name of the place, in Chinese.")
      ) { DataValue(place($0)?.name) },
      DataColumnOf(
        "place_level", .text, words.say("地区级别", "Level of the place"), words.say("该地区的级别。", "Level of the place."),
        terms: Division.Level.dataTerms(in: words)
      ) {
        DataValue(place($0)?.level?.dataName)
      },
      DataColumnOf(
        "province", .text, words.say("省份", "Province"),
        words.say("该地区所在的省、自治区、直辖市。", "Province, autonomous region or municipality that the place is in, in Chinese.")
      ) { DataValue(place($0)?.province) },
      DataColumnOf(
        "city", .text, words.say("城市", "City"),
        words.say(
          "该地区所在的地级市、地区、自治州、盟；没有的为空。",
          "City, prefecture, autonomous prefecture or league that the place is in, in Chinese; empty where there is none."
        )
      ) { DataValue(place($0)?.city) },
    ]
  }
}

/// The columns that say what time a row is of.
enum PeriodColumns {
  static func all<Row>(in words: Words, _ period: @escaping @Sendable (Row) -> Period?) -> [DataColumnOf<Row>] {
    [
      DataColumnOf(
        "period", .text, words.say("时间", "Period"),
        words.say(
          "数据所说的时间，如 2025、2023-03、2024-10-23；2021/2025 是一段时间，2021/ 是从那时起至成文时。原文没有写明时为空。",
          "The time it is of, as 2025, 2023-03 or 2024-10-23; 2021/2025 is a span, 2021/ from then to the time of writing. "
            + "Empty where the text does not say."
        )
      ) { DataValue(period($0)?.description) },
      DataColumnOf(
        "period_start", .date, words.say("起始日", "First day"), words.say("这段时间的第一天。", "First day of the period.")
      ) { DataValue(period($0)?.firstDay) },
      DataColumnOf(
        "period_end", .date, words.say("截止日", "Last day"),
        words.say("这段时间的最后一天；至成文时的为空。", "Last day of the period; empty where it reaches to the time of writing.")
      ) { DataValue(period($0)?.lastDay) },
    ]
  }
}
