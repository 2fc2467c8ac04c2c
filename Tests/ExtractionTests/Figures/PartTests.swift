import BriefModel
import Testing

@testable import Extraction

/// What a figure is a part of, and what a change is measured against.
@Suite struct PartTests {
  /// "198: 村卫生室": the number, and the label of the whole where it has one.
  static func parts(_ text: String) -> String {
    Reading.facts(text).map { "\($0.quantity.text): \($0.partOf ?? "-")" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("全县217个村卫生室中，已有198个纳入医保定点。", "217: - 198: 村卫生室"),
    ("120名村医中，大专以上学历的占46%。", "120: - 46: 村医"),
    ("86个助餐点中，略有盈余的19个，收支持平的54个，其余13个靠补贴度日。", "86: - 19: 助餐点 54: 助餐点 13: 助餐点"),
    ("收到意见建议326条，采纳281条。", "326: - 281: 收到意见建议"),
    ("排查隐患412处，已整改398处，其余14处正在整改。", "412: - 398: 排查隐患 14: 排查隐患"),
    ("38个水利项目，开工36个，完工21个。", "38: - 36: 水利项目 21: 水利项目"),
    ("27个水利项目已完成26个。", "27: - 26: 水利项目"),
    ("招聘教师164人，九成分到乡镇。", "164: - 九成: 招聘教师"),
    ("97个小区中，81个请来物业。", "97: - 81: 小区"),
    ("登记失能老人1.2万名，重度失能的占42%。", "1.2万: - 42: 登记失能老人"),
    ("新建公厕12座，改造旧厕36座。", "12: - 36: -"),
    ("3个乡镇、12个村通了公交。", "3: - 12: -"),
    ("在城市中心新建公园3个，绿道6条。", "3: - 6: -"),
    ("五年中新建公园3个，改建5个。", "3: - 5: -"),
  ])
  func figuresArePartsOfOthers(_ text: String, _ parts: String) { #expect(Self.parts(text) == parts) }

  @Test func aPartTakesTheNameThatItsWholeHasInTheText() {
    let article = ["全市建成社区助餐点86个，服务老人2.1万人。", "86个点中，略有盈余的19个。"]
    #expect(Reading.facts(paragraphs: article).last?.partOf == "建成社区助餐点")
  }

  @Test(arguments: [
    ("2024年，管网漏损率较2020年下降6.2个百分点。", "2020"), ("2024年，空气优良天数比上年多12天。", "2023"),
    ("与2020年相比，村集体收入增长42%。", "2020"), ("2024年游客量比2019年同期增长8.3%。", "2019"),
    ("交流比例高出全市平均水平3.2个百分点。", "全市平均水平"), ("每千人口托位高于全省平均0.4个。", "全省平均"),
    ("参保率比全国平均水平低1.3个百分点。", "全国平均水平"), ("入住率由2021年的38%提高到52%。", "2021"),
    ("粮食单产较“十三五”末提高42公斤。", "2020"), ("2023年，就业率同比提高3个百分点。", "2022"),
    ("新增停车位比2022年底增加3200个。", "2022"),
  ])
  func changesHaveTheirBase(_ text: String, _ baseline: String) {
    #expect(Reading.facts(text).last?.baseline == baseline)
  }
}
