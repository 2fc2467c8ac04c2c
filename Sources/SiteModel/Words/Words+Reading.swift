import BriefModel

/// How a figure was read, and how far it can be relied on.
extension Words {
  public var how: String { say("这些数据怎样读出", "How these figures were read") }
  public var howNote: String {
    say(
      "“把握”是用人工核对过的样文量出来的：以同样方式读出的数据，在样文里有多少条各项全对。",
      "“Confidence” was measured on sample texts checked by hand: of figures read in the same way, how many are right in "
        + "every respect. ")
  }
  public var howLink: String { say("看实测结果", "See the measurements") }
  public var cardElsewhere: String { say("同一指标在别处", "The same indicator elsewhere") }
  public var cardAll: String { say("全部数值", "All values") }
  public func cardNotCompared(_ obstacle: Obstacle) -> String {
    say("不与别处相比：\(reason(obstacle))。", "Not compared with other places: \(reason(obstacle)).")
  }
  public var cardOthers: String { say("同一个数字也是", "The same number is also") }
  public var cardInText: String { say("回到原句", "Back to the sentence") }
  public func howList(_ count: Int) -> String {
    say("逐项查看（\(count) 项）", "See them one by one (\(count))")
  }

  /// What stands beside a figure; nil where nothing has to be said.
  public func certainty(_ certainty: Certainty) -> String? {
    switch certainty {
    case .reading(.high): nil
    case .reading(.fair): say("把握一般", "fair confidence")
    case .reading(.low): say("把握较低，请核对原文", "low confidence: check the text")
    case .editor(.confirmed): say("编辑已核对", "checked by an editor")
    case .editor(.changed), .editor(.rejected): say("编辑改定", "settled by an editor")
    }
  }

  func vouching(_ certainty: Certainty, _ confidence: Double) -> String {
    let share = Self.percent(confidence, places: 0)
    return switch certainty {
    case .reading(.high), .reading(.fair): say("把握 \(share)", "Confidence \(share)")
    case .reading(.low): say("把握 \(share)，请核对原文", "Confidence \(share): check the text")
    case .editor: capitalised(self.certainty(certainty) ?? "")
    }
  }

  /// With a capital at the beginning of a sentence, where the script has any.
  public func capitalised(_ words: String) -> String {
    guard let first = words.utf8.first, (0x61...0x7A).contains(first) else { return words }
    return String(UnicodeScalar(first - 0x20)) + words.dropFirst()
  }

  /// Where the label comes from.
  func rule(_ rule: ReadingRule) -> String {
    switch rule {
    case .nounAfter: say("名称取自数字后面的名词", "the label is the noun behind the number")
    case .verbAndNoun: say("名称由前面的动词和后面的名词合成", "the label is made of the verb before and the noun behind")
    case .qualifiedNoun: say("名称由前面的限定语和后面的名词合成", "the label is made of the attribute before and the noun behind")
    case .nounAndPredicate: say("名称由后面的名词和它的谓语合成", "the label is made of the noun behind and its predicate")
    case .nounBefore: say("名称取自数字前面的名词", "the label is the noun before the number")
    case .dependentNoun: say("名称接在前一项数据的名称之后", "the label goes on with that of the figure before")
    case .predicate: say("名称取自数字后面的谓语", "the label is the predicate behind the number")
    case .award: say("名称取自所获的称号", "the label is the title won")
    case .medal: say("名称取自奖牌和赛事", "the label is the medal and its contest")
    case .unitNoun: say("名称取自计量的名词", "the label is the noun that is counted by")
    case .sharedHead: say("名称从并列的几个名称中拆出", "the label is split off from several in a row")
    case .pairedCounts: say("名称按并列的次序对应", "labels and numbers in a row were paired by order")
    case .previousFigure: say("名称沿用前一项数据", "the label is that of the figure before")
    case .moneyPurpose: say("名称取自资金的用途", "the label is what the money is for")
    case .moneyBare: say("原文没有写资金的用途", "the text does not say what the money is for")
    case .rate: say("名称取自比率或系数的名称", "the label is the name of the rate or ratio")
    case .shareOfWhole: say("名称由部分和整体合成", "the label is made of the part and the whole")
    case .running: say("名称取自连续保持的事", "the label is what has been kept up")
    case .change: say("名称取自所变化的事", "the label is what changed")
    case .changesInOrder: say("名称按次序对应前面的几项数据", "changes were paired by order with the figures before")
    case .rank: say("名称取自所排的名次", "the label is what is ranked")
    case .tableCell: say("名称由表格的行和列合成", "the label is made of the table’s row and column")
    case .tableHeader: say("名称取自表格的行、列或表题", "the label is the table’s row, column or title")
    case .wholeClause: say("没有找到名称，用了整个分句", "no label was found: the whole clause stands for it")
    }
  }

  func period(_ source: PeriodSource) -> String {
    switch source {
    case .clause: say("时间取自本分句", "the period is from the clause")
    case .sentence: say("时间取自句中前文", "the period is from earlier in the sentence")
    case .paragraph: say("时间取自前面的句子", "the period is from a sentence before")
    case .headline: say("时间取自标题里的年份", "the period is the year in the headline")
    case .table: say("时间取自表格或引出它的文字", "the period is from the table or the words that lead to it")
    case .none: say("没有找到时间", "no period was found")
    }
  }

  /// nil where it goes without saying.
  func place(_ source: PlaceSource) -> String? {
    switch source {
    case .article: nil
    case .clause: say("地区取自本分句", "the place is from the clause")
    case .paragraph: say("地区取自段中前文", "the place is from earlier in the paragraph")
    case .larger: say("地区是上一级：“全市”“全省”", "the place is the one above: “the whole city”, “the whole province”")
    case .table: say("地区取自表格", "the place is from the table")
    case .none: say("文章没有写明地区", "the article does not say of which place")
    }
  }

  func doubt(_ doubt: ReadingDoubt) -> String {
    switch doubt {
    case .shortLabel: say("名称很短，可能没有说全", "the label is very short and may not say all")
    case .longLabel: say("名称很长，可能多带了字", "the label is very long and may say too much")
    case .severalYears: say("文中说到不止一年", "the text speaks of more than one year")
    case .otherPlace: say("句中还提到别的地区", "the sentence names another place too")
    case .numeral: say("数字用汉字书写", "the number is written in Chinese numerals")
    case .damaged: say("文字可能有缺损", "the text may be damaged")
    }
  }

  /// "78.6%"; of the largest share below one "99.9%", so that nothing is rounded to a promise.
  static func percent(_ share: Double, places: Int = 1) -> String {
    let unit = places == 0 ? 1 : 10
    let rounded = Int((share * 100 * Double(unit)).rounded())
    let steps = share < 1 ? min(rounded, 100 * unit - 1) : rounded
    return "\(steps / unit)" + (places == 0 || share == 1 ? "" : ".\(steps % unit)") + "%"
  }
}
