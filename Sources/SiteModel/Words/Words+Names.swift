/// Indexes of what briefs name.
extension Words {
  struct NameIndexWords {
    let title: String
    let introduction: String
    let empty: String
  }

  func nameIndex(_ kind: NameIndex.Kind) -> NameIndexWords {
    switch kind {
    case .documents:
      NameIndexWords(
        title: "政策文件", introduction: "各篇简报的原文用书名号提到的政策文件，以及哪些地方提到它；提到的简报多的在前。", empty: "还没有提到文件的简报。")
    case .honours:
      NameIndexWords(
        title: "荣誉称号", introduction: "原文所说的各地和当地单位所获的荣誉，照原文抄录，没有核实；提到的简报多的在前。", empty: "还没有提到荣誉的简报。")
    case .people:
      NameIndexWords(
        title: "人物", introduction: "原文点名、写明职务的人，按地区排列；职务是成文时的。不同地区的同名者分开列。", empty: "还没有写明职务的人物。")
    }
  }

  public var namedIn: String { "见于" }
  public func moreBriefs(_ count: Int) -> String { "等 \(count) 篇" }
  public var otherIndexes: String { "其他目录" }

  // A timeline
  public var timeline: String { "按时间看" }
  public var timelineIntro: String { "写明时间的数据，每年只列最有代表性的几项；全部数据见上文。" }
  var untilNow: String { "历年累计，至成文之时" }

  // A theme
  public var latestOfTheme: String { "最近的简报" }
  public var themesBeside: String { "常同时谈到的主题" }
  public func briefsOf(_ shown: Int, _ count: Int) -> String {
    "这里列出最切题的 \(shown) 篇，共 \(count) 篇；其余可以在全部简报里找，或者搜索。"
  }
  public var withoutValues: String { "只有不可比的数值" }
  public func multiple(_ level: String, _ count: Int) -> String { "\(level)，共 \(count) 个数值：表格和原句" }
}
