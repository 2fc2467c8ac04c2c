import BriefModel

/// Districts by indicators.
extension Words {
  public var compare: String { "比较" }
  func compareTitle(_ province: String?) -> String { province.map { "\($0)各地比较" } ?? "各地比较" }
  func compareDescription(_ province: String?) -> String {
    "\(province ?? "")各地的同一指标放在一张表里，可以按主题、省份和地区挑选；每个数值都注明时间，可以点回原句。"
  }
  public var compareIntro: String { "每张表一个主题，一行一个地区，一列一个指标；同级的放在一起。空白是原文没有说，不是没有。时间写在数值下面，时间不同的不要直接相比。" }
  public var compareByProvince: String { "数值太多，按省份分页。" }
  public var noCompare: String { "还没有可以放在一起比较的数值。" }
  public var compareChoices: String { "挑选" }
  public var compareTheme: String { "主题" }
  public var compareProvince: String { "省份" }
  public var comparePlaces: String { "地区" }
  public var everything: String { "全部" }
  public var compareClear: String { "清除" }
  public var compareFound: String { "显示 {n} 个地区、{m} 项指标。" }
  public var compareNone: String { "没有符合的数值，请放宽条件。" }
  public var compareHere: String { "与任意地区放在一起看" }
  public var certaintyShort: String { "请核对" }
  public func divisions(_ count: Int) -> String { "\(count) 个地区" }
}
