import BriefModel

extension Words {
  // All sources
  public static let allSources = "原文"
  public static func allSourcesDescription(_ count: Int) -> String {
    "本站所依据的 \(count) 份原文，每一份都逐行交代哪些进了简报、哪些略去。"
  }
  public static let sourcesIntro = "每份原文都逐行列出，注明每一处进了哪篇简报的哪一段，或者为什么略去；没有一个字下落不明。"
  public static let sourcesLink = "全部原文和每一处的去处"
  public static let noSources = "还没有原文。"
  public static let sourceFile = "文件"
  public static let sourceBriefs = "简报"
  public static let sourceDropped = "略去（处）"
  public static let sourceCorrections = "更正（处）"
  public static let sourceJoins = "接合（处）"

  // A source
  public static func sourceTitle(_ name: String) -> String { "原文 \(name)" }
  public static func sourceDescription(_ name: String, lines: Int) -> String {
    "原文 \(name) 的全部 \(lines) 行，以及每一处的去处：进了简报的哪一段，或者为什么略去。"
  }
  public static let sourceIntro = "这是未经改动的原文。右栏注明每一行的去处；划线的没有进入简报，画笔标出的数字可以点回简报里的那一句。"
  public static func sourceFormat(encoding: String, bytes: Int) -> String { "编码 \(encoding)，\(bytes) 字节（按 UTF-8 计）" }
  public static func sourceDigest(_ sha256: String) -> String { "SHA-256 \(sha256)" }
  public static let sourceData = "这份账目的 JSON"
  public static let sourceTally = "每个字的去处"
  public static let sourceKeptInBriefs = "进入简报"
  public static let tallyUnit = "字数，空白不计"
  public static let accountClosed = "账目相符：每个字都有去处，没有重复。"
  public static let accountOpen = "账目不符：有的字没有去处，或者用了两次。"
  public static let lineNumber = "行"
  public static let lineText = "原文"
  public static let lineFate = "去处"
  public static let joined = "接上文"
  public static func inArticle(_ number: Int, _ part: String) -> String { "第 \(number) 篇 \(part)" }
  public static func dropped(as reason: DropReason) -> String { "略去：\(Words.reason(reason))" }
  public static let missing = "没有去处"
  public static let damaged = "原文残缺"
  public static let inSource = "查原文"
  public static let wholeSource = "看全部原文和每一处的去处"

  // Parts of an article
  public static let partTitle = "标题"
  public static let partKicker = "引题"
  public static let partSubtitle = "副题"
  public static let partPublisher = "媒体"
  public static let partByline = "署名"
  public static let partHeading = "小标题"
  public static let partCaption = "图片说明"
  public static let partTable = "表格"
  public static func partParagraph(_ number: Int) -> String { "正文第 \(number) 段" }
}
