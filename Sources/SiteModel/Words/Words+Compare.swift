import BriefModel

/// Districts by indicators.
extension Words {
  public var compare: String { say("比较", "Compare") }
  func compareTitle(_ province: String?) -> String {
    say(province.map { "\($0)各地比较" } ?? "各地比较", province.map { "Places of \($0) compared" } ?? "Places compared")
  }
  func compareDescription(_ province: String?) -> String {
    say(
      "\(province ?? "")各地的同一指标放在一张表里，可以按主题、省份和地区挑选；每个数值都注明时间，可以点回原句。",
      "The same indicators of places\(province.map { " of \($0)" } ?? "") in one table, to be chosen by theme, province and "
        + "place; each value has its period and leads to its sentence.")
  }
  public var compareIntro: String {
    say(
      "每张表一个主题，一行一个地区，一列一个指标；同级的放在一起。空白是原文没有说，不是没有。时间写在数值下面，时间不同的不要直接相比。",
      "A table a theme, a row a place, a column an indicator; places of one level stand together. A blank means that the "
        + "texts do not say, not that there is nothing. The period stands under each value: do not compare across periods."
    )
  }
  public var compareByProvince: String {
    say("数值太多，按省份分页。", "There are too many values for one page: choose a province.")
  }
  public var noCompare: String { say("还没有可以放在一起比较的数值。", "There are no values yet that can be compared.") }
  public var compareChoices: String { say("挑选", "Choose") }
  public var compareTheme: String { say("主题", "Theme") }
  public var compareProvince: String { say("省份", "Province") }
  public var comparePlaces: String { say("挑选地区", "Choose places") }
  public var compareShared: String { say("只看至少两地都有的指标", "Only what two places or more report") }
  public var everything: String { say("全部", "All") }
  public var compareClear: String { say("清除", "Clear") }
  public var compareFound: String { say("显示 {n} 个地区、{m} 项指标。", "Places shown: {n}; indicators: {m}.") }
  public var compareNone: String { say("没有符合的数值，请放宽条件。", "No values match: choose fewer conditions.") }
  public var compareHere: String { say("与任意地区放在一起看", "Set it beside any other place") }
  public var certaintyShort: String { say("请核对", "check") }
  public func divisions(_ count: Int) -> String { say("\(count) 个地区", Self.count(count, "place")) }
}
