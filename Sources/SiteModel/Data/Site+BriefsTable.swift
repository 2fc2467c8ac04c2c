import BriefModel

extension Site {
  func briefsTable(_ places: PlaceNames.Table) -> DataTable {
    typealias Row = (brief: Brief, place: PlaceNames?)
    let order = briefsBySlug
    let head: [DataColumnOf<Row>] = [
      DataColumnOf(
        "slug", .text, words.say("简报", "Brief"),
        words.say("简报的网址名，一经发布不再改变。", "Name of the brief in its address; once published it does not change."),
        isRequired: true
      ) { .text($0.brief.slug) },
      DataColumnOf(
        "title", .text, words.say("标题", "Headline"),
        words.say("原文的标题；没有的为空。", "Headline of the text; empty where it has none.")
      ) { DataValue($0.brief.title) },
      DataColumnOf(
        "kicker", .text, words.say("引题", "Kicker"),
        words.say("标题上面的一行；没有的为空。", "Line above the headline; empty where there is none.")
      ) { DataValue($0.brief.kicker) },
      DataColumnOf(
        "subtitle", .text, words.say("副题", "Subtitle"),
        words.say("标题下面的一行；没有的为空。", "Line below the headline; empty where there is none.")
      ) { DataValue($0.brief.subtitle) },
      DataColumnOf(
        "byline", .list, words.say("署名", "Byline"),
        words.say("署名的人，照原文写法。", "Who is credited with the text, as it says so."), isRequired: true
      ) { .list($0.brief.byline) },
      DataColumnOf(
        "publisher", .text, words.say("媒体", "Publisher"),
        words.say("刊登的媒体；原文没有写明的为空。", "Who printed it; empty where the text does not say.")
      ) { DataValue($0.brief.publisher) },
      DataColumnOf(
        "published", .date, words.say("发表日期", "Published"),
        words.say("刊登的日期；原文没有写明的为空。", "Day it was printed; empty where the text does not say.")
      ) {
        DataValue($0.brief.published.flatMap { Period(start: $0, end: $0).firstDay })
      },
      DataColumnOf(
        "address", .text, words.say("原文网址", "Address of the source"),
        words.say("可以读到原文的网址；没有的为空。", "Where the text can be read; empty where there is no such place.")
      ) { DataValue($0.brief.address) },
      DataColumnOf(
        "rights", .text, words.say("权利说明", "Rights"),
        words.say(
          "原文的权利归谁，或以什么条件使用；没有写明的为空。",
          "Who owns the text, or on what terms it may be used; empty where nothing is said.")
      ) { DataValue($0.brief.rights) },
    ]
    let content: [DataColumnOf<Row>] = [
      DataColumnOf(
        "other_places", .list, words.say("其他地区", "Other places"),
        words.say(
          "文中参与其事的其他地区的代码，提到多的在前。", "Codes of other places that take part in what is told, those named most first."),
        isRequired: true
      ) {
        .list($0.brief.otherPlaces)
      },
      DataColumnOf(
        "themes", .list, words.say("主题", "Themes"), words.say("所属主题，篇幅多的在前。", "What it is about, most first."),
        isRequired: true
      ) { .list($0.brief.themes.map(\.id)) },
      DataColumnOf(
        "first_year", .integer, words.say("最早年份", "First year"),
        words.say("数据所说的最早年份；都没有写明的为空。", "First year that its figures are of; empty where none is stated.")
      ) { DataValue($0.brief.dataYears.min()) },
      DataColumnOf(
        "last_year", .integer, words.say("最晚年份", "Last year"),
        words.say("数据所说的最晚年份；都没有写明的为空。", "Last year that its figures are of; empty where none is stated.")
      ) { DataValue($0.brief.dataYears.max()) },
      DataColumnOf(
        "honours", .list, words.say("荣誉", "Honours"),
        words.say("文中说到的荣誉和称号，照原文写法。", "Honours and titles that the text speaks of, in its words."), isRequired: true
      ) { .list($0.brief.honours) },
      DataColumnOf(
        "facts", .integer, words.say("数据项数", "Figures"), words.say("简报里有几项数据。", "How many figures the brief has."),
        unit: .named(words.say("项", "figures")), isRequired: true
      ) {
        .integer($0.brief.facts.count)
      },
      DataColumnOf(
        "corrections", .integer, words.say("更正处数", "Corrections"),
        words.say("更正或注明了几处误印。", "How many misprints were corrected or noted."), unit: .named(words.say("处", "places")),
        isRequired: true
      ) {
        .integer($0.brief.corrections.count)
      },
      DataColumnOf(
        "source", .text, words.say("原文文件", "Source file"), words.say("原文的文件名。", "Name of the source file."),
        isRequired: true
      ) { .text($0.brief.origin.name) },
      DataColumnOf(
        "article", .integer, words.say("篇次", "Article"),
        words.say("是这份原文里的第几篇，从 1 起。", "Which article of the source it is, from 1."), isRequired: true
      ) {
        .integer($0.brief.origin.article)
      },
      DataColumnOf(
        "first_line", .integer, words.say("起始行", "First line"),
        words.say("在原文里的第一行，从 1 起。", "Its first line in the source, from 1."), isRequired: true
      ) {
        .integer($0.brief.origin.firstLine)
      },
      DataColumnOf(
        "last_line", .integer, words.say("结束行", "Last line"), words.say("在原文里的最后一行。", "Its last line in the source."),
        isRequired: true
      ) {
        .integer($0.brief.origin.lastLine)
      },
      DataColumnOf(
        "page", .text, words.say("网页", "Page"),
        words.say(
          "简报的网页，自网站首页所在的目录起；同名的 .md 和 .json 是全文和全部数据。",
          "Page of the brief, from the folder of the home page; the same name with .md and .json is the text and all "
            + "its data."
        ), isRequired: true
      ) {
        .text(Address.brief($0.brief.slug).path)
      },
    ]
    return DataTable(
      "briefs", words.say("简报", "Briefs"), words.say("一行一篇简报，也就是一篇报道。", "A row is a brief, which is one report."),
      key: ["slug"],
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
      DataColumnOf(
        "name", .text, words.say("文件", "Document"),
        words.say("政策文件的名称，照原文写法，不带书名号。", "Name of the document as the text has it, without title marks."),
        isRequired: true
      ) { .text($0.name) },
      DataColumnOf(
        "brief", .text, words.say("简报", "Brief"), words.say("提到它的简报。", "Brief that names it."), isRequired: true
      ) { .text($0.brief.slug) },
    ]
    return DataTable(
      "documents", words.say("政策文件", "Policy documents"),
      words.say("一行是一篇简报提到的一份政策文件。", "A row is a document that a brief names."), key: ["name", "brief"],
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
