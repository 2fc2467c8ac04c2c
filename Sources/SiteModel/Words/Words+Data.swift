/// The open data and the page that explains it; what a column means stands where the column is defined, in `Data/`.
extension Words {
  public var data: String { "数据下载" }
  public var dataDescription: String { "全部数据的下载和说明：CSV、JSON、GeoJSON、SQLite，每一列的意思，以及怎样用 Excel、pandas、R、DuckDB 打开。" }
  public var dataLink: String { "下载全部数据" }
  public func dataTitle(of site: String) -> String { "\(site)：数据" }
  public var noLicence: String { "没有写明许可" }
  public func dataSources(_ count: Int) -> String { "\(count) 份报道原文，逐一列在 sources 表里" }

  /// A column's description with all that it may hold.
  public func described(_ column: DataColumn) -> String {
    guard !column.terms.isEmpty else { return column.description }
    return column.description + column.terms.map { "\($0.value)：\($0.meaning)" }.joined(separator: "；") + "。"
  }

  public var dataLead: String { "网站上的每一个数字都在这里，连同它的原句和在原文里的位置。各种格式的内容相同，由同一份定义写出；每次生成网站时一并更新。" }
  public func dataVersion(_ version: String) -> String { "数据格式第 \(version) 版。" }
  public var dataVersionMeaning: String {
    "版本号分三段：某一列改了意思或去掉了，第一段加一；增加了表或列，第二段加一；只改了说明文字，第三段加一。版本号写在 datapackage.json、各 JSON Schema 和 SQLite 文件的 user_version 里。"
  }

  // Files
  public var dataFiles: String { "文件" }
  public var dataFile: String { "文件" }
  public var dataContent: String { "内容" }
  public var dataSize: String { "大小" }
  public func dataRows(_ count: Int) -> String { "\(count) 行" }
  public func dataAsJSON(_ title: String) -> String { "\(title)，JSON 格式" }
  public var dataDistricts: String { "地区和主要数据" }
  public var dataDistrictsMeaning: String {
    "有简报或数据的地区，GeoJSON 格式（RFC 7946）。点是政府驻地，由 GCJ-02 坐标换算为 WGS 84，误差在数米至数百米之间，不是行政区划的中心，也不表示边界。"
  }
  public var dataDistrictFigures: String { "每个可比指标的最新数值，以指标代号为名；所说的时间另在“代号_period”。" }
  public var dataDatabase: String { "以上各表，SQLite 格式，可按词查找原句。" }
  public var dataPackageMeaning: String { "各表的列、类型、主键和外键，供程序读取（Frictionless Data Package）。" }
  public var dataSchemaMeaning: String { "JSON 文件的格式（JSON Schema 2020-12）" }
  public var dataSchemas: [(name: String, meaning: String)] {
    [
      ("facts", "facts.json"), ("briefs", "briefs.json"), ("districts", "districts.geojson"),
      ("brief", "每篇简报的 briefs/简报.json"), ("extract", "命令 briefgen extract 的输出"),
      ("report", "命令选项 --report 写出的文件"),
    ]
  }

  // How it is written
  public var dataRules: String { "写法" }
  public var dataRuleList: [String] {
    [
      "CSV 是 UTF-8 编码，开头有字节顺序标记，Excel 打开不会乱码；以逗号分隔，行末是 CR LF（RFC 4180）。JSON 里没有值的一律不写，SQLite 里是 NULL，CSV 里是空。",
      "数字与每篇简报的 JSON 逐字相同，不四舍五入，不带千分位；数值的单位见同一行的 unit。",
      "文本若以 = + - @、它们的全角写法、制表符、换行或撇号开头，CSV 里在前面加一个撇号 '，以免表格软件当作公式来算；去掉开头的这一个撇号就是原来的文本。数字列不受影响，负数照写。JSON 和 SQLite 里不加。",
      "列表（如 themes）在 CSV 和 SQLite 里写成 JSON 数组，如 [\"teachers\", \"funding\"]。是非列在 CSV 里是 true 和 false，在 SQLite 里是 1 和 0。",
      "行的次序固定：简报按网址名，数据按它在简报里的次序，观测值按指标、地区、时间。",
    ]
  }

  // Columns
  public var dataTables: String { "各表各列" }
  public var dataColumn: String { "列" }
  public var dataKind: String { "类型" }
  public var dataMeaning: String { "意思" }
  public var dataRequired: String { "必有" }
  public func dataKey(_ columns: [String]) -> String { "主键：\(columns.joined(separator: "，"))。" }
  public func dataForeignKey(_ columns: [String], _ table: String, _ targets: [String]) -> String {
    "\(columns.joined(separator: "，")) → \(table)（\(targets.joined(separator: "，"))）"
  }
  public var dataForeignKeys: String { "外键：" }
  public func dataUnit(_ unit: DataColumn.Unit) -> String {
    switch unit {
    case .named("1"): "0 至 1"
    case .named(let name): name
    case .column(let column): "单位见 \(column)"
    }
  }
  public func dataKind(_ kind: DataColumn.Kind) -> String {
    switch kind {
    case .text: "文本"
    case .integer: "整数"
    case .number: "数"
    case .flag: "是非"
    case .list: "列表"
    case .date: "日期"
    }
  }

  // How to load it
  public var dataLoading: String { "怎样打开" }
  public var dataLoadingIntro: String { "先把文件下载到同一个文件夹，再在那里运行下面的代码。" }
}
