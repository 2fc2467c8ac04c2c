extension Words {
  // Names of pages, in navigation, trails and titles
  public var allBriefs: String { "简报" }
  public var allDistricts: String { "区县" }
  public var allThemes: String { "主题" }
  public var aboutTitle: String { "关于" }
  public var notFoundTitle: String { "没有这个页面" }

  // Descriptions for search results
  func allBriefsDescription(_ count: Int) -> String { "全部 \(count) 篇简报，按发布时间或数据年份排列。" }
  var allDistrictsDescription: String { "按省、市、区县查看简报和数据。" }
  var allThemesDescription: String { "按主题查看简报，以及各地同一指标的数值。" }
  var aboutDescription: String { "数据怎样得来，各种标记是什么意思，有哪些局限。" }
  var notFoundDescription: String { "网址可能写错了，或者页面已经不在这里。" }

  func briefDescription(place: String?, title: String, count: Int, figures: [String]) -> String {
    let subject = (place.map { $0 + "：" } ?? "") + title
    guard count > 0 else { return subject + "。" }
    return subject + "。原文 \(count) 项数据：" + figures.joined(separator: "，") + (count > figures.count ? "等。" : "。")
  }

  func districtDescription(_ name: String, figures: Int) -> String {
    figures == 0 ? "\(name)及其下辖各地的简报和数据。" : "\(name)的 \(figures) 项数据，逐条注明出处，并与其他地区的同一指标对照。"
  }

  func themeDescription(_ name: String, briefs: Int, indicators: Int) -> String {
    "关于“\(name)”的 \(briefs) 篇简报，\(indicators) 项指标在各地的数值。"
  }
}
