import BriefModel

/// The tables that the keys of the others lead to.
extension Site {
  var sourcesTable: DataTable {
    typealias Row = (name: String, origin: Brief.Origin, briefs: [Int])
    let rows: [Row] = briefsBySource.sorted { $0.key < $1.key }.compactMap { name, indices in
      indices.first.map { (name, briefs[$0].origin, indices) }
    }
    let columns: [DataColumnOf<Row>] = [
      DataColumnOf("name", .text, "原文文件", "原文的文件名。", isRequired: true) { .text($0.name) },
      DataColumnOf("sha256", .text, "校验和", "原文（UTF-8，行末为 LF）的 SHA-256。", isRequired: true) { .text($0.origin.sha256) },
      DataColumnOf("bytes", .integer, "字节数", "原文按 UTF-8 计的长度。", unit: .named("字节"), isRequired: true) {
        .integer($0.origin.bytes)
      },
      DataColumnOf("briefs", .integer, "简报篇数", "原文里有几篇报道。", unit: .named("篇"), isRequired: true) {
        .integer($0.briefs.count)
      },
      DataColumnOf("facts", .integer, "数据项数", "从原文里提取了几项数据。", unit: .named("项"), isRequired: true) { row in
        .integer(row.briefs.reduce(0) { $0 + self.briefs[$1].facts.count })
      },
      DataColumnOf("page", .text, "网页", "逐行交代原文去处的网页，自网站首页所在的目录起。", isRequired: true) {
        .text(Address.source($0.name, sha256: $0.origin.sha256).path)
      },
    ]
    return DataTable(
      "sources", "原文", "一行一份原文。", key: ["name"], rowCount: rows.count, row: { rows[$0] },
      columns: columns)
  }

  func placesTable(_ places: PlaceNames.Table) -> DataTable {
    let columns: [DataColumnOf<PlaceNames>] = [
      DataColumnOf("code", .text, "地区代码", "区划代码（GB/T 2260，六位）。", isRequired: true) { .text($0.code) },
      DataColumnOf("name", .text, "地区", "地区的名称。", isRequired: true) { .text($0.name) },
      DataColumnOf("level", .text, "级别", "地区的级别。", terms: Division.Level.dataTerms(in: words)) {
        DataValue($0.level?.dataName)
      },
      DataColumnOf("parent", .text, "上级", "上一级地区的代码；省级的为空。") { DataValue($0.parent) },
      DataColumnOf("province", .text, "省份", "所在的省、自治区、直辖市。") { DataValue($0.province) },
      DataColumnOf("city", .text, "城市", "所在的地级市、地区、自治州、盟；没有的为空。") { DataValue($0.city) },
      DataColumnOf("latitude", .number, "纬度", "政府驻地的纬度（WGS 84，度），由 GCJ-02 坐标换算；不详的为空。", unit: .named("度")) {
        DataValue(self.seat(of: $0.code)?.latitude)
      },
      DataColumnOf("longitude", .number, "经度", "政府驻地的经度（WGS 84，度），由 GCJ-02 坐标换算；不详的为空。", unit: .named("度")) {
        DataValue(self.seat(of: $0.code)?.longitude)
      },
      DataColumnOf("briefs", .integer, "简报篇数", "专写本地的简报，不含下辖地区的。", unit: .named("篇"), isRequired: true) {
        .integer(self.briefsByPlace[$0.code]?.count ?? 0)
      },
      DataColumnOf("facts", .integer, "数据项数", "关于本地的数据，不含下辖地区的。", unit: .named("项"), isRequired: true) {
        .integer(self.facts[$0.code]?.count ?? 0)
      },
      DataColumnOf("page", .text, "网页", "该地区的网页，自网站首页所在的目录起；没有的为空。") {
        self.hasPage($0.code) ? .text(Address.district($0.code).path) : .none
      },
    ]
    return DataTable(
      "places", "地区", "一行一个有简报或数据的地区，或它的上级。", key: ["code"],
      foreignKeys: [.init(["parent"], in: "places", ["code"])], rowCount: places.all.count,
      row: { places.all[$0] }, columns: columns)
  }

  func indicatorsTable(_ observations: [DataObservation]) -> DataTable {
    let counts = observations.reduce(into: [String: Int]()) { $0[$1.indicator.id, default: 0] += 1 }
    let columns: [DataColumnOf<Indicator>] = [
      DataColumnOf("id", .text, "指标", "指标的代号。", isRequired: true) { .text($0.id) },
      DataColumnOf("name", .text, "名称", "指标的中文名称。", isRequired: true) {
        .text(self.names.dataName(of: $0))
      },
      DataColumnOf("unit", .text, "单位", "指标的单位；1 表示没有单位的系数。", isRequired: true) { .text($0.unit) },
      DataColumnOf("theme", .text, "主题", "指标所属的主题。", isRequired: true) { .text($0.theme) },
      DataColumnOf("facts", .integer, "数据项数", "有这个指标的数据，可比的和不可比的。", unit: .named("项"), isRequired: true) {
        .integer(self.values[$0.id].map { $0.all.count + $0.apart.count } ?? 0)
      },
      DataColumnOf("observations", .integer, "观测值个数", "observations 表里的行数。", unit: .named("个"), isRequired: true) {
        .integer(counts[$0.id] ?? 0)
      },
      DataColumnOf("places", .integer, "地区个数", "有可比数值的地区。", unit: .named("个"), isRequired: true) {
        .integer(self.values[$0.id]?.divisionCount ?? 0)
      },
      DataColumnOf("page", .text, "网页", "指标的网页，自网站首页所在的目录起；还没有数据的为空。") {
        self.values[$0.id] == nil ? .none : .text(Address.indicator($0.id).path)
      },
    ]
    return DataTable(
      "indicators", "指标", "一行一个指标：跨地区可比的一种数。", key: ["id"],
      foreignKeys: [.init(["theme"], in: "themes", ["id"])], rowCount: names.indicators.count,
      row: { self.names.indicators[$0] }, columns: columns)
  }

  var themesTable: DataTable {
    let columns: [DataColumnOf<Theme>] = [
      DataColumnOf("id", .text, "主题", "主题的代号。", isRequired: true) { .text($0.id) },
      DataColumnOf("name", .text, "名称", "主题的中文名称。", isRequired: true) {
        .text(self.names.dataName(of: $0))
      },
      DataColumnOf("briefs", .integer, "简报篇数", "写到这个主题的简报。", unit: .named("篇"), isRequired: true) {
        .integer(self.briefsByTheme[$0.id]?.count ?? 0)
      },
      DataColumnOf("page", .text, "网页", "主题的网页，自网站首页所在的目录起；还没有内容的为空。") {
        self.hasThemePage($0.id) ? .text(Address.theme($0.id).path) : .none
      },
    ]
    return DataTable(
      "themes", "主题", "一行一个主题。", key: ["id"], rowCount: names.themes.count, row: { self.names.themes[$0] },
      columns: columns)
  }
}
