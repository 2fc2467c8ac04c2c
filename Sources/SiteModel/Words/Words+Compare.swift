import BriefModel

/// Districts by indicators.
extension Words {
  public static let compare = "比较"
  static func compareTitle(_ province: String?) -> String { province.map { "\($0)各地比较" } ?? "各地比较" }
  static func compareDescription(_ province: String?) -> String {
    "\(province ?? "")各地的同一指标放在一张表里，可以按主题、省份和地区挑选；每个数值都注明时间，可以点回原句。"
  }
  public static let compareIntro = "每张表一个主题，一行一个地区，一列一个指标；同级的放在一起。空白是原文没有说，不是没有。时间写在数值下面，时间不同的不要直接相比。"
  public static let compareByProvince = "数值太多，按省份分页。"
  public static let noCompare = "还没有可以放在一起比较的数值。"
  public static let compareChoices = "挑选"
  public static let compareTheme = "主题"
  public static let compareProvince = "省份"
  public static let comparePlaces = "地区"
  public static let everything = "全部"
  public static let compareClear = "清除"
  public static let compareFound = "显示 {n} 个地区、{m} 项指标。"
  public static let compareNone = "没有符合的数值，请放宽条件。"
  public static let compareHere = "与任意地区放在一起看"
  public static let certaintyShort = "请核对"
  public static func divisions(_ count: Int) -> String { "\(count) 个地区" }
}
