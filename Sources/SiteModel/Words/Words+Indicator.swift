import BriefModel

/// Indicators over divisions.
extension Words {
  public var allIndicators: String { say("指标", "Indicators") }
  public var allIndicatorsLink: String { say("全部指标", "All indicators") }
  var allIndicatorsDescription: String {
    say(
      "各地都报的同一件事：每个指标有哪些地方的哪些数值，出自哪一句话。",
      "What many places report of the same thing: the values of each indicator, and the sentences they come from.")
  }
  public var indicatorsIntro: String {
    say(
      "只有量的是同一件事、单位相同，才归入同一个指标。点开可以看到各地各年的全部数值和每个数值的原句。",
      "Figures have the same indicator only where they measure the same thing in the same unit. Each leads to all its "
        + "values, by place and year, with their sentences.")
  }
  public var noIndicators: String {
    say("还没有可以跨地区比较的指标。", "There is no indicator yet that can be compared between places.")
  }

  func indicatorDescription(_ name: String, unit: String?, divisions: Int, values: Int) -> String {
    say(
      "\(name)\(unit.map { "（\($0)）" } ?? "")：\(divisions) 个地区的 \(values) 个数值，逐个注明时间和原句，不可比的另列并说明原因。",
      "\(name)\(unit.map { " (\($0))" } ?? ""): \(Self.count(values, "value")) of \(Self.count(divisions, "place")), each with "
        + "its period and sentence; those that cannot be compared stand apart, with the reason.")
  }

  func title(_ name: String, page: Int) -> String {
    page == 1 ? name : say("\(name)（第 \(page) 页）", "\(name) (page \(page))")
  }
  public var previousPage: String { say("上一页", "Previous page") }
  public var nextPage: String { say("下一页", "Next page") }
  public var pages: String { say("分页", "Pages") }
  public func page(_ page: Int, of count: Int) -> String { say("第 \(page) 页，共 \(count) 页", "Page \(page) of \(count)") }

  public func indicatorTally(divisions: Int, values: Int, apart: Int) -> String {
    let comparable =
      switch (divisions, values) {
      case (0, _): say("没有可比的数值", "no comparable values")
      case (values, _):
        say("\(divisions) 个地区有可比数值", "\(Self.count(divisions, "place")) with comparable values")
      default:
        say(
          "\(divisions) 个地区 · \(values) 个可比数值",
          "\(Self.count(divisions, "place")) · \(Self.count(values, "comparable value"))")
      }
    return apart == 0 ? comparable : comparable + say(" · 另列 \(apart) 个", " · \(apart) apart")
  }

  public func level(_ level: Division.Level) -> String {
    switch level {
    case .province: say("省级", "Provinces")
    case .prefecture: say("市级", "Cities and prefectures")
    case .county: say("区县", "Districts and counties")
    }
  }

  public var chartNote: String {
    say(
      "长条从零画起，只在同一时间的各条之间可比；每一条都可以点回原句。下面的表格是同样的数值。",
      "Bars begin at zero and can be compared within one period only; each leads to its sentence. The table below has the "
        + "same values.")
  }
  public func chart(_ indicator: String, level: Division.Level) -> String {
    say("\(indicator)，\(self.level(level))：长条图", "\(indicator), \(self.level(level)): bar chart")
  }
  public func chartPeriod(_ group: BarChart.Group) -> String {
    let isOne = group.bars.count == 1
    guard let period = group.period else {
      return capitalised(isOne ? periodUnknown : periodUnknown + say("，可能不是同一年", "; years may differ"))
    }
    return capitalised(group.isOpen && !isOne ? period + say("，止于各自成文之时", ", each to its time of writing") : period)
  }
  public func chartOmitted(_ count: Int) -> String {
    say("只画了数值最大的，其余 \(count) 个见表格。", "Only the largest values are drawn; the other \(count) are in the table.")
  }
  public func axis(unit: String) -> String {
    name(ofUnit: unit).map(self.unit) ?? say("系数", unit == "1" ? "Ratio" : "Number")
  }

  public var tableSentence: String { say("原文", "Sentence") }
  public var sortBy: String { say("按此列排序", "Sort by this column") }
  public var apart: String { say("不放在一起比的", "Not to be compared") }
  public var apartIntro: String {
    say(
      "这些数据说的也是这件事，但口径不同，不能与上面的数值相比。",
      "These figures are on the same matter, but measure it in another way and cannot be set beside the values above.")
  }
  public var apartReason: String { say("原因", "Reason") }
  public var otherIndicators: String { say("同一主题的其他指标", "Other indicators of the theme") }
  public var noComparableValues: String {
    say("这个指标还没有可以比较的数值。", "This indicator has no values yet that can be compared.")
  }

  public func reason(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .unit(let unit):
      say(
        "单位不同，按“\(name(ofUnit: unit) ?? "系数")”计",
        name(ofUnit: unit).map { "in another unit: \($0)" } ?? "counted in another way")
    case .kind(.change): say("说的是变化，不是数值本身", "a change, not the value itself")
    case .kind(.rank): say("说的是名次", "a rank")
    case .kind(.share): say("说的是比例", "a share")
    case .kind(.ratio): say("说的是系数", "a ratio")
    case .kind(.level): say("说的是总量", "a total")
    case .part(let whole): say("只是\(quoted(whole))的一部分", "only a part of \(quoted(whole))")
    case .planned: say("是计划或目标，不是已有的数", "a plan or goal, not what is there")
    case .placeUnknown: say("原文没有写明是哪个地区", "the text does not say of which place")
    }
  }

  public func sameIndicator(divisions: Int) -> String {
    divisions > 0
      ? say("另有 \(divisions) 地", Self.count(divisions, "other place")) : say("看指标", "see the indicator")
  }

  static let percentagePoint = "百分点"
  func allValues(of indicator: String) -> String {
    say("\(quoted(indicator))的全部数值", "All values of \(quoted(indicator))")
  }

  public func standing(_ standing: Standing) -> String {
    let rank = say(
      "\(standing.period)有确数的 \(standing.count) 个同级地区中，由大到小列第 \(standing.rank)\(standing.isShared ? "（并列）" : "")",
      "Of \(standing.count) places of its level with an exact value for \(standing.period), the largest first, it is "
        + "number \(standing.rank)\(standing.isShared ? " (shared)" : "")")
    if standing.isShared, standing.rank == 1 { return rank + say("。", ".") }
    let other =
      standing.rank == 1
      ? say("比第二多 \(standing.distance)", "\(standing.distance) more than the second")
      : say(
        "比最大的 \(standing.other) 少 \(standing.distance)", "\(standing.distance) less than the largest, \(standing.other)"
      )
    return say("\(rank)，\(other)。", "\(rank): \(other).")
  }
}
