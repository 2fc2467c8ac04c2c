import BriefModel

extension Words {
  // All sources
  public var allSources: String { say("原文", "Sources") }
  func allSourcesDescription(_ count: Int) -> String {
    say(
      "本站所依据的 \(count) 份原文，每一份都逐行交代哪些进了简报、哪些略去。",
      "The \(Self.count(count, "source")) of this site, line by line: what went into a brief, and what was left out.")
  }
  public var sourcesIntro: String {
    say(
      "每份原文都逐行列出，注明每一处进了哪篇简报的哪一段，或者为什么略去；没有一个字下落不明。",
      "Each source line by line, with where every part of it went: into which paragraph of which brief, or why it was "
        + "left out. No character is unaccounted for.")
  }
  public var sourcesLink: String { say("全部原文和每一处的去处", "All sources, and where every part of them went") }
  public var noSources: String { say("还没有原文。", "There are no sources yet.") }
  public var sourceFile: String { say("文件", "File") }
  public var sourceBriefs: String { say("简报", "Briefs") }
  public var sourceDropped: String { say("略去（处）", "Left out") }
  public var sourceCorrections: String { say("更正（处）", "Corrections") }
  public var sourceJoins: String { say("接合（处）", "Joins") }

  // A source
  func sourceTitle(_ name: String) -> String { say("原文 \(name)", "Source \(name)") }
  func sourceDescription(_ name: String, lines: Int) -> String {
    say(
      "原文 \(name) 的全部 \(lines) 行，以及每一处的去处：进了简报的哪一段，或者为什么略去。",
      "All \(Self.count(lines, "line")) of the source \(name), and where every part went: into which paragraph of a "
        + "brief, or why it was left out.")
  }
  public var sourceIntro: String {
    say(
      "这是未经改动的原文。右栏注明每一行的去处；划线的没有进入简报，画笔标出的数字可以点回简报里的那一句。",
      "This is the source as it is. The right column says where each line went; what is struck out is in no brief, and a "
        + "marked number leads to its sentence in the brief.")
  }
  public func sourceFormat(encoding: String, bytes: Int) -> String {
    say("编码 \(encoding)，\(bytes) 字节（按 UTF-8 计）", "Encoding \(encoding), \(Self.count(bytes, "byte")) as UTF-8")
  }
  public func sourceDigest(_ sha256: String) -> String { "SHA-256 \(sha256)" }
  public var sourceData: String { say("这份账目的 JSON", "This account as JSON") }
  public var sourceTally: String { say("每个字的去处", "Where every character went") }
  var sourceKeptInBriefs: String { say("进入简报", "In a brief") }
  public var tallyUnit: String { say("字数，空白不计", "characters, without white space") }
  public var accountClosed: String {
    say("账目相符：每个字都有去处，没有重复。", "The account closes: every character went somewhere, and none twice.")
  }
  public var accountOpen: String {
    say("账目不符：有的字没有去处，或者用了两次。", "The account does not close: some characters went nowhere, or twice.")
  }
  public var lineNumber: String { say("行", "Line") }
  public var lineText: String { say("原文", "Source") }
  public var lineFate: String { say("去处", "Went to") }
  public var joined: String { say("接上文", "joined to the line before") }
  public func inArticle(_ number: Int, _ part: String) -> String {
    say("第 \(number) 篇 \(part)", "article \(number), \(part)")
  }
  public func dropped(as reason: DropReason) -> String { say("略去：", "left out: ") + self.reason(reason) }
  public var missing: String { say("没有去处", "nowhere") }
  public var damaged: String { say("原文残缺", "damaged in the source") }
  var inSource: String { say("查原文", "in the source") }
  var wholeSource: String { say("看全部原文和每一处的去处", "See the whole source, and where every part of it went") }

  // Parts of an article
  var partTitle: String { say("标题", "headline") }
  var partKicker: String { say("引题", "line above the headline") }
  var partSubtitle: String { say("副题", "line below the headline") }
  var partPublisher: String { say("媒体", "publisher") }
  var partByline: String { say("署名", "byline") }
  var partHeading: String { say("小标题", "heading") }
  var partCaption: String { say("图片说明", "caption") }
  var partTable: String { say("表格", "table") }
  func partParagraph(_ number: Int) -> String { say("正文第 \(number) 段", "paragraph \(number)") }
}
