import BriefModel

/// How a figure was read, and how far it can be relied on.
extension Words {
  public var how: String { "这些数据怎样读出" }
  public var howNote: String { "“把握”是用人工核对过的样文量出来的：以同样方式读出的数据，在样文里有多少条各项全对。" }
  public var howLink: String { "看实测结果" }
  public var closeCard: String { "关闭" }
  public var cardElsewhere: String { "同一指标在别处" }
  public var cardAll: String { "全部数值" }
  public func cardNotCompared(_ obstacle: Obstacle) -> String { "不与别处相比：\(reason(obstacle))。" }
  public var cardOthers: String { "同一个数字也是" }
  public var cardInText: String { "看原句" }
  public func howList(_ count: Int) -> String { "逐项查看（\(count) 项）" }

  /// What stands beside a figure; nil where nothing has to be said.
  public func certainty(_ certainty: Certainty) -> String? {
    switch certainty {
    case .reading(.high): nil
    case .reading(.fair): "把握一般"
    case .reading(.low): "把握较低，请核对原文"
    case .editor(.confirmed): "编辑已核对"
    case .editor(.changed), .editor(.rejected): "编辑改定"
    }
  }

  func vouching(_ certainty: Certainty, _ confidence: Double) -> String {
    switch certainty {
    case .reading(.high), .reading(.fair): "把握 \(percent(confidence, places: 0))"
    case .reading(.low): "把握 \(percent(confidence, places: 0))，请核对原文"
    case .editor: self.certainty(certainty) ?? ""
    }
  }

  /// Where the label comes from.
  func rule(_ rule: ReadingRule) -> String {
    switch rule {
    case .nounAfter: "名称取自数字后面的名词"
    case .verbAndNoun: "名称由前面的动词和后面的名词合成"
    case .qualifiedNoun: "名称由前面的限定语和后面的名词合成"
    case .nounAndPredicate: "名称由后面的名词和它的谓语合成"
    case .nounBefore: "名称取自数字前面的名词"
    case .dependentNoun: "名称接在前一项数据的名称之后"
    case .predicate: "名称取自数字后面的谓语"
    case .award: "名称取自所获的称号"
    case .medal: "名称取自奖牌和赛事"
    case .unitNoun: "名称取自计量的名词"
    case .sharedHead: "名称从并列的几个名称中拆出"
    case .pairedCounts: "名称按并列的次序对应"
    case .previousFigure: "名称沿用前一项数据"
    case .moneyPurpose: "名称取自资金的用途"
    case .moneyBare: "原文没有写资金的用途"
    case .rate: "名称取自比率或系数的名称"
    case .shareOfWhole: "名称由部分和整体合成"
    case .running: "名称取自连续保持的事"
    case .change: "名称取自所变化的事"
    case .changesInOrder: "名称按次序对应前面的几项数据"
    case .rank: "名称取自所排的名次"
    case .tableCell: "名称由表格的行和列合成"
    case .tableHeader: "名称取自表格的行、列或表题"
    case .wholeClause: "没有找到名称，用了整个分句"
    }
  }

  func period(_ source: PeriodSource) -> String {
    switch source {
    case .clause: "时间取自本分句"
    case .sentence: "时间取自句中前文"
    case .paragraph: "时间取自前面的句子"
    case .headline: "时间取自标题里的年份"
    case .table: "时间取自表格或引出它的文字"
    case .none: "没有找到时间"
    }
  }

  /// nil where it goes without saying.
  func place(_ source: PlaceSource) -> String? {
    switch source {
    case .article: nil
    case .clause: "地区取自本分句"
    case .paragraph: "地区取自段中前文"
    case .larger: "地区是上一级：“全市”“全省”"
    case .table: "地区取自表格"
    case .none: "文章没有写明地区"
    }
  }

  func doubt(_ doubt: ReadingDoubt) -> String {
    switch doubt {
    case .shortLabel: "名称很短，可能没有说全"
    case .longLabel: "名称很长，可能多带了字"
    case .severalYears: "文中说到不止一年"
    case .otherPlace: "句中还提到别的地区"
    case .numeral: "数字用汉字书写"
    case .damaged: "文字可能有缺损"
    }
  }

  /// "78.6%"; of the largest share below one "99.9%", so that nothing is rounded to a promise.
  func percent(_ share: Double, places: Int = 1) -> String {
    let unit = places == 0 ? 1 : 10
    let rounded = Int((share * 100 * Double(unit)).rounded())
    let steps = share < 1 ? min(rounded, 100 * unit - 1) : rounded
    return "\(steps / unit)" + (places == 0 || share == 1 ? "" : ".\(steps % unit)") + "%"
  }
}
