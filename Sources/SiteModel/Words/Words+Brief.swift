import BriefModel

extension Words {
  // Head
  public static func yearsOfData(_ years: String) -> String { "数据年份 \(years)" }
  public static func publishedOn(_ date: String) -> String { "\(date)发布" }
  public static let placeUnknownNote = "原文没有写明地区"
  public static let untitledNote = "原文没有标题，以正文开头代替"

  // Summary and fact box
  public static let summary = "要点"
  public static let summaryNote = "原文中的句子，未经改写"
  public static let inText = "原文"
  public static let box = "数据速览"
  public static let boxNote = "点击项目名称，可回到原文的那一句。"
  public static let boxCertainty = "没有注明把握的，估计十条里至少八条各项全对"
  public static let boxEmpty = "这篇文章里没有可以提取的数据。"
  public static func boxRest(_ count: Int) -> String { "其余 \(count) 项数据" }
  public static let body = "正文"
  public static let contents = "目录"
  public static let table = "表格"

  // Documents, honours, people
  public static let context = "文件、荣誉与人物"
  public static let documents = "提到的文件"
  public static let honours = "荣誉称号"
  public static let people = "有职务的人"
  public static let otherPlaces = "参与地区"

  // Where the text comes from
  public static let origin = "这份简报从哪里来"
  public static let originFile = "原文文件"
  public static func originPlace(article: Int, firstLine: Int, lastLine: Int) -> String {
    "第 \(article) 篇，第 \(firstLine)—\(lastLine) 行"
  }
  public static let originDigest = "原文指纹"
  public static func originDigest(_ short: String) -> String { "SHA-256 \(short)……" }
  public static let normalised = "排印"
  public static func normalised(punctuation: Int, joins: Int) -> String {
    switch (punctuation, joins) {
    case (0, 0): "标点和分段都照原文。"
    case (_, 0): "半角标点改为全角 \(punctuation) 处；分段照原文。"
    case (0, _): "接合断开的段落 \(joins) 处；标点照原文。"
    default: "半角标点改为全角 \(punctuation) 处，接合断开的段落 \(joins) 处；字句未动。"
    }
  }
  public static let corrections = "更正"
  public static let noCorrections = "没有改动任何字词。"
  public static let unrepaired = "照印，未改"
  public static let dropped = "略去"
  public static let noDropped = "没有略去任何内容。"
  public static func dropped(_ count: Int) -> String {
    count > 0 ? "略去了 \(count) 处不属于文章的内容" : "没有略去文字，只去掉了标记"
  }
  public static func markup(_ count: Int) -> String { "\(count) 处，不是文字" }
  public static let droppedText = "略去的文字"
  public static let droppedReason = "原因"
  public static let citation = "引用"
  public static let citationNote = "依 GB/T 7714—2015；网上读到的，请补上引用日期。"
  public static let copy = "复制"
  public static let copied = "已复制"
  public static let downloads = "带走"
  public static let downloadsNote = "（全文与数据）"

  // Neighbours
  public static let neighbours = "接着读"
  public static let newer = "上一篇"
  public static let older = "下一篇"
  public static let nearby = "同一地区"
  public static let related = "相近主题"
  public static let sharing = "有同样的指标"

  /// Why a stretch of a source was left out, for the reader of the page.
  public static func reason(_ reason: DropReason) -> String {
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
