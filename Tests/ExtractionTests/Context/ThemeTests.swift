import BriefModel
import Lexicon
import Testing

@testable import Extraction

@Suite("Themes of an article") struct ThemeTests {
  let reader = ContextReader(lexicon: Lexicon())

  private func themes(title: String? = nil, _ text: String) -> [String] {
    reader.read(.plain(title: title, [text])).themes.map(\.id)
  }

  @Test(
    "every subject of local government is told by its own words",
    arguments: [
      ("全镇流转土地2300亩，发展大棚蔬菜。村集体经济收入突破50万元，户均增收3000元。", ["rural"]),
      ("清河公园旁的断头路打通，公交线路增加到12条。通组公路硬化86公里，客运班车进了村。", ["transport"]),
      ("楼道刷白了，加装电梯9部。老旧小区改造惠及居民2100户，物业费收缴率提高。", ["housing"]),
      ("全年举办招聘会26场，提供岗位8000个。城镇新增就业3100人，发放创业担保贷款。", ["employment"]),
      ("日间照料中心开了门，助餐点增至40个。失能老人领到护理补贴，家庭养老床位建成300张。", ["elder-care"]),
      ("河长巡河4200次，污水管网延伸到村。空气优良天数达到340天，造林2万亩。", ["environment"]),
      ("县图书馆总分馆藏书20万册。送戏下乡96场，非遗传承人走进校园演出。", ["culture"]),
      ("政务服务大厅设综合窗口18个。网办率达到92%，12345热线办结率99%。", ["governance"]),
      ("全县托位增至900个，普惠托位占八成。新开托育机构6家，婴幼儿照护不再难。", ["preschool"]),
      ("为残疾人适配辅助器具600件。低保对象和特困人员全部纳入救助。", ["equity"]),
      ("医共体下派医师坐诊，基层就诊率超过七成。远程会诊800余次，双向转诊更顺。", ["healthcare-access"]),
      ("疫苗接种率保持在98%以上。高血压患者规范管理率达80%，健康素养水平提升。", ["public-health"]),
    ])
  func subjects(text: String, themes: [String]) {
    #expect(self.themes(text) == themes)
  }

  @Test(
    "what is said once or by the way is no theme",
    arguments: [
      "全市召开座谈会。会后，代表团走访了企业。", "河边的柳树绿了，孩子们在放风筝。大家都说日子好。", "全县新增学位500个。其余工作稳步推进。",
    ])
  func none(text: String) {
    #expect(themes(text) == [])
  }

  @Test("a word inside a longer one says nothing: 路 in 思路, 团 in 团队") func longerWords() {
    #expect(themes("大家厘清思路，找到出路，打开销路。一路走来，团队团结一心，代表团点头称赞。") == [])
  }

  @Test("the theme of the headline leads where the text is divided") func headline() {
    let text = "举办招聘会3场，就业人数增加。城镇新增就业200人。敬老院翻新，助餐点增加。养老床位达到900张。"
    #expect(themes(title: "就业这一年", text) == ["employment", "elder-care"])
    #expect(themes(title: "老有所养这一年", text) == ["elder-care", "employment"])
  }

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

  @Test(
    "other words for the same subjects",
    arguments: [
      (
        "县里设立残疾青年创业园，给入驻者减免房租。康复站配了轮椅，家里改了坡道和扶手，重残户每月领补贴。盲人按摩班毕业28人，全部上岗。",
        ["equity", "employment"]
      ),
      (
        "烘干机开进田头，3200亩水稻当天入仓。合作社统一供种、统防统治，单产提高一成。农技员蹲点，教大家管水管肥。",
        ["rural"]
      ),
      (
        "水厂扩容后，2.6万名村民喝上了长流水。管网漏损率降到9%，水质检测每月一次。",
        ["rural"]
      ),
      (
        "一部手机就能办社保、查公积金。数据跑路代替群众跑腿，188项事项掌上可办。大厅设“办不成事”窗口，专收疑难件。",
        ["governance"]
      ),
      (
        "幼儿园下延托班，2岁的孩子也有人带。保育师持证上岗，园里装了监控。每个托位每月补助300元，市财政掏出120万元。",
        ["preschool"]
      ),
      (
        "夜班公交延到晚上11点。31个村的校车与客车并线跑，候车亭加了遮阳棚。桥头的错车道拓宽到6米，事故少了一半。",
        ["transport"]
      ),
      (
        "退役军人服务站帮他们建档立卡。光荣牌挂到每家门口，优抚金按月到账。双拥工作列入年度考核。",
        ["governance"]
      ),
      (
        "古戏台修好了，秦腔班子重新登台。图书室夜里亮灯，借书的人排到门外。非遗作坊带着绣娘闯市场。",
        ["culture"]
      ),
      (
        "钱从哪里来？县财政每年拿出300万元，乡贤认捐86万元。结余部分滚动使用，账目每季度公示。",
        ["funding"]
      ),
      (
        "河边的采砂场关了，岸上种了柳树。保洁员每天打捞水草，湖水透明度到了2.8米。",
        ["environment"]
      ),
    ])
  func otherWords(text: String, themes: [String]) {
    #expect(self.themes(text) == themes)
  }

  @Test("a sentence in a paragraph that opens with its subject needs less to be on it") func openings() {
    let text = "钱从哪里来？市里每部电梯补助15万元。街道的经费也压了一头。"
    #expect(themes(text).first == "funding")
    #expect(!themes("街道热闹起来。市里每部电梯补助15万元。街道的经费也压了一头。").contains("funding"))
  }
}
