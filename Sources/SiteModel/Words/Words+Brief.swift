import BriefModel

extension Words {
  // Head
  public func yearsOfData(_ years: String) -> String { say("数据年份 \(years)", "Figures of \(years)") }
  public func publishedOn(_ date: String) -> String { say("\(date)发布", "Published \(date)") }
  public var placeUnknownNote: String { say("原文没有写明地区", "The text does not say which place it is about") }
  public var untitledNote: String { say("原文没有标题，以正文开头代替", "The text has no headline; its beginning stands here") }

  // Summary and fact box
  public var summary: String { say("要点", "Main points") }
  public var summaryNote: String { say("原文中的句子，未经改写", "sentences of the text as they stand") }
  public var inText: String { say("原文", "in the text") }
  public var box: String { say("数据速览", "Figures at a glance") }
  public var boxNote: String {
    say(
      "点击项目名称，可回到原文的那一句。",
      "What each figure counts is given in the words of the text; click them to go to the sentence. ")
  }
  public var boxCertainty: String {
    say(
      "没有注明把握的，估计十条里至少八条各项全对",
      "Of figures without a mark, at least eight in ten are estimated to be right in every respect")
  }
  public var boxEmpty: String { say("这篇文章里没有可以提取的数据。", "This article has no figures to take out.") }
  public func boxRest(_ count: Int) -> String { say("其余 \(count) 项数据", Self.count(count, "more figure")) }
  public var body: String { say("正文", "Text") }
  public var contents: String { say("目录", "Contents") }
  public var table: String { say("表格", "Table") }

  // Documents, honours, people
  public var context: String { say("文件、荣誉与人物", "Documents, honours and people") }
  public var documents: String { say("提到的文件", "Documents mentioned") }
  public var honours: String { say("荣誉称号", "Honours") }
  public var people: String { say("有职务的人", "People with an office") }
  public var otherPlaces: String { say("参与地区", "Places taking part") }

  // Where the text comes from
  public var origin: String { say("这份简报从哪里来", "Where this brief comes from") }
  public var originFile: String { say("原文文件", "Source file") }
  public func originPlace(article: Int, firstLine: Int, lastLine: Int) -> String {
    say("第 \(article) 篇，第 \(firstLine)—\(lastLine) 行", "article \(article), lines \(firstLine)–\(lastLine)")
  }
  public var originDigest: String { say("原文指纹", "Checksum of the source") }
  public func originDigest(_ short: String) -> String { say("SHA-256 \(short)……", "SHA-256 \(short)…") }
  public var normalised: String { say("排印", "Typesetting") }
  public func normalised(punctuation: Int, joins: Int) -> String {
    let marks = Self.count(punctuation, "half-width mark")
    let paragraphs = Self.count(joins, "broken paragraph")
    return switch (punctuation, joins) {
    case (0, 0): say("标点和分段都照原文。", "Punctuation and paragraphs as in the source.")
    case (_, 0):
      say("半角标点改为全角 \(punctuation) 处；分段照原文。", "\(marks) made full-width; paragraphs as in the source.")
    case (0, _): say("接合断开的段落 \(joins) 处；标点照原文。", "\(paragraphs) joined; punctuation as in the source.")
    default:
      say(
        "半角标点改为全角 \(punctuation) 处，接合断开的段落 \(joins) 处；字句未动。",
        "\(marks) made full-width, \(paragraphs) joined; no word was touched.")
    }
  }
  public var corrections: String { say("更正", "Corrections") }
  public var noCorrections: String { say("没有改动任何字词。", "No word was changed.") }
  public var unrepaired: String { say("照印，未改", "left as printed") }
  public var dropped: String { say("略去", "Left out") }
  public var noDropped: String { say("没有略去任何内容。", "Nothing was left out.") }
  public func dropped(_ count: Int) -> String {
    say(
      count > 0 ? "略去了 \(count) 处不属于文章的内容" : "没有略去文字，只去掉了标记",
      count > 0
        ? "\(Self.count(count, "passage")) left out that \(count == 1 ? "is" : "are") no part of the article"
        : "No text was left out, only markup")
  }
  public func markup(_ count: Int) -> String { say("\(count) 处，不是文字", "\(Self.count(count, "place")), no text") }
  public var droppedText: String { say("略去的文字", "Text left out") }
  public var droppedReason: String { say("原因", "Reason") }
  public var citation: String { say("引用", "Cite as") }
  public var citationNote: String {
    say("依 GB/T 7714—2015；网上读到的，请补上引用日期。", "After GB/T 7714—2015; add the day of reading to what you read on the web.")
  }
  public var copy: String { say("复制", "Copy") }
  public var copied: String { say("已复制", "Copied") }
  public var downloads: String { say("带走", "Take along") }
  public var downloadsNote: String { say("（全文与数据）", "(text and figures)") }

  // Neighbours
  public var neighbours: String { say("接着读", "Read on") }
  public var newer: String { say("上一篇", "Newer") }
  public var older: String { say("下一篇", "Older") }
  public var nearby: String { say("同一地区", "Same place") }
  public var related: String { say("相近主题", "Similar themes") }
  public var sharing: String { say("有同样的指标", "With the same indicators") }

  /// Why a stretch of a source was left out, for the reader of the page.
  public func reason(_ reason: DropReason) -> String {
    switch reason {
    case .navigation: say("网站导航", "site navigation")
    case .sharing: say("分享和互动按钮", "buttons to share and react")
    case .hotline: say("热线电话或客户端下载", "hotline or app to download")
    case .disclaimer: say("免责声明", "disclaimer")
    case .recommendations: say("推荐阅读", "recommended reading")
    case .comments: say("读者评论", "readers’ comments")
    case .credits: say("编辑署名", "editors’ credits")
    case .pageFurniture: say("页眉页脚", "page header or footer")
    case .copyright: say("版权信息", "copyright notice")
    case .hidden: say("网页中不显示的文字", "text that the page does not show")
    case .duplicate: say("重复的段落", "repeated paragraph")
    case .markup: say("源文件的标记", "markup of the source file")
    case .unreadable: say("控制字符", "control characters")
    case .editor: say("编辑略去", "left out by an editor")
    }
  }
}
