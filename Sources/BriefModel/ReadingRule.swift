/// How a figure's label, the hardest of its fields, was found.
public enum ReadingRule: String, CaseIterable, Hashable, Sendable {
  /// 72个攻坚团队: the noun behind the number.
  case nounAfter = "noun-after"
  /// 整合20所小规模学校: the verb before the number and the noun behind it.
  case verbAndNoun = "verb-and-noun"
  /// 评审涉及的566个条款, 市级示范校12所: words before the number that say which, and the noun behind it.
  case qualifiedNoun = "qualified-noun"
  /// 5所学校完成改造: the noun behind the number and what became of it.
  case nounAndPredicate = "noun-and-predicate"
  /// 校车55辆: the noun before the number.
  case nounBefore = "noun-before"
  /// 建筑面积1.2万平方米 of the school named before: a noun that says little without what it belongs to.
  case dependentNoun = "dependent-noun"
  /// 8校开设课后服务: the clause behind the number says what is counted.
  case predicate
  /// 获评市级示范校: what was won.
  case award
  /// 36金: a medal, of the contest spoken of.
  case medal
  /// 13学区: the unit is the noun.
  case unitNoun = "unit-noun"
  /// 学前普及、普惠、公办率分别达92%、93%、75%: names in a list that share a head or a tail.
  case sharedHead = "shared-head"
  /// 12486名和11940名适龄妇女开展宫颈癌和乳腺癌检查: numbers paired in order with what stands behind.
  case pairedCounts = "paired-counts"
  /// The label of the figure before it in the sentence, or a part of it.
  case previousFigure = "previous-figure"
  /// 投资40余万元新建德育功能室: money and what it goes to.
  case moneyPurpose = "money-purpose"
  /// 投入资金9亿元: money of which no purpose is told.
  case moneyBare = "money-bare"
  /// 满意度98%: a rate, a coefficient or a length of time before its number.
  case rate
  /// 占户籍人口的27.6%: one thing's share of another.
  case shareOfWhole = "share-of-whole"
  /// 连续3年位居全省第一方阵: what has gone on for so long.
  case running
  /// 同比下降48.8%: what changed against a base.
  case change
  /// 收入、游客分别增长11%、13%: changes in the order of the figures before them.
  case changesInOrder = "changes-in-order"
  /// 位列全市第三位: what was ranked, and in what.
  case rank
  /// A cell of a table, named by its row and its column.
  case tableCell = "table-cell"
  /// A cell of a table that only its row, its column or the caption names.
  case tableHeader = "table-header"
  /// The whole clause, where no rule found a label in it.
  case wholeClause = "whole-clause"
}
