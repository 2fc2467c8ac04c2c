extension Words {
  public var searchTitle: String { "搜索" }
  var searchDescription: String { "在全站的简报、区县、主题、数据和文件里查找。" }
  public var search: String { "搜索全站" }
  public var searchButton: String { "搜索" }
  public var searchField: String { "要找的字" }
  public var searchFacets: String { "缩小范围" }
  public var searchMore: String { "再看几页" }
  public var searchHint: String { "输入两个字或更多：地名、指标、文件、人名，或者文中的任何一句话；地名也可以写拼音。" }
  public var searchWithoutScripts: String { "搜索要用到脚本，而这里的脚本没有运行。可以从下面的目录找起。" }

  /// What the search says, by the name its script knows it by; `{…}` is filled in there.
  public var searchMessages: [(name: String, words: String)] {
    [
      ("hint", searchHint),
      ("short", "再输入一个字。"),
      ("waiting", "正在查找……"),
      ("found", "找到 {n} 页"),
      ("about", "找到大约 {n} 页"),
      ("none", "没有找到“{q}”。可以少写几个字，或者换个说法。"),
      ("none-here", "在所选范围里没有找到“{q}”。"),
      ("apart", "没有一页有连在一起的“{q}”；下面各页分别有其中的每个词。"),
      ("pinyin", "拼音“{q}”可以是："),
      ("frame", "“{q}”也是每一页页眉或页脚里的字，那里的没有计入。"),
      ("failed", "查找用的文件没有读到，请重新载入这一页。"),
      ("clear", "取消“{name}”"),
      ("kind", "类别"), ("place", "地区"), ("theme", "主题"), ("year", "年份"),
      ("brief", "简报"), ("district", "区县"), ("indicator", "指标"), ("other", "其他"), ("source", "原文"), ("figure", "数据"),
      ("document", "文件"),
    ]
  }
}
