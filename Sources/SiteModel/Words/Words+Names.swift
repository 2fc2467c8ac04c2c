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
        title: say("政策文件", "Policy documents"),
        introduction: say(
          "各篇简报的原文用书名号提到的政策文件，以及哪些地方提到它；提到的简报多的在前。",
          "Policy documents that the texts name, and the places that name them; those in most briefs first."),
        empty: say("还没有提到文件的简报。", "No brief names a document yet."))
    case .honours:
      NameIndexWords(
        title: say("荣誉称号", "Honours"),
        introduction: say(
          "原文所说的各地和当地单位所获的荣誉，照原文抄录，没有核实；提到的简报多的在前。",
          "Honours that the texts say places and their institutions were given, copied and not verified; those in most "
            + "briefs first."),
        empty: say("还没有提到荣誉的简报。", "No brief names an honour yet."))
    case .people:
      NameIndexWords(
        title: say("人物", "People"),
        introduction: say(
          "原文点名、写明职务的人，按地区排列；职务是成文时的。不同地区的同名者分开列。",
          "People whom the texts name with their office, by place; the office is that of the time of writing. Namesakes of "
            + "different places stand apart."),
        empty: say("还没有写明职务的人物。", "No brief names a person with an office yet."))
    }
  }

  public func moreBriefs(_ count: Int) -> String { say("等 \(count) 篇", "and others, \(count) in all") }
  public var otherIndexes: String { say("其他目录", "Other indexes") }

  // A timeline
  public var timeline: String { say("按时间看", "Over time") }
  public var timelineIntro: String {
    say(
      "写明时间的数据，每年只列最有代表性的几项；全部数据见上文。",
      "Dated figures, of each year the few that tell most; all stand above.")
  }
  var untilNow: String { say("历年累计，至成文之时", "Over years, to the time of writing") }

  // A theme
  public var latestOfTheme: String { say("最近的简报", "Latest briefs") }
  public var themesBeside: String { say("常同时谈到的主题", "Themes often treated together") }
  public func briefsOf(_ shown: Int, _ count: Int) -> String {
    say(
      "这里列出最切题的 \(shown) 篇，共 \(count) 篇；其余可以在全部简报里找，或者搜索。",
      "These are the \(shown) with most on it, of \(count); find the others among all briefs, or search.")
  }
  public var withoutValues: String { say("只有不可比的数值", "With values only that cannot be compared") }
  public func multiple(_ level: String, _ count: Int) -> String {
    say("\(level)，共 \(count) 个数值：表格和原句", "\(level), \(Self.count(count, "value")): table and sentences")
  }
}
