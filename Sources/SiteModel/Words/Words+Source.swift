import BriefModel

extension Words {
  // All sources
  public var allSources: String { "原文" }
  public func allSourcesDescription(_ count: Int) -> String {
    "本站所依据的 \(count) 份原文，每一份都逐行交代哪些进了简报、哪些略去。"
  }
  public var sourcesIntro: String { "每份原文都逐行列出，注明每一处进了哪篇简报的哪一段，或者为什么略去；没有一个字下落不明。" }
  public var sourcesLink: String { "全部原文和每一处的去处" }
  public var noSources: String { "还没有原文。" }
  public var sourceFile: String { "文件" }
  public var sourceBriefs: String { "简报" }
  public var sourceDropped: String { "略去（处）" }
  public var sourceCorrections: String { "更正（处）" }
  public var sourceJoins: String { "接合（处）" }

  // A source
  public func sourceTitle(_ name: String) -> String { "原文 \(name)" }
  public func sourceDescription(_ name: String, lines: Int) -> String {
    "原文 \(name) 的全部 \(lines) 行，以及每一处的去处：进了简报的哪一段，或者为什么略去。"
  }
  public var sourceIntro: String { "这是未经改动的原文。右栏注明每一行的去处；划线的没有进入简报，画笔标出的数字可以点回简报里的那一句。" }
  public func sourceFormat(encoding: String, bytes: Int) -> String { "编码 \(encoding)，\(bytes) 字节（按 UTF-8 计）" }
  public func sourceDigest(_ sha256: String) -> String { "SHA-256 \(sha256)" }
  public var sourceData: String { "这份账目的 JSON" }
  public var sourceTally: String { "每个字的去处" }
  public var sourceKeptInBriefs: String { "进入简报" }
  public var tallyUnit: String { "字数，空白不计" }
  public var accountClosed: String { "账目相符：每个字都有去处，没有重复。" }
  public var accountOpen: String { "账目不符：有的字没有去处，或者用了两次。" }
  public var lineNumber: String { "行" }
  public var lineText: String { "原文" }
  public var lineFate: String { "去处" }
  public var joined: String { "接上文" }
  public func inArticle(_ number: Int, _ part: String) -> String { "第 \(number) 篇 \(part)" }
  public func dropped(as reason: DropReason) -> String { "略去：\(self.reason(reason))" }
  public var missing: String { "没有去处" }
  public var damaged: String { "原文残缺" }
  public var inSource: String { "查原文" }
  public var wholeSource: String { "看全部原文和每一处的去处" }

  // Parts of an article
  public var partTitle: String { "标题" }
  public var partKicker: String { "引题" }
  public var partSubtitle: String { "副题" }
  public var partPublisher: String { "媒体" }
  public var partByline: String { "署名" }
  public var partHeading: String { "小标题" }
  public var partCaption: String { "图片说明" }
  public var partTable: String { "表格" }
  public func partParagraph(_ number: Int) -> String { "正文第 \(number) 段" }
}
