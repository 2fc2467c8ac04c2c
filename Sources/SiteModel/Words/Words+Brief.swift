import BriefModel

extension Words {
  // Head
  public func yearsOfData(_ years: String) -> String { "数据年份 \(years)" }
  public func publishedOn(_ date: String) -> String { "\(date)发布" }
  public var placeUnknownNote: String { "原文没有写明地区" }
  public var untitledNote: String { "原文没有标题，以正文开头代替" }

  // Summary and fact box
  public var summary: String { "要点" }
  public var summaryNote: String { "原文中的句子，未经改写" }
  public var inText: String { "原文" }
  public var box: String { "数据速览" }
  public var boxNote: String { "点击项目名称，可回到原文的那一句。" }
  public var boxCertainty: String { "没有注明把握的，估计十条里至少八条各项全对" }
  public var boxEmpty: String { "这篇文章里没有可以提取的数据。" }
  public func boxRest(_ count: Int) -> String { "其余 \(count) 项数据" }
  public var body: String { "正文" }
  public var contents: String { "目录" }
  public var table: String { "表格" }

  // Documents, honours, people
  public var context: String { "文件、荣誉与人物" }
  public var documents: String { "提到的文件" }
  public var honours: String { "荣誉称号" }
  public var people: String { "有职务的人" }
  public var otherPlaces: String { "参与地区" }

  // Where the text comes from
  public var origin: String { "这份简报从哪里来" }
  public var originFile: String { "原文文件" }
  public func originPlace(article: Int, firstLine: Int, lastLine: Int) -> String {
    "第 \(article) 篇，第 \(firstLine)—\(lastLine) 行"
  }
  public var originDigest: String { "原文指纹" }
  public func originDigest(_ short: String) -> String { "SHA-256 \(short)……" }
  public var normalised: String { "排印" }
  public func normalised(punctuation: Int, joins: Int) -> String {
    switch (punctuation, joins) {
    case (0, 0): "标点和分段都照原文。"
    case (_, 0): "半角标点改为全角 \(punctuation) 处；分段照原文。"
    case (0, _): "接合断开的段落 \(joins) 处；标点照原文。"
    default: "半角标点改为全角 \(punctuation) 处，接合断开的段落 \(joins) 处；字句未动。"
    }
  }
  public var corrections: String { "更正" }
  public var noCorrections: String { "没有改动任何字词。" }
  public var unrepaired: String { "照印，未改" }
  public var dropped: String { "略去" }
  public var noDropped: String { "没有略去任何内容。" }
  public func dropped(_ count: Int) -> String {
    count > 0 ? "略去了 \(count) 处不属于文章的内容" : "没有略去文字，只去掉了标记"
  }
  public func markup(_ count: Int) -> String { "\(count) 处，不是文字" }
  public var droppedText: String { "略去的文字" }
  public var droppedReason: String { "原因" }
  public var citation: String { "引用" }
  public var citationNote: String { "依 GB/T 7714—2015；网上读到的，请补上引用日期。" }
  public var copy: String { "复制" }
  public var copied: String { "已复制" }
  public var downloads: String { "带走" }
  public var downloadsNote: String { "（全文与数据）" }

  // Neighbours
  public var neighbours: String { "接着读" }
  public var newer: String { "上一篇" }
  public var older: String { "下一篇" }
  public var nearby: String { "同一地区" }
  public var related: String { "相近主题" }
  public var sharing: String { "有同样的指标" }

  /// Why a stretch of a source was left out, for the reader of the page.
  public func reason(_ reason: DropReason) -> String {
    switch reason {
    case .navigation: "网站导航"
    case .sharing: "分享和互动按钮"
    case .hotline: "热线电话或客户端下载"
    case .disclaimer: "免责声明"
    case .recommendations: "推荐阅读"
    case .comments: "读者评论"
    case .credits: "编辑署名"
    case .pageFurniture: "页眉页脚"
    case .copyright: "版权信息"
    case .hidden: "网页中不显示的文字"
    case .duplicate: "重复的段落"
    case .markup: "源文件的标记"
    case .unreadable: "控制字符"
    case .editor: "编辑略去"
    }
  }
}
