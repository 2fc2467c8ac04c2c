extension Words {
  // Names of pages, in navigation, trails and titles
  public var allBriefs: String { say("简报", "Briefs") }
  public var allDistricts: String { say("区县", "Districts") }
  public var allThemes: String { say("主题", "Themes") }
  public var aboutTitle: String { say("关于", "About") }
  public var notFoundTitle: String { say("没有这个页面", "There is no such page") }

  // Descriptions for search results
  func allBriefsDescription(_ count: Int) -> String {
    say(
      "全部 \(count) 篇简报，按发布时间或数据年份排列。",
      "\(count == 1 ? "One brief" : "All \(count) briefs"), by day of publication or year of their figures.")
  }
  var allDistrictsDescription: String { say("按省、市、区县查看简报和数据。", "Briefs and figures by province, city and district.") }
  var allThemesDescription: String {
    say("按主题查看简报，以及各地同一指标的数值。", "Briefs by theme, and what places report of the same indicators.")
  }
  var aboutDescription: String {
    say("数据怎样得来，各种标记是什么意思，有哪些局限。", "How the figures come about, what the marks mean, and what the limits are.")
  }
  var notFoundDescription: String { notFoundText }

  func briefDescription(place: String?, title: String, count: Int, figures: [String]) -> String {
    let subject = (place.map { $0 + colon } ?? "") + title
    guard count > 0 else { return say(subject + "。", subject) }
    return say(
      subject + "。原文 \(count) 项数据：" + figures.joined(separator: "，") + (count > figures.count ? "等。" : "。"),
      subject + ". \(self.figures(count)) in the text: " + figures.joined(separator: "; ")
        + (count > figures.count ? " and more." : "."))
  }

  func districtDescription(_ name: String, figures: Int) -> String {
    say(
      figures == 0 ? "\(name)及其下辖各地的简报和数据。" : "\(name)的 \(figures) 项数据，逐条注明出处，并与其他地区的同一指标对照。",
      figures == 0
        ? "Briefs and figures on \(name) and the places under it."
        : "\(self.figures(figures)) on \(name), each with its source, beside the same indicators of other places.")
  }

  func themeDescription(_ name: String, briefs: Int, indicators: Int) -> String {
    say(
      "关于\(quoted(name))的 \(briefs) 篇简报，\(indicators) 项指标在各地的数值。",
      "\(self.briefs(briefs)) on \(quoted(name)), and what places report of \(self.indicators(indicators)).")
  }
}
