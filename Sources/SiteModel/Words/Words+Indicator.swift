import BriefModel

/// Indicators over divisions.
extension Words {
  public var allIndicators: String { "指标" }
  public var allIndicatorsLink: String { "全部指标" }
  var allIndicatorsDescription: String { "各地都报的同一件事：每个指标有哪些地方的哪些数值，出自哪一句话。" }
  public var indicatorsIntro: String { "只有量的是同一件事、单位相同，才归入同一个指标。点开可以看到各地各年的全部数值和每个数值的原句。" }
  public var noIndicators: String { "还没有可以跨地区比较的指标。" }

  func indicatorDescription(_ name: String, unit: String, divisions: Int, values: Int) -> String {
    "\(name)\(unit == "1" ? "" : "（\(unit)）")：\(divisions) 个地区的 \(values) 个数值，逐个注明时间和原句，不可比的另列并说明原因。"
  }

  func title(_ name: String, page: Int) -> String { page == 1 ? name : "\(name)（第 \(page) 页）" }
  public var previousPage: String { "上一页" }
  public var nextPage: String { "下一页" }
  public var pages: String { "分页" }
  public func page(_ page: Int, of count: Int) -> String { "第 \(page) 页，共 \(count) 页" }

  public func indicatorTally(divisions: Int, values: Int, apart: Int) -> String {
    let comparable = divisions == 0 ? "没有可比的数值" : "\(divisions) 个地区 · \(values) 个可比数值"
    return apart == 0 ? comparable : comparable + " · 另列 \(apart) 个"
  }

  public func level(_ level: Division.Level) -> String {
    switch level {
    case .province: "省级"
    case .prefecture: "市级"
    case .county: "区县"
    }
  }

  public var chartNote: String { "长条从零画起，只在同一时间的各条之间可比；每一条都可以点回原句。下面的表格是同样的数值。" }
  public func chart(_ indicator: String, level: Division.Level) -> String {
    "\(indicator)，\(self.level(level))：长条图"
  }
  public func chartPeriod(_ group: BarChart.Group) -> String {
    let isOne = group.bars.count == 1
    guard let period = group.period else { return isOne ? periodUnknown : periodUnknown + "，可能不是同一年" }
    return group.isOpen && !isOne ? period + "，止于各自成文之时" : period
  }
  public func chartOmitted(_ count: Int) -> String { "只画了数值最大的，其余 \(count) 个见表格。" }
  public func axis(unit: String) -> String { unit == "1" ? "系数" : "单位：\(unit)" }

  public var tableSentence: String { "原文" }
  public var sortBy: String { "按此列排序" }
  public var apart: String { "不放在一起比的" }
  public var apartIntro: String { "这些数据说的也是这件事，但口径不同，不能与上面的数值相比。" }
  public var apartReason: String { "原因" }
  public var otherIndicators: String { "同一主题的其他指标" }
  public var noComparableValues: String { "这个指标还没有可以比较的数值。" }

  public func reason(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .unit(let unit): "单位不同，按“\(unit == "1" ? "系数" : unit)”计"
    case .kind(.change): "说的是变化，不是数值本身"
    case .kind(.rank): "说的是名次"
    case .kind(.share): "说的是比例"
    case .kind(.ratio): "说的是系数"
    case .kind(.level): "说的是总量"
    case .part(let whole): "只是“\(whole)”的一部分"
    case .planned: "是计划或目标，不是已有的数"
    case .placeUnknown: "原文没有写明是哪个地区"
    }
  }

  public func sameIndicator(divisions: Int) -> String { divisions > 0 ? "另有 \(divisions) 地" : "看指标" }

  static let percentagePoint = "百分点"
  func allValues(of indicator: String) -> String { "“\(indicator)”的全部数值" }

  public func standing(_ standing: Standing) -> String {
    let rank =
      "\(standing.period)有确数的 \(standing.count) 个同级地区中，由大到小列第 \(standing.rank)\(standing.isShared ? "（并列）" : "")"
    if standing.isShared, standing.rank == 1 { return rank + "。" }
    let other = standing.rank == 1 ? "比第二多 \(standing.distance)" : "比最大的 \(standing.other) 少 \(standing.distance)"
    return "\(rank)，\(other)。"
  }
}
