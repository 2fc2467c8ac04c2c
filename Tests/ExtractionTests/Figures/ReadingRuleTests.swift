import BriefModel
import Testing

/// The rule a label is said to be read by is the one that read it.
@Suite struct ReadingRuleTests {
  private static let cases: [(text: String, rules: [ReadingRule])] = [
    ("组建72个教研攻坚团队。", [.nounAfter]),
    ("整合20所小规模学校。", [.verbAndNoun]),
    ("评审涉及的566个条款。", [.qualifiedNoun]),
    ("20余人被评为省市级优秀教师。", [.award]),
    ("1041名教师成功竞聘岗位。", [.nounAndPredicate]),
    ("全县共有养老机构22家，床位4368张。", [.nounBefore, .dependentNoun]),
    ("13学区开展联合教研。", [.unitNoun]),
    ("学前普及、普惠、公办率分别达92%、93%、75%。", [.sharedHead, .sharedHead, .sharedHead]),
    ("为1200名和1100名适龄妇女开展宫颈癌和乳腺癌检查。", [.pairedCounts, .pairedCounts]),
    ("在省运动会上获得36金。", [.medal]),
    ("投资40余万元新建康复室9个。", [.moneyPurpose, .nounBefore]),
    ("全年投入900万元。", [.moneyBare]),
    ("群众满意度为97%。", [.rate]),
    ("老年人口10万人，占户籍人口的27.6%。", [.nounBefore, .shareOfWhole]),
    ("连续3年位居全省第一方阵。", [.running]),
    ("信访量同比下降48.8%。", [.change]),
    ("全县接待游客868.5万人次，同比增长11.3%。", [.nounBefore, .previousFigure]),
    ("接待游客868万人次、收入89亿元，同比分别增长11%、13%。", [.nounBefore, .nounBefore, .changesInOrder, .changesInOrder]),
    ("综合考核位列全市第三位。", [.rank]),
    ("42人实现就业。", [.nounAndPredicate]),
  ]

  @Test(arguments: cases)
  func saysTheRuleThatReadTheLabel(_ text: String, _ rules: [ReadingRule]) {
    #expect(Reading.facts(text).map(\.reading.rule) == rules)
  }
}
