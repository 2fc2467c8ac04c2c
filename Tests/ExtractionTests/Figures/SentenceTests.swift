import Testing

/// Sentences of many fields of local government, each with what a reader would call its figures and when they are of.
///
/// They were written before any rule read the sentences. A label is right where it is as like the one expected as the
/// scorer wants of labels.
@Suite struct SentenceTests {
  struct Sentence {
    let text: String
    /// The label of each figure, in order, and its period where the sentence says one.
    let figures: [(label: String, period: String?)]

    init(_ text: String, _ figures: [(String, String?)]) {
      self.text = text
      self.figures = figures
    }
  }

  static let sentences = [
    Sentence(
      "2024年，全县公共就业服务机构为1.6万名求职者提供免费职业介绍，帮助3200余人实现灵活就业。",
      [("免费职业介绍求职者", "2024"), ("帮助实现灵活就业人员", "2024")]),
    Sentence("保障性租赁住房开工1280套，完成年度计划的106.7%。", [("保障性租赁住房开工", nil), ("保障性租赁住房完成年度计划", nil)]),
    Sentence("截至6月底，全市燃气老旧管网改造完成93.6公里，入户更换灶具连接软管4.2万户。", [("燃气老旧管网改造", nil), ("更换灶具连接软管", nil)]),
    Sentence("自2021年以来，市里累计修复损坏路面36万平方米，打通断头路28条。", [("修复损坏路面", "2021/"), ("打通断头路", "2021/")]),
    Sentence("街道把12处闲置厂房改造成老年活动中心，每天接待老人600人次以上。", [("闲置厂房改造老年活动中心", nil), ("每天接待老人", nil)]),
    Sentence("目前，全区已有147个村卫生室纳入医保定点，其中43个开通了远程问诊。", [("纳入医保定点村卫生室", nil), ("开通远程问诊村卫生室", nil)]),
    Sentence(
      "“十四五”期间，全县投入水利建设资金9.8亿元，新建水库3座，新增蓄水能力2600万立方米。",
      [("水利建设资金", "2021/2025"), ("新建水库", "2021/2025"), ("新增蓄水能力", "2021/2025")]),
    Sentence("县文化馆全年举办广场舞、合唱等公益培训86期，学员7400多人次。", [("公益培训", nil), ("公益培训学员", nil)]),
    Sentence("去年，退役军人服务中心走访慰问优抚对象2318户，发放慰问金186万元。", [("走访慰问优抚对象", nil), ("慰问金", nil)]),
    Sentence("2023年至2025年，全市为5600户困难重度残疾人家庭实施了无障碍改造。", [("无障碍改造困难重度残疾人家庭", "2023/2025")]),
    Sentence("全县现有持证残疾人1.83万人，其中享受护理补贴的6120人。", [("持证残疾人", nil), ("享受护理补贴残疾人", nil)]),
    Sentence("托育机构收费由每月3200元降到2400元，入托率提高到71.5%。", [("托育机构收费", nil), ("入托率", nil)]),
    Sentence("政务服务大厅推行“一窗受理”，683项事项实现一次办好，平均办理时间比上年缩短2.4天。", [("一次办好事项", nil), ("平均办理时间", nil)]),
    Sentence(
      "2024年，全县粮食播种面积112.6万亩，总产量48.3万吨，同比分别增长0.8%和1.5%。",
      [("粮食播种面积", "2024"), ("粮食总产量", "2024"), ("粮食播种面积", "2024"), ("粮食总产量", "2024")]),
    Sentence("五年来，全县有317名医生从县级医院下沉到乡镇卫生院坐诊。", [("下沉乡镇卫生院坐诊医生", nil)]),
    Sentence("新建的殡仪服务中心占地38亩，设告别厅4个。", [("殡仪服务中心占地", nil), ("告别厅", nil)]),
    Sentence("市总工会拿出260万元，为环卫工人建起歇脚驿站75个。", [("歇脚驿站投入", nil), ("环卫工人歇脚驿站", nil)]),
    Sentence("全市低保标准提高到每人每月836元，惠及2.7万名困难群众。", [("低保标准", nil), ("低保惠及困难群众", nil)]),
    Sentence(
      "2025年上半年，全区城镇新增就业9870人，完成全年任务的65.8%。", [("城镇新增就业", "2025-01/2025-06"), ("城镇新增就业完成全年任务", "2025-01/2025-06")]),
    Sentence("经排查，存在安全隐患的自建房有1432栋，目前已整治1389栋。", [("存在安全隐患自建房", nil), ("已整治自建房", nil)]),
    Sentence("2024—2025学年，全市开设心理健康课的学校达到412所，占96%。", [("开设心理健康课学校", "2024/2025"), ("开设心理健康课学校占比", "2024/2025")]),
    Sentence("这家合作社带动周边4个乡镇、870户农户种植中药材，户均增收8600元。", [("带动乡镇", nil), ("带动种植中药材农户", nil), ("农户户均增收", nil)]),
    Sentence("到2026年，全市养老机构护理型床位占比不低于70%，每个街道至少建成1个综合养老服务中心。", [("养老机构护理型床位占比", "2026"), ("街道综合养老服务中心", "2026")]),
    Sentence("县中医院去年开展中医适宜技术培训14场，参训乡村医生达1100人次。", [("中医适宜技术培训", nil), ("参训乡村医生", nil)]),
    Sentence("全市133条城乡公交线路全部实现扫码乘车，日均客流量达38.6万人次。", [("扫码乘车城乡公交线路", nil), ("日均客流量", nil)]),
    Sentence("投资1.2亿元的城区第二水厂建成通水，日供水能力5万吨，4.6万户居民喝上了优质水。", [("城区第二水厂投资", nil), ("日供水能力", nil), ("喝上优质水居民", nil)]),
    Sentence("全县累计建成高标准农田68.4万亩，占耕地面积的七成以上。", [("建成高标准农田", nil), ("高标准农田占耕地面积比例", nil)]),
    Sentence("2022年9月以来，镇里选派31名干部到村担任第一书记。", [("选派到村第一书记干部", "2022-09/")]),
    Sentence("市图书馆总藏量突破210万册，2024年到馆读者128万人次，较上年增长19.6%。", [("市图书馆总藏量", nil), ("到馆读者", "2024"), ("到馆读者", "2024")]),
    Sentence("城区24座公厕完成了适老化改造，第三卫生间配建率达到85%。", [("适老化改造公厕", nil), ("第三卫生间配建率", nil)]),
    Sentence("就业见习补贴标准由每人每月1800元提高至2200元。", [("就业见习补贴标准", nil)]),
    Sentence("区里对216名困境儿童逐一建档，为其中58名提供了心理辅导。", [("建档困境儿童", nil), ("提供心理辅导困境儿童", nil)]),
    Sentence(
      "去年全县接到欠薪投诉举报427件，办结419件，为1263名农民工讨回工资1870万元。",
      [("欠薪投诉举报", nil), ("办结欠薪投诉举报", nil), ("讨回工资农民工", nil), ("讨回农民工工资", nil)]),
    Sentence("数字乡村平台接入摄像头3600个，注册村民超过5万人。", [("接入摄像头", nil), ("数字乡村平台注册村民", nil)]),
    Sentence("2024年全县空气质量优良天数比例为93.2%，PM2.5平均浓度同比下降7.4%。", [("空气质量优良天数比例", "2024"), ("细颗粒物平均浓度", "2024")]),
    Sentence("近三年，全县共有89个村通过分红，让1.4万名脱贫群众领到了红利。", [("分红村", nil), ("领到红利脱贫群众", nil)]),
    Sentence("县妇联组织巾帼志愿服务队132支，开展关爱活动870余场，结对帮扶留守儿童2900余名。", [("巾帼志愿服务队", nil), ("关爱活动", nil), ("结对帮扶留守儿童", nil)]),
    Sentence("全市公办幼儿园在园幼儿占比达62.3%，比2020年提高11.8个百分点。", [("公办幼儿园在园幼儿占比", nil), ("公办幼儿园在园幼儿占比", nil)]),
  ]

  @Test func mostLabelsSayWhatAReaderWould() {
    var misses: [String] = []
    var count = 0
    for sentence in Self.sentences {
      let labels = Reading.facts(sentence.text).map(\.label)
      #expect(labels.count == sentence.figures.count, "\(sentence.text) \(labels)")
      for (label, figure) in zip(labels, sentence.figures) {
        count += 1
        if likeness(label, figure.label) < 0.6 { misses.append("\(figure.label): \(label)") }
      }
    }
    #expect(count == 81)
    #expect(misses.count <= 8, "\(misses)")
  }

  @Test(arguments: sentences) func everyFigureHasItsPeriod(_ sentence: Sentence) {
    let periods = Reading.facts(sentence.text).map { $0.period?.description }
    #expect(periods == sentence.figures.map(\.period))
  }

  /// The Dice coefficient over pairs of characters; 1 where one text holds the other and is at most twice as long.
  private func likeness(_ left: String, _ right: String) -> Double {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    if long.count <= 2 * short.count, long.contains(short) { return 1 }
    func pairs(_ text: String) -> [String] { zip(text, text.dropFirst()).map { String([$0, $1]) } }
    var rest = pairs(right)
    let shared = pairs(left).count { pair in
      guard let index = rest.firstIndex(of: pair) else { return false }
      rest.remove(at: index)
      return true
    }
    return Double(2 * shared) / Double(max(1, pairs(left).count + pairs(right).count))
  }
}
