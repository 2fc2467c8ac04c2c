extension Words {
  // Around every page
  public var skip: String { say("跳到正文", "Skip to content") }
  public var mainNavigation: String { say("主导航", "Main navigation") }
  public var trail: String { say("所在位置", "You are here") }
  public var footer: String {
    say(
      "数据由程序从原文中提取，逐条可以回到原句；如与原文不符，以原文为准。",
      "A program takes the figures out of the Chinese texts; each leads back to its sentence. Where the two differ, the "
        + "text is right.")
  }
  public var aboutLink: String { say("数据怎样得来，有哪些局限", "How the figures come about, and their limits") }
  func feedDescription(_ name: String) -> String { say("关于\(name)的最新简报。", "The latest briefs on \(name).") }
  public func publishedBy(_ name: String) -> String { say("发布：\(name)", "Published by \(name)") }
  public func licence(_ name: String) -> String { say("许可：\(name)", "Licence: \(name)") }
  public var contact: String { say("联系：", "Contact: ") }

  // Components
  public var tablePlace: String { say("地区", "Place") }
  public var tableValue: String { say("数值", "Value") }
  public var tablePeriod: String { say("时间", "Period") }
  public func unit(_ name: String) -> String { say("单位：\(name)", "Unit: \(name)") }
  public var printedAs: String { say("原文：", "In the text: ") }
  public func restOfGroup(_ count: Int) -> String { say("其余 \(count) 项", "\(count) more") }

  // Home
  public var latest: String { say("最新简报", "Latest briefs") }
  public var allBriefsLink: String { say("全部简报", "All briefs") }
  public var byDistrict: String { say("按区县看", "By district") }
  public var allDistrictsLink: String { say("全部区县", "All districts") }
  public var byTheme: String { say("按主题看", "By theme") }
  public var allThemesLink: String { say("全部主题", "All themes") }
  public var byIndicator: String { say("按指标看", "By indicator") }
  public var byName: String { say("原文提到的", "Named in the texts") }
  public func tally(briefs: Int, figures: Int, provinces: Int) -> String {
    let content = say("现有 \(briefs) 篇简报，\(figures) 项数据", "\(self.briefs(briefs)) with \(self.figures(figures))")
    let origin = say("，涉及 \(provinces) 个省级地区", ", from \(Self.count(provinces, "province"))")
    return content + (provinces > 0 ? origin : "") + end
  }
  public var noBriefs: String {
    say("还没有简报。放进原文、生成一次，它们就会出现在这里。", "There are no briefs yet. Put texts in, build once, and they will stand here.")
  }
  public var noDistricts: String { say("还没有一篇简报写明是哪个地区的。", "No brief says yet which place it is about.") }
  public var noThemes: String { say("还没有主题。", "There are no themes yet.") }

  // Lists of divisions and themes
  public var districtsIntro: String {
    say(
      "数字是该地及其下辖各地的简报篇数和数据项数。",
      "The numbers are those of the briefs and figures on each place and all places under it.")
  }
  public var map: String { say("各地位置示意图", "Sketch map of the places") }
  public var mapNote: String {
    say(
      "示意图：每个圆点是一个有简报或数据的地方，点开是它的页面；小点是其他各地政府驻地，只表示方位，不表示边界。下面的表格是同样的地方。",
      "A sketch: each dot is a place with briefs or figures and leads to its page; the small points are the seats of all "
        + "other governments. They show where a place lies, not its boundaries. The table below has the same places.")
  }
  public var mapTable: String { say("有简报或数据的地方", "Places with briefs or figures") }
  public var tableFigures: String { say("数据", "Figures") }
  public var themesIntro: String {
    say("每个主题下有相关简报，以及各地同一指标的数值。", "Each theme has its briefs, and what places report of the same indicators.")
  }
  public var themesWithout: String { say("暂时还没有内容的主题", "Themes with nothing on them yet") }

  // A division
  public var ownFigures: String { say("本地数据", "Figures of this place") }
  public var ownFiguresIntro: String {
    say(
      "关于本地以及本地单位、活动的数据，不含下辖地区的。点击项目名称可回到原文的那一句。",
      "Figures on the place, its institutions and what they do, without those of the places under it. What a figure "
        + "counts is given in the words of the text; click them to go to the sentence.")
  }
  public var comparison: String { say("与其他地区对照", "Beside other places") }
  public var comparisonIntro: String {
    say(
      "同一指标，只与同级地区相比。各地口径和时间不尽相同，比较之前请看原文的说法。",
      "The same indicator, among places of the same level. Places count in different ways and at different times: before "
        + "you compare, see what the text says.")
  }
  public var comparisonUnknown: String { say("有的数值原文没有写明年份。", " Of some values the text does not give the year.") }
  public var noComparison: String {
    say(
      "这里的指标，其他同级地区暂时还没有数值，无从对照。", "No other place of this level has values of these indicators yet.")
  }
  public var briefsHere: String { say("本地简报", "Briefs on this place") }
  public var below: String { say("下辖地区", "Places under it") }
  public func withBelow(_ count: Int) -> String {
    say("连同下辖 \(count) 个地区：", "With \(Self.count(count, "place")) under it: ")
  }
  public var comparisonBelow: String { say("下辖区县对照", "Its districts side by side") }
  public var comparisonBelowIntro: String {
    say(
      "下辖各区县的同一指标。各地口径和时间不尽相同，比较之前请看原文的说法。",
      "The same indicator in the districts under it. Places count in different ways and at different times: before you "
        + "compare, see what the text says.")
  }
  public var briefsBelow: String { say("下辖地区的简报", "Briefs on the places under it") }
  public var mentionedIn: String { say("提到本地的简报", "Briefs that mention this place") }
  public func noFigures(_ name: String) -> String {
    say("还没有关于\(name)自身的数据。", "There are no figures on \(name) itself yet.")
  }
  public func noFiguresButBelow(_ name: String) -> String {
    say(
      "还没有关于\(name)自身的数据；下辖各地的数据在各自的页面上。",
      "There are no figures on \(name) itself yet; those of the places under it stand on their own pages.")
  }
  public func nothingOfItsOwn(_ name: String) -> String {
    say(
      "还没有专写\(name)的简报，也没有关于\(name)自身的数据；下面是下辖各地的。",
      "There are neither briefs nor figures on \(name) itself yet; below are those of the places under it.")
  }
  public func noBriefs(of name: String) -> String {
    say("还没有专写\(name)的简报。", "There is no brief on \(name) itself yet.")
  }

  // A theme
  public var themeBriefs: String { say("相关简报", "Briefs") }
  public var themeIndicators: String { say("各地指标", "Indicators") }
  public var themeIndicatorsIntro: String {
    say(
      "同一指标在同级各地的最新数值，同一时间的列在一起。点击可回到原文的那一句。",
      "The latest value of each indicator in places of the same level, those of one period together. Click a value to go "
        + "to its sentence.")
  }
  public var noThemeBriefs: String { say("还没有以此为主题的简报。", "There is no brief on this theme yet.") }
  public var noThemeIndicators: String {
    say("这个主题还没有可以跨地区比较的指标。", "This theme has no indicator yet that can be compared between places.")
  }

  // 404
  public var notFoundText: String {
    say("网址可能写错了，或者页面已经不在这里。", "The address may be misspelt, or the page is no longer here.")
  }
  public var notFoundHome: String { say("回到首页", "Back to the home page") }
  public var notFoundAdvice: String {
    say(
      "请把地址栏里的网址改回网站的首页，再从那里找。",
      "Shorten the address in the address bar to that of the home page, and start from there.")
  }
}
