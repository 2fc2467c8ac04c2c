import BriefModel

extension Site {
  func briefsTable(_ places: PlaceNames.Table) -> DataTable {
    typealias Row = (brief: Brief, place: PlaceNames?)
    let order = briefsBySlug
    let head: [DataColumnOf<Row>] = [
      DataColumnOf("slug", .text, "简报", "简报的网址名，一经发布不再改变。", isRequired: true) { .text($0.brief.slug) },
      DataColumnOf("title", .text, "标题", "原文的标题；没有的为空。") { DataValue($0.brief.title) },
      DataColumnOf("kicker", .text, "引题", "标题上面的一行；没有的为空。") { DataValue($0.brief.kicker) },
      DataColumnOf("subtitle", .text, "副题", "标题下面的一行；没有的为空。") { DataValue($0.brief.subtitle) },
      DataColumnOf("byline", .list, "署名", "署名的人，照原文写法。", isRequired: true) { .list($0.brief.byline) },
      DataColumnOf("publisher", .text, "媒体", "刊登的媒体；原文没有写明的为空。") { DataValue($0.brief.publisher) },
      DataColumnOf("published", .date, "发表日期", "刊登的日期；原文没有写明的为空。") {
        DataValue($0.brief.published.flatMap { Period(start: $0, end: $0).firstDay })
      },
      DataColumnOf("address", .text, "原文网址", "可以读到原文的网址；没有的为空。") { DataValue($0.brief.address) },
      DataColumnOf("rights", .text, "权利说明", "原文的权利归谁，或以什么条件使用；没有写明的为空。") { DataValue($0.brief.rights) },
    ]
    let content: [DataColumnOf<Row>] = [
      DataColumnOf("other_places", .list, "其他地区", "文中参与其事的其他地区的代码，提到多的在前。", isRequired: true) {
        .list($0.brief.otherPlaces)
      },
      DataColumnOf("themes", .list, "主题", "所属主题，篇幅多的在前。", isRequired: true) { .list($0.brief.themes.map(\.id)) },
      DataColumnOf("first_year", .integer, "最早年份", "数据所说的最早年份；都没有写明的为空。") { DataValue($0.brief.dataYears.min()) },
      DataColumnOf("last_year", .integer, "最晚年份", "数据所说的最晚年份；都没有写明的为空。") { DataValue($0.brief.dataYears.max()) },
      DataColumnOf("honours", .list, "荣誉", "文中说到的荣誉和称号，照原文写法。", isRequired: true) { .list($0.brief.honours) },
      DataColumnOf("facts", .integer, "数据项数", "简报里有几项数据。", unit: .named("项"), isRequired: true) {
        .integer($0.brief.facts.count)
      },
      DataColumnOf("corrections", .integer, "更正处数", "更正或注明了几处误印。", unit: .named("处"), isRequired: true) {
        .integer($0.brief.corrections.count)
      },
      DataColumnOf("source", .text, "原文文件", "原文的文件名。", isRequired: true) { .text($0.brief.origin.name) },
      DataColumnOf("article", .integer, "篇次", "是这份原文里的第几篇，从 1 起。", isRequired: true) {
        .integer($0.brief.origin.article)
      },
      DataColumnOf("first_line", .integer, "起始行", "在原文里的第一行，从 1 起。", isRequired: true) {
        .integer($0.brief.origin.firstLine)
      },
      DataColumnOf("last_line", .integer, "结束行", "在原文里的最后一行。", isRequired: true) {
        .integer($0.brief.origin.lastLine)
      },
      DataColumnOf("page", .text, "网页", "简报的网页，自网站首页所在的目录起；同名的 .md 和 .json 是全文和全部数据。", isRequired: true) {
        .text(Address.brief($0.brief.slug).path)
      },
    ]
    return DataTable(
      "briefs", "简报", "一行一篇简报，也就是一篇报道。", key: ["slug"],
      foreignKeys: [.init(["place"], in: "places", ["code"]), .init(["source"], in: "sources", ["name"])],
      rowCount: order.count,
      row: { index in
        let brief = self.briefs[order[index]]
        return (brief, places[brief.place])
      }, columns: head + PlaceColumns.all(in: words) { $0.place } + content)
  }

  func documentsTable(_ places: PlaceNames.Table) -> DataTable {
    typealias Row = (name: String, brief: Brief, place: PlaceNames?)
    let references = briefsBySlug.flatMap { brief in
      Self.unique(briefs[brief].documents).map { (name: $0, brief: brief) }
    }.sorted { ($0.name, briefs[$0.brief].slug) < ($1.name, briefs[$1.brief].slug) }
    let columns: [DataColumnOf<Row>] = [
      DataColumnOf("name", .text, "文件", "政策文件的名称，照原文写法，不带书名号。", isRequired: true) { .text($0.name) },
      DataColumnOf("brief", .text, "简报", "提到它的简报。", isRequired: true) { .text($0.brief.slug) },
    ]
    return DataTable(
      "documents", "政策文件", "一行是一篇简报提到的一份政策文件。", key: ["name", "brief"],
      foreignKeys: [.init(["brief"], in: "briefs", ["slug"]), .init(["place"], in: "places", ["code"])],
      rowCount: references.count,
      row: { index in
        let brief = self.briefs[references[index].brief]
        return (references[index].name, brief, places[brief.place])
      }, columns: columns + PlaceColumns.all(in: words) { $0.place })
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
