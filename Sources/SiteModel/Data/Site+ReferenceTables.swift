import BriefModel

/// The tables that the keys of the others lead to.
extension Site {
  var sourcesTable: DataTable {
    typealias Row = (name: String, origin: Brief.Origin, briefs: [Int])
    let rows: [Row] = briefsBySource.sorted { $0.key < $1.key }.compactMap { name, indices in
      indices.first.map { (name, briefs[$0].origin, indices) }
    }
    let columns: [DataColumnOf<Row>] = [
      DataColumnOf(
        "name", .text, words.say("原文文件", "Source file"), words.say("原文的文件名。", "Name of the source file."),
        isRequired: true
      ) { .text($0.name) },
      DataColumnOf(
        "sha256", .text, words.say("校验和", "Checksum"),
        words.say("原文（UTF-8，行末为 LF）的 SHA-256。", "SHA-256 of the source (UTF-8, lines ending in LF)."), isRequired: true
      ) { .text($0.origin.sha256) },
      DataColumnOf(
        "bytes", .integer, words.say("字节数", "Bytes"), words.say("原文按 UTF-8 计的长度。", "Length of the source as UTF-8."),
        unit: .named(words.say("字节", "bytes")), isRequired: true
      ) {
        .integer($0.origin.bytes)
      },
      DataColumnOf(
        "briefs", .integer, words.say("简报篇数", "Briefs"), words.say("原文里有几篇报道。", "How many reports the source holds."),
        unit: .named(words.say("篇", "briefs")), isRequired: true
      ) {
        .integer($0.briefs.count)
      },
      DataColumnOf(
        "facts", .integer, words.say("数据项数", "Figures"),
        words.say("从原文里提取了几项数据。", "How many figures were taken out of the source."),
        unit: .named(words.say("项", "figures")), isRequired: true
      ) { row in
        .integer(row.briefs.reduce(0) { $0 + self.briefs[$1].facts.count })
      },
      DataColumnOf(
        "page", .text, words.say("网页", "Page"),
        words.say(
          "逐行交代原文去处的网页，自网站首页所在的目录起。",
          "Page that accounts for the source line by line, from the folder of the home page."), isRequired: true
      ) {
        .text(Address.source($0.name, sha256: $0.origin.sha256).path)
      },
    ]
    return DataTable(
      "sources", words.say("原文", "Sources"), words.say("一行一份原文。", "A row is a source."), key: ["name"],
      rowCount: rows.count, row: { rows[$0] },
      columns: columns)
  }

  func placesTable(_ places: PlaceNames.Table) -> DataTable {
    let columns: [DataColumnOf<PlaceNames>] = [
      DataColumnOf(
        "code", .text, words.say("地区代码", "Place code"),
        words.say("区划代码（GB/T 2260，六位）。", "Code of the place (GB/T 2260, six digits)."), isRequired: true
      ) { .text($0.code) },
      DataColumnOf(
        "name", .text, words.say("地区", "Place"), words.say("地区的名称。", "Name of the place, in Chinese."), isRequired: true
      ) { .text($0.name) },
      DataColumnOf(
        "level", .text, words.say("级别", "Level"), words.say("地区的级别。", "Level of the place."),
        terms: Division.Level.dataTerms(in: words)
      ) {
        DataValue($0.level?.dataName)
      },
      DataColumnOf(
        "parent", .text, words.say("上级", "Parent"),
        words.say("上一级地区的代码；省级的为空。", "Code of the place above; empty for provinces.")
      ) { DataValue($0.parent) },
      DataColumnOf(
        "province", .text, words.say("省份", "Province"),
        words.say("所在的省、自治区、直辖市。", "Province, autonomous region or municipality that it is in, in Chinese.")
      ) { DataValue($0.province) },
      DataColumnOf(
        "city", .text, words.say("城市", "City"),
        words.say(
          "所在的地级市、地区、自治州、盟；没有的为空。",
          "City, prefecture, autonomous prefecture or league that it is in, in Chinese; empty where there is none.")
      ) { DataValue($0.city) },
      DataColumnOf(
        "latitude", .number, words.say("纬度", "Latitude"),
        words.say(
          "政府驻地的纬度（WGS 84，度），由 GCJ-02 坐标换算；不详的为空。",
          "Latitude of the seat of its government (WGS 84, degrees), brought from GCJ-02; empty where unknown."),
        unit: .named(words.say("度", "degrees"))
      ) {
        DataValue(self.seat(of: $0.code)?.latitude)
      },
      DataColumnOf(
        "longitude", .number, words.say("经度", "Longitude"),
        words.say(
          "政府驻地的经度（WGS 84，度），由 GCJ-02 坐标换算；不详的为空。",
          "Longitude of the seat of its government (WGS 84, degrees), brought from GCJ-02; empty where unknown."),
        unit: .named(words.say("度", "degrees"))
      ) {
        DataValue(self.seat(of: $0.code)?.longitude)
      },
      DataColumnOf(
        "briefs", .integer, words.say("简报篇数", "Briefs"),
        words.say("专写本地的简报，不含下辖地区的。", "Briefs on the place itself, without those of places under it."),
        unit: .named(words.say("篇", "briefs")), isRequired: true
      ) {
        .integer(self.briefsByPlace[$0.code]?.count ?? 0)
      },
      DataColumnOf(
        "facts", .integer, words.say("数据项数", "Figures"),
        words.say("关于本地的数据，不含下辖地区的。", "Figures on the place itself, without those of places under it."),
        unit: .named(words.say("项", "figures")), isRequired: true
      ) {
        .integer(self.facts[$0.code]?.count ?? 0)
      },
      DataColumnOf(
        "page", .text, words.say("网页", "Page"),
        words.say(
          "该地区的网页，自网站首页所在的目录起；没有的为空。", "Page of the place, from the folder of the home page; empty where there is none."
        )
      ) {
        self.hasPage($0.code) ? .text(Address.district($0.code).path) : .none
      },
    ]
    return DataTable(
      "places", words.say("地区", "Places"),
      words.say("一行一个有简报或数据的地区，或它的上级。", "A row is a place with briefs or figures, or one that such a place is in."),
      key: ["code"],
      foreignKeys: [.init(["parent"], in: "places", ["code"])], rowCount: places.all.count,
      row: { places.all[$0] }, columns: columns)
  }

  func indicatorsTable(_ observations: [DataObservation]) -> DataTable {
    let counts = observations.reduce(into: [String: Int]()) { $0[$1.indicator.id, default: 0] += 1 }
    let columns: [DataColumnOf<Indicator>] = [
      DataColumnOf(
        "id", .text, words.say("指标", "Indicator"), words.say("指标的代号。", "Id of the indicator."), isRequired: true
      ) { .text($0.id) },
      DataColumnOf(
        "name", .text, words.say("名称", "Name"), words.say("指标的中文名称。", "Name of the indicator, in Chinese."),
        isRequired: true
      ) {
        .text(self.names.dataName(of: $0))
      },
      DataColumnOf(
        "unit", .text, words.say("单位", "Unit"),
        words.say("指标的单位；1 表示没有单位的系数。", "Unit of the indicator; 1 is a coefficient without one."), isRequired: true
      ) { .text($0.unit) },
      DataColumnOf(
        "theme", .text, words.say("主题", "Theme"), words.say("指标所属的主题。", "Theme of the indicator."), isRequired: true
      ) { .text($0.theme) },
      DataColumnOf(
        "facts", .integer, words.say("数据项数", "Figures"),
        words.say("有这个指标的数据，可比的和不可比的。", "Figures with this indicator, comparable or not."),
        unit: .named(words.say("项", "figures")), isRequired: true
      ) {
        .integer(self.values[$0.id].map { $0.all.count + $0.apart.count } ?? 0)
      },
      DataColumnOf(
        "observations", .integer, words.say("观测值个数", "Observations"),
        words.say("observations 表里的行数。", "How many rows it has in the table observations."),
        unit: .named(words.say("个", "rows")), isRequired: true
      ) {
        .integer(counts[$0.id] ?? 0)
      },
      DataColumnOf(
        "places", .integer, words.say("地区个数", "Places"), words.say("有可比数值的地区。", "Places with a comparable value."),
        unit: .named(words.say("个", "rows")), isRequired: true
      ) {
        .integer(self.values[$0.id]?.divisionCount ?? 0)
      },
      DataColumnOf(
        "page", .text, words.say("网页", "Page"),
        words.say(
          "指标的网页，自网站首页所在的目录起；还没有数据的为空。",
          "Page of the indicator, from the folder of the home page; empty where it has no figures yet.")
      ) {
        self.values[$0.id] == nil ? .none : .text(Address.indicator($0.id).path)
      },
    ]
    return DataTable(
      "indicators", words.say("指标", "Indicators"),
      words.say("一行一个指标：跨地区可比的一种数。", "A row is an indicator: a number that can be compared between places."),
      key: ["id"],
      foreignKeys: [.init(["theme"], in: "themes", ["id"])], rowCount: names.indicators.count,
      row: { self.names.indicators[$0] }, columns: columns)
  }

  var themesTable: DataTable {
    let columns: [DataColumnOf<Theme>] = [
      DataColumnOf("id", .text, words.say("主题", "Theme"), words.say("主题的代号。", "Id of the theme."), isRequired: true) {
        .text($0.id)
      },
      DataColumnOf(
        "name", .text, words.say("名称", "Name"), words.say("主题的中文名称。", "Name of the theme, in Chinese."),
        isRequired: true
      ) {
        .text(self.names.dataName(of: $0))
      },
      DataColumnOf(
        "briefs", .integer, words.say("简报篇数", "Briefs"), words.say("写到这个主题的简报。", "Briefs that treat of the theme."),
        unit: .named(words.say("篇", "briefs")), isRequired: true
      ) {
        .integer(self.briefsByTheme[$0.id]?.count ?? 0)
      },
      DataColumnOf(
        "page", .text, words.say("网页", "Page"),
        words.say(
          "主题的网页，自网站首页所在的目录起；还没有内容的为空。",
          "Page of the theme, from the folder of the home page; empty where there is nothing on it yet.")
      ) {
        self.hasThemePage($0.id) ? .text(Address.theme($0.id).path) : .none
      },
    ]
    return DataTable(
      "themes", words.say("主题", "Themes"), words.say("一行一个主题。", "A row is a theme."), key: ["id"],
      rowCount: names.themes.count, row: { self.names.themes[$0] },
      columns: columns)
  }
}
