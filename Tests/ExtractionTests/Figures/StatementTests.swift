import BriefModel
import Testing

@testable import Extraction

/// How a figure is bounded, what sort of statement it makes, and of when.
@Suite struct StatementTests {
  @Test(arguments: [
    ("招收学生400名。", Qualifier.exact), ("招收近400名学生。", .under), ("招收学生约400名。", .about),
    ("招收学生400人左右。", .about), ("招收400余名学生。", .over), ("招收约1400余名学生。", .over),
    ("学生突破400人。", .over), ("学生超过了400人。", .over), ("专家不少于400人。", .atLeast),
    ("满意度在98%以上。", .atLeast), ("按不低于年度公用经费预算总额5%安排培训经费。", .atLeast), ("用时不超过30分钟。", .atMost),
    ("差异率低于0.15。", .atMost), ("等候时间控制在20分钟以内。", .atMost), ("附近400名居民参加。", .exact),
    ("节约400万元。", .exact), ("跻身全国前十。", .atMost),
    ("每镇至少配备4名社工。", .atLeast),
    ("每镇征集建议不得少于30条。", .atLeast), ("每户不得超过3台。", .atMost),
    ("每个小区至少要有1名管家。", .atLeast), ("最多同时照看20名幼儿。", .atMost), ("个人最高可贷30万元。", .atMost),
    ("查实的最高奖励5000元。", .atMost), ("最高票价5元。", .exact),
    ("更新管道112公里多。", .over), ("添置设备64台（套）有余。", .over), ("使用率66%不到。", .under),
    ("约占耕地总面积的四成。", .about), ("收入破了百万元。", .over), ("病人10分钟内即可送医。", .atMost),
  ])
  func readsBounds(_ text: String, _ qualifier: Qualifier) {
    #expect(Reading.facts(text).map(\.quantity.qualifier) == [qualifier])
  }

  @Test(arguments: [
    ("普惠园覆盖率达92%。", QuantityKind.share), ("全国排名第122名。", .rank), ("总分位列全市第三位。", .rank),
    ("应用积分跃居全国前十。", .rank), ("大校额学校从5所减至3所。", .change), ("满意度较2022年提升5个百分点。", .change),
    ("投诉同比下降48.8%。", .change), ("排名较上年上升12位次。", .change), ("校际差异系数为0.23。", .ratio),
    ("转诊时间缩短至30分钟。", .level), ("新增学位500个。", .level),
    ("平均办理时间压缩4.5天。", .change), ("门诊次均费用增幅为-3.2%。", .change), ("考核由第9名跃升至第3名。", .change),
    ("得分94.62分，比上年提高1.85分。", .change), ("补助标准每人每月提高20元。", .change), ("每千人口托位高于全市平均0.4个。", .change),
    ("比全省平均水平高9个多百分点。", .change), ("村集体收入是2018年的7倍。", .ratio), ("改造提升18个。", .level),
    ("满意率差距比2020年收窄8.9个百分点。", .change), ("单程时间少了20分钟。", .change), ("拟办实事12件，比今年多2件。", .change),
  ])
  func tellsLevelsSharesRanksAndChanges(_ text: String, _ kind: QuantityKind) {
    #expect(Reading.facts(text).last?.quantity.kind == kind)
  }

  @Test func aChangeHasItsStartItsDirectionAndItsBase() throws {
    let merged = try #require(Reading.facts("老年助餐点由原来的86个增加到131个。").first)
    #expect(merged.quantity.from == 86)
    #expect(merged.quantity.value == 131)
    let fall = try #require(Reading.facts("2023年，投诉同比下降48.8%。").first)
    #expect(fall.quantity.value == -48.8)
    #expect(fall.baseline == "2022")
    let rise = try #require(Reading.facts("2023年满意度为97%，较2021年提升5个百分点。").last)
    #expect(rise.baseline == "2021")
    #expect(rise.quantity.unit == "百分点")
    let shorter = try #require(Reading.facts("平均办理时间压缩4.5天。").first)
    #expect(shorter.quantity.value == -4.5)
    let since = try #require(Reading.facts("2023年就诊率90.6%，比改革前的2018年提高7.4个百分点。").last)
    #expect(since.baseline == "2018")
    let lastYear = try #require(Reading.facts("2024年，就餐老人由上年的2900人增加到5100人。").first)
    #expect(lastYear.baseline == "2023")
  }

  @Test(arguments: [
    ("2024年新建学校3所。", "2024"), ("2021年以来招聘教师762人，调配183人。", "2021/"), ("自2020年起投入3亿元。", "2020/"),
    ("“十四五”期间预计投入19亿元。", "2021/2025"), ("2021—2023年新建学校3所。", "2021/2023"), ("2023年3月新建学校3所。", "2023-03"),
    ("2023—2024学年资助学生300人。", "2023/2024"), ("截至2023年底，全县有学校30所。", "2023"), ("新建学校3所。", nil),
    ("近年来新建学校3所。", nil), ("“十三五”末，全县有学校30所。", "2020"), ("2000年以前建成的小区有86个。", nil),
  ])
  func readsThePeriodThatGoverns(_ text: String, _ period: String?) {
    for fact in Reading.facts(text) { #expect(fact.period?.description == period) }
    #expect(!Reading.facts(text).isEmpty)
  }

  @Test func aYearReachesToTheEndOfItsSentenceAndNoFurther() {
    let facts = Reading.facts("县里2023年招聘教师30人，培训500人次。目前有学校12所。")
    #expect(facts.map { $0.period?.description } == ["2023", "2023", nil])
  }

  @Test(arguments: [
    // What was done goes on in the time of the sentence before; what is the case only where that time was its topic.
    ("2024年，全县新建学校3所。新增学位1200个。", ["2024", "2024"]), ("全县2024年新建学校3所。骨干教师占比28%。", ["2024", nil]),
    ("2021年以来，全县新建学校3所。新增学位1200个。", ["2021/", nil]), ("2024年，全县新建学校3所。“添了1200个学位。”", ["2024", nil]),
    // The year that a change is measured from governs nothing behind it.
    ("2023年就诊率90.6%，比改革前的2018年提高7.4个百分点；外转率12%。", ["2023", "2023", "2023"]),
    ("参加率由2021年的83.5%提高到97.2%；达标率100%。", [nil, nil]),
    ("2022年，县里出台《三年计划（2022—2024年）》。三年下来，投入4870万元。", ["2022/2024"]),
    ("2023年3月，县里出台《行动计划（2023—2025年）》，先后投入960万元。", ["2023-03/"]),
    ("面积6800平方米的服务中心2024年9月投用。", ["2024-09"]),
    ("2024年1至11月出具报告5万份。同期会诊1926人次。", ["2024-01/2024-11", "2024-01/2024-11"]),
    // A count since a beginning stays one where it says when it was closed.
    ("2022年起，街道修缮老楼，截至2025年9月底，累计修缮97栋。", ["2022/"]),
    ("2022年起，街道修缮老楼97栋。三年来，更换水管173公里。", ["2022/", "2022/"]),
    ("三年来，更换水管173公里。", [nil]),
    // What happened in a year does not date how many people live there.
    ("这里2021年撤县设市，常住人口约88万人。", [nil]),
    ("从2013年第一家茶厂落户算起，园区已走过十年，现有茶厂128家。", [nil]),
    ("2024年，培训教师300人；当年9月，新招教师45人。", ["2024", "2024-09"]),
    ("2025年上半年，新增就业9870人，完成全年任务的65.8%。", ["2025-01/2025-06", "2025-01/2025-06"]),
  ])
  func aTimeReachesOnlyAsFarAsItIsMeant(_ text: String, _ periods: [String?]) {
    #expect(Reading.facts(text).map { $0.period?.description } == periods)
  }

  @Test(
    arguments: [
      // 去年 in a review is the year reviewed, unless the text calls that year 今年.
      ("去年5月，大厅新设窗口64个。", "2024年工作综述", nil, "2024-05"), ("今年接待群众4万人次，去年3.6万人次。", "2024年工作综述", nil, "2024"),
      ("去年新设窗口64个。", nil, "2025-03-02", "2024"), ("去年新设窗口64个。", nil, nil, nil),
      // A count that closed within a year was told in that year.
      ("去年新设窗口64个。截至2025年6月，共有窗口90个。", nil, nil, "2024"),
      ("过去一年，新建公路236公里。", nil, "2025-01-20", "2024"), ("过去一年，新建公路236公里。", nil, "2025-06-20", nil),
    ] as [(String, String?, String?, String?)])
  func relativeYearsCountFromWhenTheTextSpeaks(
    _ text: String, _ title: String?, _ published: String?, _ period: String?
  ) {
    #expect(Reading.facts(text, title: title, published: published).first?.period?.description == period)
  }

  @Test func headingsPutTheirSectionsUnderAYear() {
    var sections = SectionYears()
    var years: [Int?] = []
    for heading in ["一、2024年工作回顾", "（一）教育", "二、2025年重点任务", "三、保障措施"] {
      sections.open(Passage(heading))
      years.append(sections.year)
    }
    #expect(years == [2024, 2024, 2025, nil])
  }

  @Test func theDayOfAReportIsNoYearUnderReview() {
    #expect(Reading.facts("新建学校3所。", title: "——2025年1月15日在第四次会议上").map { $0.period?.description } == [nil])
    #expect(Reading.facts("去年新建学校3所。", title: "——2025年1月15日在第四次会议上").map { $0.period?.description } == ["2024"])
  }

  @Test func aReportThatOpensWithItsDayCountsFromIt() {
    let facts = Reading.facts("2025年3月12日上午，发布会举行。去年新增就业9126人，今年计划培训500人次。")
    #expect(facts.map { $0.period?.description } == ["2024", "2025"])
  }

  @Test func relativeYearsComeFromTheTextsOwnDateAlone() {
    let text = "今年新建学校3所，去年新建2所。"
    #expect(Reading.facts(text).map { $0.period?.description } == [nil, nil])
    #expect(Reading.facts(text, published: "2024-05-01").map { $0.period?.description } == ["2024", "2023"])
    #expect(Reading.facts("这一年，新建学校3所。", title: "某区2022年教育发展巡礼").map { $0.period?.description } == ["2022"])
  }

  @Test func aFoundingDayIsWhereACountSinceThenBegins() {
    let facts = Reading.facts("2024年10月23日，会诊中心成立。该中心成立至今，会诊201人次。转诊51人次。")
    #expect(facts.map { $0.period?.description } == ["2024-10-23/", "2024-10-23/"])
  }
}
