extension Words {
  // Around every page
  public var skip: String { "跳到正文" }
  public var mainNavigation: String { "主导航" }
  public var trail: String { "所在位置" }
  public var footer: String { "数据由程序从原文中提取，逐条可以回到原句；如与原文不符，以原文为准。" }
  public var aboutLink: String { "数据怎样得来，有哪些局限" }
  func feedDescription(_ name: String) -> String { "关于\(name)的最新简报。" }
  public func publishedBy(_ name: String) -> String { "发布：\(name)" }
  public func licence(_ name: String) -> String { "许可：\(name)" }
  public var contact: String { "联系：" }

  // Components
  public var tablePlace: String { "地区" }
  public var tableValue: String { "数值" }
  public var tablePeriod: String { "时间" }
  public func unit(_ name: String) -> String { "单位：\(name)" }
  public var printedAs: String { "原文：" }
  public func restOfGroup(_ count: Int) -> String { "其余 \(count) 项" }

  // Home
  public var latest: String { "最新简报" }
  public var allBriefsLink: String { "全部简报" }
  public var byDistrict: String { "按区县看" }
  public var allDistrictsLink: String { "全部区县" }
  public var byTheme: String { "按主题看" }
  public var allThemesLink: String { "全部主题" }
  public var byIndicator: String { "按指标看" }
  public func tally(briefs: Int, figures: Int, provinces: Int) -> String {
    "现有 \(briefs) 篇简报，\(figures) 项数据，涉及 \(provinces) 个省级地区。"
  }
  public var noBriefs: String { "还没有简报。放进原文、生成一次，它们就会出现在这里。" }
  public var noDistricts: String { "还没有一篇简报写明是哪个地区的。" }
  public var noThemes: String { "还没有主题。" }

  // Lists of divisions and themes
  public var districtsIntro: String { "数字是该地及其下辖各地的简报篇数和数据项数。" }
  public var map: String { "各地位置示意图" }
  public var mapNote: String { "示意图：每个圆点是一个有简报或数据的地方，点开是它的页面；小点是其他各地政府驻地，只表示方位，不表示边界。下面的表格是同样的地方。" }
  public var mapTable: String { "有简报或数据的地方" }
  public var tableFigures: String { "数据" }
  public var themesIntro: String { "每个主题下有相关简报，以及各地同一指标的数值。" }
  public var themesWithout: String { "暂时还没有内容的主题" }

  // A division
  public var ownFigures: String { "本地数据" }
  public var ownFiguresIntro: String { "关于本地以及本地单位、活动的数据，不含下辖地区的。点击项目名称可回到原文的那一句。" }
  public var comparison: String { "与其他地区对照" }
  public var comparisonIntro: String { "同一指标，只与同级地区相比。各地口径和时间不尽相同，比较之前请看原文的说法。" }
  public var comparisonUnknown: String { "有的数值原文没有写明年份。" }
  public var noComparison: String { "这里的指标，其他同级地区暂时还没有数值，无从对照。" }
  public var briefsHere: String { "本地简报" }
  public var below: String { "下辖地区" }
  public func withBelow(_ count: Int) -> String { "连同下辖 \(count) 个地区：" }
  public var comparisonBelow: String { "下辖区县对照" }
  public var comparisonBelowIntro: String { "下辖各区县的同一指标。各地口径和时间不尽相同，比较之前请看原文的说法。" }
  public var briefsBelow: String { "下辖地区的简报" }
  public var mentionedIn: String { "提到本地的简报" }
  public func noFigures(_ name: String) -> String { "还没有关于\(name)自身的数据。" }
  public func noFiguresButBelow(_ name: String) -> String {
    "还没有关于\(name)自身的数据；下辖各地的数据在各自的页面上。"
  }
  public func nothingOfItsOwn(_ name: String) -> String {
    "还没有专写\(name)的简报，也没有关于\(name)自身的数据；下面是下辖各地的。"
  }
  public func noBriefs(of name: String) -> String { "还没有专写\(name)的简报。" }

  // A theme
  public var themeBriefs: String { "相关简报" }
  public var themeIndicators: String { "各地指标" }
  public var themeIndicatorsIntro: String { "同一指标在同级各地的最新数值，同一时间的列在一起。点击可回到原文的那一句。" }
  public var noThemeBriefs: String { "还没有以此为主题的简报。" }
  public var noThemeIndicators: String { "这个主题还没有可以跨地区比较的指标。" }

  // 404
  public var notFoundText: String { "网址可能写错了，或者页面已经不在这里。" }
  public var notFoundHome: String { "回到首页" }
  public var notFoundAdvice: String { "请把地址栏里的网址改回网站的首页，再从那里找。" }
}
