import BriefModel
import Lexicon
import Testing

@testable import Extraction

@Suite("People of an article") struct PeopleTests {
  let reader = ContextReader(lexicon: Lexicon())

  private func people(_ text: String...) -> [String] {
    reader.read(.plain(text)).people.map { "\($0.name)/\($0.role)" }
  }

  @Test(
    "an office with its body in front of a name",
    arguments: [
      ("市教育局党组书记、局长孙立涛作总结发言。", "孙立涛/市教育局党组书记、局长"),
      ("“很好。”实验中学副校长程国说。", "程国/实验中学副校长"),
      ("据市卫生健康委主任欧阳明介绍，全市已覆盖。", "欧阳明/市卫生健康委主任"),
      ("启动仪式上，县委常委、宣传部部长，县文明委主任何晓燕（左二）致辞。", "何晓燕/县委常委、宣传部部长，县文明委主任"),
      ("作为第一小学教务处副主任，崔军接受采访时感慨万千。", "崔军/第一小学教务处副主任"),
      ("会议由区民政局副局长夏传保主持。", "夏传保/区民政局副局长"),
      ("州教育局局长才让太介绍，已全部落实。", "才让太/州教育局局长"),
      ("县医院院长买买提·吐尔逊说。", "买买提·吐尔逊/县医院院长"), ("驻村第一书记刘洋带着村民种木耳。", "刘洋/驻村第一书记"),
      ("“青禾工坊”负责人郑莉说，订单排到了年底。", "郑莉/“青禾工坊”负责人"), ("“路修到了家门口。”县交通运输局局长何建国说。", "何建国/县交通运输局局长"),
      ("镇党委书记陈志刚翻开账本算了起来。", "陈志刚/镇党委书记"), ("窗口工作人员张敏还在核对材料。", "张敏/窗口工作人员"),
      ("清河县人民政府县长　高文远", "高文远/清河县人民政府县长"),
    ])
  func offices(text: String, person: String) {
    #expect(people(text) == [person])
  }

  @Test("later mentions merge, and an office named with its body later wins") func merged() {
    #expect(people("校长林梅说。", "实验小学校长林梅表示，林梅校长很忙。") == ["林梅/实验小学校长"])
    #expect(people("市教育局局长张伟说。", "局长张伟强调。") == ["张伟/市教育局局长"])
  }

  @Test(
    "no one is read out of ordinary words, veiled names and patients",
    arguments: [
      "区委书记高度重视教育。", "局长任命大会召开。", "患者王先生说，医生很好。", "校长和教师一起备课。", "主任医师每周坐诊。",
      "老师张某某说。", "班主任王老师介绍。", "委员督学、团支部深学。", "团委书记任队长。", "62岁的张女士说。", "书记说，要快。", "校长们都说好。", "局长风趣地说。",
      "各学校校长全部参加。", "本报记者李明从市教育局获悉。", "上海市长宁区还选派医疗队驻点。", "县长 就是要为民办事。", "工作人员和谐相处。",
    ])
  func nobody(text: String) {
    #expect(people(text) == [])
  }
}
