extension Words {
  // Around every page
  public static let skip = "跳到正文"
  public static let mainNavigation = "主导航"
  public static let trail = "所在位置"
  public static let footer = "数据由程序从原文中提取，逐条可以回到原句；如与原文不符，以原文为准。"
  public static let aboutLink = "数据怎样得来，有哪些局限"
  static func feedDescription(_ name: String) -> String { "关于\(name)的最新简报。" }
  public static func publishedBy(_ name: String) -> String { "发布：\(name)" }
  public static func licence(_ name: String) -> String { "许可：\(name)" }
  public static let contact = "联系："

  // Components
  public static let tablePlace = "地区"
  public static let tableValue = "数值"
  public static let tablePeriod = "时间"
  public static func unit(_ name: String) -> String { "单位：\(name)" }
  public static let printedAs = "原文："
  public static func restOfGroup(_ count: Int) -> String { "其余 \(count) 项" }

  // Home
  public static let latest = "最新简报"
  public static let allBriefsLink = "全部简报"
  public static let byDistrict = "按区县看"
  public static let allDistrictsLink = "全部区县"
  public static let byTheme = "按主题看"
  public static let allThemesLink = "全部主题"
  public static let byIndicator = "按指标看"
  public static func tally(briefs: Int, figures: Int, provinces: Int) -> String {
    "现有 \(briefs) 篇简报，\(figures) 项数据，涉及 \(provinces) 个省级地区。"
  }
  public static let noBriefs = "还没有简报。放进原文、生成一次，它们就会出现在这里。"
  public static let noDistricts = "还没有一篇简报写明是哪个地区的。"
  public static let noThemes = "还没有主题。"

  // Lists of divisions and themes
  public static let districtsIntro = "数字是该地及其下辖各地的简报篇数和数据项数。"
  public static let map = "各地位置示意图"
  public static let mapNote = "示意图：每个圆点是一个有简报或数据的地方，点开是它的页面；小点是其他各地政府驻地，只表示方位，不表示边界。下面的表格是同样的地方。"
  public static let mapTable = "有简报或数据的地方"
  public static let tableFigures = "数据"
  public static let themesIntro = "每个主题下有相关简报，以及各地同一指标的数值。"
  public static let themesWithout = "暂时还没有内容的主题"

  // A division
  public static let ownFigures = "本地数据"
  public static let ownFiguresIntro = "关于本地以及本地单位、活动的数据，不含下辖地区的。点击项目名称可回到原文的那一句。"
  public static let comparison = "与其他地区对照"
  public static let comparisonIntro = "同一指标，只与同级地区相比。各地口径和时间不尽相同，比较之前请看原文的说法。"
  public static let comparisonUnknown = "有的数值原文没有写明年份。"
  public static let noComparison = "这里的指标，其他同级地区暂时还没有数值，无从对照。"
  public static let briefsHere = "本地简报"
  public static let below = "下辖地区"
  public static func withBelow(_ count: Int) -> String { "连同下辖 \(count) 个地区：" }
  public static let comparisonBelow = "下辖区县对照"
  public static let comparisonBelowIntro = "下辖各区县的同一指标。各地口径和时间不尽相同，比较之前请看原文的说法。"
  public static let briefsBelow = "下辖地区的简报"
  public static let mentionedIn = "提到本地的简报"
  public static func noFigures(_ name: String) -> String { "还没有关于\(name)自身的数据。" }
  public static func noFiguresButBelow(_ name: String) -> String {
    "还没有关于\(name)自身的数据；下辖各地的数据在各自的页面上。"
  }
  public static func nothingOfItsOwn(_ name: String) -> String {
    "还没有专写\(name)的简报，也没有关于\(name)自身的数据；下面是下辖各地的。"
  }
  public static func noBriefs(of name: String) -> String { "还没有专写\(name)的简报。" }

  // A theme
  public static let themeBriefs = "相关简报"
  public static let themeIndicators = "各地指标"
  public static let themeIndicatorsIntro = "同一指标在同级各地的最新数值，同一时间的列在一起。点击可回到原文的那一句。"
  public static let noThemeBriefs = "还没有以此为主题的简报。"
  public static let noThemeIndicators = "这个主题还没有可以跨地区比较的指标。"

  // 404
  public static let notFoundText = "网址可能写错了，或者页面已经不在这里。"
  public static let notFoundHome = "回到首页"
  public static let notFoundAdvice = "请把地址栏里的网址改回网站的首页，再从那里找。"
}
