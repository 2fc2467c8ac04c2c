import BriefModel
import Testing

@testable import Extraction

/// How far the words that say when reach, in the ways that reports put them.
@Suite struct PeriodTests {
  /// The period of each figure, "-" for none, of a text that came out on 18 June 2025.
  static func periods(_ text: String, title: String? = nil, published: String? = "2025-06-18") -> String {
    Reading.facts(text, title: title, published: published).map { $0.period?.description ?? "-" }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("今年1—5月，全县城镇新增就业3260人，完成全年任务的65.2%。", "2025-01/2025-05 2025-01/2025-05"),
    ("截至5月底，失业保险参保6.8万人。", "2025-05"),
    ("截至12月底，全县建成驿站26处。", "2024-12"),
    ("一季度，完成交通投资3.4亿元。", "2025-01/2025-03"),
    ("2024年前10个月，全县接待游客210万人次。", "2024-01/2024-10"),
    ("今年前四个月，发放救助金860万元。", "2025-01/2025-04"),
    ("2020年至今，累计改造危房1120户。", "2020/"),
    ("从2021年开始，县财政拿出500万元奖补村集体。", "2021/"),
    ("自2023年秋季学期起，全县有36所小学供应热餐。", "2023/"),
    ("“十四五”以来，新建养老院5所。目前，全县有床位2100张。", "2021/ -"),
    ("“十四五”前四年，新增供水人口3.2万人。", "2021/2024"),
    ("党的十八大以来，新建通村公路460公里。", "2012/"),
    ("党的二十大以来，新增高标准农田8.6万亩。", "2022/"),
    ("2024年底，全县有残疾人1.2万人，办证率98%。", "2024 2024"),
    ("2024年年底，全县有登记社工860名。", "2024"),
    ("去年年底，全县有登记社工860名。", "2024"),
    ("2024年秋季学期，资助学生1.1万人次。", "2024"),
    ("2024—2025学年，全县有住校生8600名。", "2024/2025"),
    ("明年，将新改建农村公路120公里。", "2026"),
    ("到2027年，全县建成口袋公园45个。", "2027"),
    ("近三年，全县培训村医1200人次。", "-"),
    ("去年冬天清淤沟渠42公里。", "2024"),
    ("今春植树160万株。", "2025"),
  ])
  func readsWhatSaysWhen(_ text: String, _ periods: String) { #expect(Self.periods(text) == periods) }

  @Test(arguments: [
    // A reach of years goes back to where the work began, if the text says so.
    ("2022年起，县里推行长期护理保险。三年来，有3100名失能老人领到补助。", "2022/"),
    ("2021年以来，县里改造水厂。四年下来，管网漏损率降到9%，新铺管道260公里。", "2021/ 2021/"),
    ("2023年，县里启动巡回医疗。两年多来，巡诊860场，接诊3.2万人次。", "2023/ 2023/"),
    ("五年来，全县新建文化驿站48座。", "-"),
    // A reach that does not fit is another one.
    ("2015年起，县里推行路长制。两年来，新增安防设施86处。", "-"),
    ("2024年新建厕所86座，近五年累计新建520座。", "2024 -"),
    ("2015年撤县设区，近年来新建公园26座。", "-"),
    // What was done up to now since a year, and what there was then.
    ("2022年起，区里改造旧楼，截至今年5月底，累计投入6.4亿元，改造楼房842栋。", "2022/ 2022/"),
    ("2022年以来，全市新建卫生站30个，截至2024年底，全市有村医1200名。", "2022/ 2024"),
    // What is to come is not of the year before.
    ("2024年新建托育园12家。下一步，将再建8家。", "2024 -"),
    ("2024年建成泵站3座，未来三年将新建泵站6座。", "2024 -"),
    ("眼下还有6个村没通自来水。", "-"),
  ])
  func aReachOfYearsBeginsWhereTheTextSaysSo(_ text: String, _ periods: String) {
    #expect(Self.periods(text) == periods)
  }

  @Test(arguments: [
    ("2022年，回流学生320名；当年9月，又有46名学生转回。", "2022 2022-09"),
    ("2022年建成水厂2座，次年又建成3座。", "2022 2023"),
    ("2022年7月开工，翌年3月，12个村通上自来水。", "2023-03"),
    ("2021年入社农户320户，同年分红86万元。", "2021 2021"),
    ("2022—2024年的教育经费分别为286万元、401万元、517万元，人均分别为1194元、1260元、1420元。", "2022 2023 2024 2022 2023 2024"),
    ("2025年实事共50个。截至三季度末，14个提前完成。", "2025 2025-09"),
    (
      "2023年末，全县共有卫生院33个，床位505张。与上年比较，床位增加49张。全县共有诊所771个。全县共有村卫生室81个，与上年比较，村卫生室减少2个。",
      "2023 2023 2023 2023 2023 2023"
    ),
    ("2023年末，全县共有卫生院33个。与2020年相比，村集体收入增长42%，教师增加35人。", "2023 2023 2023"),
    ("（一）新增学位500个。", "-"),
    ("2023年、2024年，县财政分别安排286万元、517万元。", "2023 2024"),
    ("2022年和2023年分别培训护理员1200人次和1500人次。", "2022 2023"),
    ("2022、2023年分别培训1200人次和1500人次。", "2022 2023"),
    ("2022、2023两年分别培训1200人次和1500人次。", "2022 2023"),
    ("2021年、2022年、2023年新增就业分别为3012人、3145人、3320人。", "2021 2022 2023"),
    ("参保率由2020年的38.2%提高到2024年的52.6%。", "2024"),
    ("合作社由2019年的12家增加到目前的31家。", "-"),
    ("按照《农村公路三年行动计划（2024—2026年）》，三年内新改建公路300公里。", "2024/2026"),
    ("书屋全年开放不少于300天。", "-"), ("2023年，26项指标提前达到2025年规划目标，占84%。", "2023 2023"),
    ("2018年动工以来，累计投资300万元。", "2018/"), ("2018到2022年4年间，新建书屋26个。", "2018/2022"),
    ("2024年实施就业项目38个，全年兑现补贴960万元。", "2024 2024"),
  ])
  func yearsAreTakenUpAgain(_ text: String, _ periods: String) { #expect(Self.periods(text) == periods) }

  @Test func aTextWithoutADateIsOfTheYearBehindTheLastItTellsOf() {
    // Two whole years told of, or one and a plan for the next: 去年 is the last of them.
    let told = "2024年，全县办件7.4万件。去年上线“一件事”21项。2024年延时服务2150次。"
    #expect(Self.periods(told, published: nil) == "2024 2024 2024")
    let planned = "2023年改造小区41个，2024年计划改造46个。今年的项目已开工40个。"
    #expect(Self.periods(planned, published: nil) == "2023 2024 2024")
    // A year that only begins a work says nothing of when it is told.
    #expect(Self.periods("2019年起推行河长制。去年清理河道86公里。", published: nil) == "-")
    #expect(Self.periods("截至2024年9月，建成驿站26处；2024年新增床位120张。今年培训320人次。", published: nil) == "2024-09 2024 2024")
    // It opens in a season of the year in which it is written, unless it tells of a later one.
    #expect(Self.periods("2024年重阳时节，茶园里人手不够。今年招工860人。", published: nil) == "2024")
    #expect(Self.periods("2021年春天，茶园开建。2023年出茶6吨。今年招工860人。", published: nil) == "2023 -")
  }

  @Test(arguments: [
    // A time that opens a sentence is the next one's too, where that goes on with results.
    ("2024年，全湖水质保持Ⅰ类，透明度6.8米。城区空气优良天数比率99.2%。", "2024 2024"),
    ("2024年，全湖水质保持Ⅰ类，透明度6.8米。县第一医院开设床位320张。", "2024 -"),
    ("2024年，全湖水质保持Ⅰ类，透明度6.8米。局长介绍，全县有河长420名。", "2024 -"),
    ("2024年，全湖水质保持Ⅰ类，透明度6.8米。护林员每天巡山6小时。", "2024 -"),
    ("全湖2024年透明度6.8米。城区空气优良天数比率99.2%。", "2024 -"),
    // What a place has is not of the year in which something happened to it.
    ("2021年撤县设市，常住人口88万人。", "-"),
    ("新院区2024年12月28日启用，设床位350张，县里另发消费券2万张。", "2024-12-28 -"),
    ("从2013年第一家厂落户算起，已有128家企业。", "-"),
    ("去年9月起，开行夜班车12辆。", "2024-09/"),
    ("去年5月，大厅重新开门，专设窗口。开窗以来受理193件。", "2024-05/"),
  ])
  func aTimeGoesOnAsFarAsItsTopic(_ text: String, _ periods: String) { #expect(Self.periods(text) == periods) }

  @Test(arguments: [
    // So many years, where the last span named is of as many and is over or in its last year.
    ("按照三年行动方案（2022—2024年），三年来共改造小区52个，受益居民1.8万户。", "2022/2024 2022/2024"),
    ("《小区改造三年行动方案（2023—2025年）》印发。三年里，加装电梯46部。", "2023/2025"),
    ("按照三年行动方案（2024—2026年），三年来共改造小区52个。", "-"),
    ("按照五年规划（2020—2024年），三年来共改造小区52个。", "-"),
    ("《助残三年行动方案（2023—2025年）》实施以来，帮助3160人就业。", "2023/"),
    ("2023学年，全县有寄宿生5200人。", "2023"),
    ("补助标准提高到2023年秋季学期起的每生每天6元。", "2023/"),
    ("2022、2023两年，新建幼儿园4所。", "2022/2023"),
    ("2022和2023年，新建幼儿园4所。", "2022/2023"),
    ("2021、2023年，新建幼儿园4所。", "2023"),
    ("2021、2022、2023三年，新建幼儿园4所。", "2021/2023"),
    // Which one it is, not when it was counted.
    ("这个1996年建成的小区有住宅楼42栋。", "-"),
    ("2024年新建成的3所学校都已开学。", "2024"),
  ])
  func spansAreTakenUpAndNounsDated(_ text: String, _ periods: String) { #expect(Self.periods(text) == periods) }

  @Test func itemsOfAListAreOfTheTimeThatAnnouncesThem() {
    let list = ["2024年，县里办成的实事：", "●新建公厕26座", "●改造危桥9座", "县城现有公厕120座。"]
    let facts = Reading.facts(paragraphs: list, published: "2025-06-18")
    #expect(facts.map { $0.period?.description } == ["2024", "2024", nil])
    let numbered = ["2024年10件民生实事完成情况公布。", "（一）新建公厕26座，完成率111%。", "2.改造危桥9座", "县城现有公厕120座。"]
    #expect(
      Reading.facts(paragraphs: numbered).dropFirst().map { $0.period?.description } == ["2024", "2024", "2024", nil])
    let dated = ["2024年1月5日，县里公布10件实事清单。", "1.新建公厕26座"]
    #expect(Reading.facts(paragraphs: dated).last?.period == nil)
  }

  @Test func aTextLooksBackOnTheYearThatItsOpeningSays() {
    let paragraphs = ["过去一年，县里把路修到村口。", "聘用护路员518名。"]
    let facts = Reading.facts(paragraphs: paragraphs, published: "2025-01-20")
    #expect(facts.map { $0.period?.description } == ["2024"])
    #expect(Reading.facts(paragraphs: paragraphs).map { $0.period?.description } == [nil])
    let both = ["会议回顾过去一年的工作，部署2025年工作安排。", "新增不少于5个重点专科。"]
    #expect(Reading.facts(paragraphs: both, published: "2025-01-23").map { $0.period?.description } == [nil])
    let report = ["2021年，全市认真落实方案，12项任务办结。现将有关情况公布如下。", "免费婚检2986对。"]
    #expect(Reading.facts(paragraphs: report).map { $0.period?.description } == ["2021", "2021"])
    let review = Reading.facts("去年5月，设窗口64个。", title: "云溪县2024年政务服务综述")
    #expect(review.map { $0.period?.description } == ["2024-05"])
  }

  @Test(arguments: [
    ("2023年秋，县里新开中心园6所；翌年春，又开4所。", "2023 2024"),
    ("“十三五”期间修路860公里，“十四五”以来修路1200公里。", "2016/2020 2021/"),
    ("截至去年末，全县有注册志愿者3.6万名。", "2024"),
    ("今年上半年，县图书馆接待读者12万人次，同比增长9%。", "2025-01/2025-06 2025-01/2025-06"),
    ("2024年1月至10月，调解纠纷960件。", "2024-01/2024-10"),
    ("2024年三季度，新开药房12家。", "2024-07/2024-09"),
    ("到今年底，将建成充电桩3200个。", "2025"),
    ("计划到2026年底，全县有公厕120座。", "2026"),
    ("2021至2024年，累计清淤河道380公里。", "2021/2024"),
    ("2020年以前，全县只有托位96个。2024年达到3200个。", "- 2024"),
    ("2019年12月成立的服务队，眼下有队员86名。", "-"),
    ("去年10月，卫生院搬进新楼，设病床99张。", "2024-10"),
    ("从2022年的26家增至去年的61家。", "2024"),
    ("2022年、2023年，县里拿出600万元奖补村集体。", "2022/2023"),
    ("本月，县里发放消费券3万张。", "2025-06"),
    ("两年前，村里只有水井3口。", "2023"),
    ("2024年春节期间，开行返乡包车38趟。", "2024"),
    ("自2023年7月1日起，补助标准提高到每人每月860元。", "2023-07-01/"),
    ("2025年是收官之年。县里新建站点16处。", "2025"),
    ("2024年，新建泵站3座。与此同时，改造泵站6座。", "2024 2024"),
    ("全县有托位446个（其中2022年新增55个）。", "- 2022"),
  ])
  func readsOtherWordings(_ text: String, _ periods: String) { #expect(Self.periods(text) == periods) }
}
