extension Words {
  public var searchTitle: String { say("搜索", "Search") }
  var searchDescription: String {
    say("在全站的简报、区县、主题、数据和文件里查找。", "Find briefs, districts, themes, figures and documents of the whole site.")
  }
  public var search: String { say("搜索全站", "Search the site") }
  public var searchButton: String { say("搜索", "Search") }
  public var searchField: String { say("要找的字", "Words to find") }
  public var searchFacets: String { say("缩小范围", "Narrow down") }
  public var searchMore: String { say("再看几页", "More pages") }
  public var searchHint: String {
    say(
      "输入两个字或更多：地名、指标、文件、人名，或者文中的任何一句话；地名也可以写拼音。",
      "Type two Chinese characters or more, of a place, document, person or any sentence of the texts; places can be "
        + "written in pinyin, and what the site says in English is found too.")
  }
  public var searchWithoutScripts: String {
    say(
      "搜索要用到脚本，而这里的脚本没有运行。可以从下面的目录找起。",
      "The search needs scripts, which do not run here. The lists below lead to every page.")
  }

  /// What the search says, by the name its script knows it by; `{…}` is filled in there.
  public var searchMessages: [(name: String, words: String)] {
    [
      ("hint", searchHint),
      ("short", say("再输入一个字。", "Type one more character.")),
      ("waiting", say("正在查找……", "Searching…")),
      ("found", say("找到 {n} 页", "Pages found: {n}")),
      ("at-most", say("已找到 {shown} 页，最多有 {n} 页", "Pages found so far: {shown}, and at most {n} hold it")),
      ("none", say("没有找到“{q}”。可以少写几个字，或者换个说法。", "“{q}” was not found. Try fewer characters, or other words.")),
      ("none-here", say("在所选范围里没有找到“{q}”。", "“{q}” was not found in what you chose.")),
      (
        "apart",
        say(
          "没有一页有连在一起的“{q}”；下面各页分别有其中的每个词。",
          "No page has “{q}” as it stands; the pages below have each of its words somewhere.")
      ),
      ("pinyin", say("拼音“{q}”可以是：", "“{q}” in pinyin may be: ")),
      (
        "frame",
        say("“{q}”也是每一页页眉或页脚里的字，那里的没有计入。", "“{q}” stands at the head or foot of every page too; that is not counted.")
      ),
      ("failed", say("查找用的文件没有读到，请重新载入这一页。", "The files of the search could not be read: load this page again.")),
      // Where a passage is cut, between the names of a place and of those it lies in, in a span of years, and between
      // what the search says.
      ("ellipsis", say("……", "…")), ("between", say(" ", ", ")), ("to", say("—", "–")), ("pause", say("　", " ")),
      ("clear", say("取消“{name}”", "Without “{name}”")),
      ("kind", say("类别", "Kind")), ("place", say("地区", "Place")), ("theme", say("主题", "Theme")),
      ("year", say("年份", "Year")), ("brief", say("简报", "Brief")), ("district", say("区县", "District")),
      ("indicator", say("指标", "Indicator")), ("other", say("其他", "Other")), ("source", say("原文", "Source")),
      ("figure", say("数据", "Figure")), ("document", say("文件", "Document")),
    ]
  }
}
