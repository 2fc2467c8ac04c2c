/// The open data and the page that explains it; what a column means stands where the column is defined, in `Data/`.
extension Words {
  public var data: String { say("数据下载", "Data") }
  public var dataDescription: String {
    say(
      "全部数据的下载和说明：CSV、JSON、GeoJSON、SQLite，每一列的意思，以及怎样用 Excel、pandas、R、DuckDB 打开。",
      "All data to download, as CSV, JSON, GeoJSON and SQLite, with the meaning of every column and how to load them in "
        + "Excel, pandas, R and DuckDB.")
  }
  public var dataLink: String { say("下载全部数据", "Download all data") }
  public func dataTitle(of site: String) -> String { say("\(site)：数据", "\(site): data") }
  public var noLicence: String { say("没有写明许可", "No licence is stated") }
  public func dataSources(_ count: Int) -> String {
    say("\(count) 份报道原文，逐一列在 sources 表里", "\(Self.count(count, "source text")), listed in the table sources")
  }

  /// A column's description with all that it may hold.
  public func described(_ column: DataColumn) -> String {
    guard !column.terms.isEmpty else { return column.description }
    let terms = column.terms.map { "\($0.value)\(colon)\($0.meaning)" }.joined(separator: semicolon)
    return column.description + blank + terms + say("。", ".")
  }

  public var dataLead: String {
    say(
      "网站上的每一个数字都在这里，连同它的原句和在原文里的位置。各种格式的内容相同，由同一份定义写出；每次生成网站时一并更新。",
      "Every number of the site is here, with its sentence and its place in the source. All formats hold the same, are "
        + "written from one definition, and are made anew with the site. The data themselves are Chinese, whatever the "
        + "language of the site.")
  }
  public func dataVersion(_ version: String) -> String {
    say("数据格式第 \(version) 版。", "Version \(version) of the format. ")
  }
  public var dataVersionMeaning: String {
    say(
      "版本号分三段：某一列改了意思或去掉了，第一段加一；增加了表或列，第二段加一；只改了说明文字，第三段加一。版本号写在 datapackage.json、各 JSON Schema 和 SQLite 文件的 user_version 里。",
      "Of its three numbers the first changes when a column goes or comes to mean something else, the second when a table "
        + "or column is added, the third when only descriptions change. It stands in datapackage.json, in each JSON Schema "
        + "and in the user_version of the SQLite file.")
  }

  // Files
  public var dataFiles: String { say("文件", "Files") }
  public var dataFile: String { say("文件", "File") }
  public var dataContent: String { say("内容", "Content") }
  public var dataSize: String { say("大小", "Size") }
  public func dataRows(_ count: Int) -> String { say("\(count) 行", Self.count(count, "row")) }
  public func dataAsJSON(_ title: String) -> String { say("\(title)，JSON 格式", "\(title), as JSON") }
  public var dataDistricts: String { say("地区和主要数据", "Places and their main figures") }
  public var dataDistrictsMeaning: String {
    say(
      "有简报或数据的地区，GeoJSON 格式（RFC 7946）。点是政府驻地，由 GCJ-02 坐标换算为 WGS 84，误差在数米至数百米之间，不是行政区划的中心，也不表示边界。",
      "Places with briefs or figures, as GeoJSON (RFC 7946). Points are the seats of governments, brought from GCJ-02 to "
        + "WGS 84, some metres to some hundred metres off; they are not the centres of divisions, and show no boundaries. "
    )
  }
  /// What every point is, said in its own properties, since a map shows nothing else of it.
  public var dataPoint: String {
    say(
      "政府驻地，由 GCJ-02 坐标换算为 WGS 84，误差在数米至数百米之间；不是行政区划的中心，也不表示边界",
      "Seat of the government, brought from GCJ-02 to WGS 84, some metres to some hundred metres off; not the centre of "
        + "the division, and no boundary")
  }
  public var dataDistrictFigures: String {
    say(
      "每个可比指标的最新数值，以指标代号为名；所说的时间另在“代号_period”。",
      "The latest value of each indicator that can be compared, under its id; its period under “id_period”.")
  }
  public var dataDatabase: String {
    say("以上各表，SQLite 格式，可按词查找原句。", "All tables above as SQLite, with a search for words in the sentences.")
  }
  public var dataPackageMeaning: String {
    say(
      "各表的列、类型、主键和外键，供程序读取（Frictionless Data Package）。",
      "Columns, types and keys of the tables, for programs (Frictionless Data Package).")
  }
  public var dataSchemaMeaning: String {
    say("JSON 文件的格式（JSON Schema 2020-12）", "Formats of the JSON files (JSON Schema 2020-12)")
  }
  public var dataSchemas: [(name: String, meaning: String)] {
    [
      ("facts", "facts.json"), ("briefs", "briefs.json"), ("districts", "districts.geojson"),
      ("brief", say("每篇简报的 briefs/简报.json", "each brief’s briefs/BRIEF.json")),
      ("extract", say("命令 briefgen extract 的输出", "what the command briefgen extract prints")),
      ("report", say("命令选项 --report 写出的文件", "what the option --report writes")),
    ]
  }

  // How it is written
  public var dataRules: String { say("写法", "How it is written") }
  public var dataRuleList: [String] {
    [
      say(
        "CSV 是 UTF-8 编码，开头有字节顺序标记，Excel 打开不会乱码；以逗号分隔，行末是 CR LF（RFC 4180）。JSON 里没有值的一律不写，SQLite 里是 NULL，CSV 里是空。",
        "CSV is UTF-8 with a byte-order mark, so that Excel opens it right; commas between fields, CR LF at the end of "
          + "lines (RFC 4180). Where there is no value, JSON has no key, SQLite has NULL, and CSV an empty field."),
      say(
        "数字与每篇简报的 JSON 逐字相同，不四舍五入，不带千分位；数值的单位见同一行的 unit。",
        "Numbers are the same, digit by digit, as in each brief’s JSON: not rounded, without separators; the unit of a "
          + "value stands in the same row."),
      say(
        "文本若以 = + - @、它们的全角写法、制表符、换行或撇号开头，CSV 里在前面加一个撇号 '，以免表格软件当作公式来算；去掉开头的这一个撇号就是原来的文本。数字列不受影响，负数照写。JSON 和 SQLite 里不加。",
        "Text that begins with = + - @, their full-width forms, a tab, a line break or an apostrophe has an apostrophe ' "
          + "put before it in CSV, so that no spreadsheet takes it for a formula; without that one it is the text. Columns "
          + "of numbers, JSON and SQLite have none."),
      say(
        "列表（如 themes）在 CSV 和 SQLite 里写成 JSON 数组，如 [\"teachers\", \"funding\"]。是非列在 CSV 里是 true 和 false，在 SQLite 里是 1 和 0。",
        "Lists (such as themes) are JSON arrays in CSV and SQLite: [\"teachers\", \"funding\"]. Flags are true and false in "
          + "CSV, 1 and 0 in SQLite."),
      say(
        "行的次序固定：简报按网址名，数据按它在简报里的次序，观测值按指标、地区、时间。",
        "The order of rows is fixed: briefs by slug, facts as they stand in their brief, observations by indicator, place "
          + "and period."),
    ]
  }

  // Columns
  public var dataTables: String { say("各表各列", "Tables and columns") }
  public var dataColumn: String { say("列", "Column") }
  public var dataKind: String { say("类型", "Type") }
  public var dataMeaning: String { say("意思", "Meaning") }
  public var dataRequired: String { say("必有", "required") }
  public func dataKey(_ columns: [String]) -> String {
    say("主键：\(columns.joined(separator: "，"))。", " Primary key: \(columns.joined(separator: ", ")).")
  }
  public func dataForeignKey(_ columns: [String], _ table: String, _ targets: [String]) -> String {
    say(
      "\(columns.joined(separator: "，")) → \(table)（\(targets.joined(separator: "，"))）",
      "\(columns.joined(separator: ", ")) → \(table) (\(targets.joined(separator: ", ")))")
  }
  public var dataForeignKeys: String { say("外键：", " Foreign keys: ") }
  public func dataUnit(_ unit: DataColumn.Unit) -> String {
    switch unit {
    case .named("1"): say("0 至 1", "0 to 1")
    case .named(let name): name
    case .column(let column): say("单位见 \(column)", "in the unit of \(column)")
    }
  }
  public func dataKind(_ kind: DataColumn.Kind) -> String {
    switch kind {
    case .text: say("文本", "text")
    case .integer: say("整数", "integer")
    case .number: say("数", "number")
    case .flag: say("是非", "flag")
    case .list: say("列表", "list")
    case .date: say("日期", "date")
    }
  }

  // How to load it
  public var dataLoading: String { say("怎样打开", "How to load it") }
  public var dataLoadingIntro: String {
    say(
      "先把文件下载到同一个文件夹，再在那里运行下面的代码。", "Download the files into one folder, and run the code below there.")
  }
}
