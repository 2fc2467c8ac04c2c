import Testing

/// Labels that read well alone.
@Suite struct LabelTests {
  @Test(arguments: [
    ("组建72个教研攻坚团队。", ["教研攻坚团队"]),
    ("先后配置校车55辆，开通线路85条，服务10个镇街3100余名学生。", ["配置校车", "校车线路", "服务镇街", "服务学生"]),
    ("目前，全县共有养老机构22家，床位4368张。", ["养老机构", "养老机构床位"]),
    ("学前普及、普惠、公办率分别达92%、93%、75%。", ["学前普及率", "学前普惠率", "学前公办率"]),
    ("高血压、糖尿病患者规范管理率分别为78.5%、77.9%。", ["高血压患者规范管理率", "糖尿病患者规范管理率"]),
    ("为1200名和1100名适龄妇女开展宫颈癌和乳腺癌检查。", ["宫颈癌检查适龄妇女", "乳腺癌检查适龄妇女"]),
    ("投资40余万元新建康复室9个。", ["康复室投资", "新建康复室"]),
    ("投资1500万元的村卫生室改造项目开工。", ["村卫生室改造项目投资"]),
    ("落实资金800万元，改善敬老院居住条件。", ["改善敬老院居住条件资金"]),
    ("8校获评市级示范校。", ["市级示范校"]),
    ("20余人被评为省市级优秀教师。", ["省市级优秀教师"]),
    ("1041名教师成功竞聘岗位。", ["成功竞聘岗位教师"]),
    ("完成15名青年推优入党。", ["推优入党青年"]),
    ("整合20所小规模学校。", ["整合小规模学校"]),
    ("随访4652名出院患者，满意度为97%。", ["随访出院患者", "出院患者满意度"]),
    ("维修楼顶1.5万平方米。", ["维修楼顶面积"]),
    ("在市中学生联赛田径比赛中获得初中组团体第二名。", ["市中学生联赛田径比赛初中组团体"]),
    ("劳动教育累计投入200余万元。", ["劳动教育累计投入"]),
    ("发放创业担保贷款217笔、金额6480万元。", ["发放创业担保贷款", "创业担保贷款金额"]),
    ("开展茶艺、电商、藤铁工艺等职业技能培训145期。", ["职业技能培训"]),
    ("校均差异系数小学为0.32、初中为0.27。", ["小学校均差异系数", "初中校均差异系数"]),
    ("全县接待游客868.5万人次，同比增长11.3%。", ["接待游客", "接待游客"]),
    ("连续3年位居全省第一方阵。", ["连续位居全省第一方阵"]),
  ])
  func namesWhatIsCounted(_ text: String, _ labels: [String]) {
    #expect(Reading.facts(text).map(\.label) == labels)
  }

  @Test(arguments: [
    ("城乡交流轮岗教师348人，其中骨干教师152人。", [nil, "城乡交流轮岗教师"]),
    // The list goes on over 、 and over commas, while the same is counted and no verb begins.
    ("登记传承人286名，其中国家级4名、省级37名，县级245名，培训学员900名。", [nil, "登记传承人", "登记传承人", "登记传承人", nil]),
    ("有养老床位5126张，其中护理型床位3076张，占比超过六成。", [nil, "养老床位", "养老床位"]),
    ("有养老床位5126张。其中，护理型床位3076张。", [nil, "养老床位"]),
    ("梳理问题315条，已解决291条。", [nil, "梳理问题"]), ("票决产生实事30件，28件已经完成。", [nil, "票决产生实事"]),
    ("计划建成驿站20个，目前已建成17个。", [nil, nil]), ("配置校车55辆，开通线路85条。", [nil, nil]),
  ])
  func aPartNamesItsWhole(_ text: String, _ wholes: [String?]) {
    #expect(Reading.facts(text).map(\.partOf) == wholes)
  }

  @Test func noLabelHoldsANumberOrRunsOn() {
    let text = "全院314名35周岁以下青年成立突击队，为3.2万名65岁以上老年人免费体检，山亭县人民医院普外科专家团队累计完成保肛直肠癌及复杂疑难手术12台。"
    for fact in Reading.facts(text) {
      #expect(fact.label.unicodeScalars.count <= 20)
      #expect(!fact.label.unicodeScalars.contains { ("0"..."9").contains($0) })
    }
  }

  @Test(arguments: [
    ("先后配置校车55辆，开通线路85条。", ["school-buses", "school-bus-routes"]),
    ("配置校车55辆，同时开通定制公交62辆，设置线路29条。", ["school-buses", "custom-buses", nil]),
    ("群众满意度较2022年提升5个百分点。", [nil]),
    ("大校额学校从5所减至3所。", ["oversized-schools"]),
    ("劳动教育累计投入200余万元。", [nil]),
    ("招聘教师762人，其中骨干教师交流轮岗152人。", ["teachers-recruited", "backbone-teachers-exchanged"]),
  ])
  func mapsAFigureToAnIndicatorOnlyWhereTheMeasureIsTheSame(_ text: String, _ indicators: [String?]) {
    #expect(Reading.facts(text).map(\.indicator) == indicators)
  }
}
