import BriefModel
import Lexicon
import Testing

@testable import Extraction

@Suite("Honours and documents of an article") struct HonourTests {
  let reader = ContextReader(lexicon: Lexicon())

  @Test(
    "lists of awards, quoted or not",
    arguments: [
      ("该区荣获“全国文明校园”“全省先进单位”等荣誉称号。", ["全国文明校园", "全省先进单位"]),
      ("学校先后获评市级文明校园、全国青少年足球特色学校和省级绿色学校示范校。", ["市级文明校园", "全国青少年足球特色学校", "省级绿色学校示范校"]),
      ("被教育部确定为“教育评价改革试点县”。", ["教育评价改革试点县"]),
      ("该县被命名为“四好农村路”全国示范县。", ["“四好农村路”全国示范县"]),
      ("获全省教育工作“先进集体”称号。", ["全省教育工作“先进集体”"]),
      ("教育部公布第二批“基础教育综合改革实验区”名单，我区成功入选。", ["基础教育综合改革实验区"]),
      ("9所学校获评省级劳动教育试点学校。", ["省级劳动教育试点学校"]),
      ("作为“全省劳务协作先进单位”，该县再上台阶。", ["全省劳务协作先进单位"]),
      ("该县先后捧回“国家卫生县城”“全国绿化模范县”两块牌子。", ["国家卫生县城", "全国绿化模范县"]),
      ("清水镇是“省级生态文明建设示范镇”，绿树成荫。", ["省级生态文明建设示范镇"]),
      ("6个社区建成“省级示范性老年助餐服务网络”。", ["省级示范性老年助餐服务网络"]),
      ("获评“平安农机”全国示范县，“邮快合作”项目入选全省物流服务品牌。", ["“平安农机”全国示范县", "全省物流服务品牌"]),
    ])
  func lists(text: String, honours: [String]) {
    #expect(reader.read(.plain([text])).honours == honours)
  }

  @Test(
    "what people hold, hopes, results and praise are none",
    arguments: [
      "20余人被评为省级优秀教师、教学能手。", "李老师荣获全国模范教师称号。", "力争创成全国文明典范城市。",
      "获得甲组女子第一名，收获群众好评。", "获市级优质课一等奖19人。", "是全市唯一获此殊荣的单位。", "将改造列入年度规划。",
      "以“快乐学习”为理念，作为“第一责任人”抓落实。", "把治水列为“一号民生工程”。", "打造“十五分钟服务圈”，建成“连心桥”。", "州里把该县列为面源污染治理试点。",
      "这里是“群众的家”，也是“干部的课堂”。",
    ])
  func none(text: String) {
    #expect(reader.read(.plain([text])).honours == [])
  }

  @Test(
    "policy documents, not books, papers and shorthands",
    arguments: [
      ("出台《全县教育提质三年行动计划（2023—2025年）》（以下简称《计划》）。", ["全县教育提质三年行动计划（2023—2025年）"]),
      ("转发《关于印发〈控辍保学工作办法〉的通知》和《实施意见》。", ["关于印发〈控辍保学工作办法〉的通知"]),
      ("读《平凡的世界》，唱《歌唱祖国》，练《书法》，登上《中国教育报》。", []),
      ("落实《中华人民共和国家庭教育促进法》，再落实《中华人民共和国家庭教育促进法》。", ["中华人民共和国家庭教育促进法"]),
      ("《》与《没有合上的方案", []),
    ])
  func documents(text: String, documents: [String]) {
    #expect(reader.read(.plain([text])).documents == documents)
  }
}

@Suite("Themes of an article") struct ThemeTests {
  let reader = ContextReader(lexicon: Lexicon())

  @Test("a theme takes two sentences; semicolon clauses count, captions don't") func twoSentences() {
    #expect(reader.read(.plain(["养老服务中心建成；老年助餐点开放。"])).themes == [ThemeWeight(id: "elder-care", weight: 1)])
    #expect(reader.read(.plain(["养老服务中心建成。"], captions: ["老年助餐点开放。"])).themes == [])
  }

  @Test("the theme with most sentences comes first, with its share") func order() {
    let themes = reader.read(.plain(["招聘会举办。垃圾分类推进。污水处理达标。稳岗就业见效。黑臭水体消除。"])).themes
    #expect(themes == [ThemeWeight(id: "environment", weight: 0.6), ThemeWeight(id: "employment", weight: 0.4)])
  }

  @Test("weak phrases count together only") func weakPhrases() {
    #expect(reader.read(.plain(["绿色生活。绿色出发。"])).themes == [])
  }
}
