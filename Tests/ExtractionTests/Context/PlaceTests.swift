import BriefModel
import Lexicon
import Testing

@testable import Extraction

@Suite("Places of an article") struct PlaceTests {
  let reader = ContextReader(lexicon: Lexicon())

  private func named(_ text: String) -> [String] {
    var codes: [String] = []
    for mention in reader.read(.plain([text])).mentions where !codes.contains(mention.code) {
      codes.append(mention.code)
    }
    return codes
  }

  @Test(
    "names are found by full name, short form, alias and former name",
    arguments: [
      ("寿光市建成大棚。", ["370783"]), ("寿光的蔬菜。", ["370783"]), ("恩施州与武汉结对。", ["422800", "420100"]),
      ("章丘市改为区。", ["370114"]), ("和县与含山县。", ["340523", "340522"]), ("科右前旗。", ["152221"]),
      ("杭州市第十四届人民代表大会召开。", ["330100"]), ("杭州市第十四届人大常委会召开。", ["330100"]),
      ("张家界新闻网讯，永定区再创佳绩。", ["430802"]), ("保山日报讯，高黎贡山西麓的腾冲市。", ["530581"]),
      ("2022年鄂州环境保护情况", ["420700"]), ("南昌市新建区坚持教育优先。", ["360100", "360112"]),
    ])
  func forms(text: String, codes: [String]) {
    #expect(named(text) == codes)
  }

  @Test(
    "no place stands inside other words, across words or in names of people",
    arguments: [
      "学校新建德育展室。", "合作共赢，资源共享，长安常在。", "整个区域都在发展。", "各市和县级部门。", "城市中学数量增加。",
      "在职称评定上高看一眼。", "经济南北差距。", "市教育局局长李海阳说，要长治久安。", "保持大同小异，安康幸福。", "安丰镇的老街热闹起来。", "地处乌蒙山腹地。", "走遍城区和郊区。",
      "老城区的巷子亮了灯。",
      "来自老城区的贵州姑娘。", "新建区档案馆、第二图书馆，打造区级基地。",
    ])
  func words(text: String) {
    #expect(named(text) == [])
  }

  @Test(
    "what is named after a place is no mention of it",
    arguments: ["济南大学与重庆路中学。", "上海瑞金医院的专家。", "沿北京路到南京路。", "《兰州晚报》记者。", "他爱吃重庆火锅。"])
  func things(text: String) {
    #expect(named(text) == [])
  }

  @Test(
    "names side by side are read from the left",
    arguments: [
      ("陕西安康人民。", ["610000", "610900"]), ("湖南宁乡市。", ["430000", "430182"]),
      ("河南安阳市。", ["410000", "410500"]), ("黑龙江黑河北安市。", ["230000", "231100", "231181"]),
    ])
  func chains(text: String, codes: [String]) {
    #expect(named(text) == codes)
  }

  @Test(
    "a name of several divisions is settled by what else is named",
    arguments: [
      ("枣庄市市中区办学。", "370402"), ("济南市的市中区办学。", "370103"), ("内江市里，市中区办学。", "511002"),
      ("辽宁省朝阳市办学。", "211300"), ("长春市朝阳区办学。", "220104"), ("北京市朝阳区办学。", "110105"),
    ])
  func clashes(text: String, code: String) {
    #expect(named(text).last == code)
  }

  @Test("a name of several divisions stays open where nothing settles it") func openClash() {
    #expect(named("鼓楼区办学。") == [])
  }

  @Test("a short form that is a word needs the full name in the text") func riskyShortForms() {
    #expect(named("山城教育谱新篇。") == [])
    #expect(named("关停沿河养殖场58家。") == [])
    let context = reader.read(.plain(title: "山城教育谱新篇", ["山城区建成学校。山城速度可见一斑。"]))
    #expect(context.mentions.map(\.range) == [0..<9, 24..<30])
    #expect(context.place == "410603")
  }

  @Test("the article is about the division it speaks of as its own") func mainPlace() {
    #expect(reader.read(.plain(["全市一盘棋。市妇幼保健院与浚县、淇县结对，市教育局、市民政局参与，我市投入资金。"])).place == "410600")
    #expect(
      reader.read(.plain(title: "滕州市枣庄市两级联动", ["滕州市新建学校，滕州市教育局负责，全市推广。"])).place == "370481")
    #expect(reader.read(.plain(["项目位于营口道146号。营口道146号的医院改扩建。"])).place == nil)
    #expect(reader.read(.plain(["今年改善民生，投入资金。"])).place == nil)
    #expect(reader.read(.plain(["新华社北京10月4日电（记者何俊）妇女儿童健康状况改善。"])).place == nil)
    #expect(reader.read(.plain(["寿光市举办球赛，百姓当主角。", "邻近的青州市、昌乐县也来参赛，青州队进球9个。"])).place == "370783")
    #expect(reader.read(.plain(["县救助站与潍坊市救助站建立通道。县里拨付资金。"])).place == nil)
    #expect(reader.read(.plain(["北京、上海、广东、浙江、江苏作了交流发言。"])).place == nil)
  }

  @Test(
    "only who does something takes part",
    arguments: [
      ("寿光市教育局联合昌乐县送教。", ["370725"]), ("寿光市选派教师去北京、上海学习。", []),
      ("寿光市获评山东省教育强县。", []), ("比赛在青岛举行，寿光市夺冠。", []),
      ("山东省教育厅来寿光市调研。", ["370000"]), ("潍坊市寿光市建成学校。", []),
      ("就诊率高出潍坊全市平均水平3个百分点，居潍坊各县（市、区）第二位。", []), ("在潍坊市20个县市区中排名第一。", []),
      ("在潍坊市组织的满意度测评中，寿光市得分靠前。", ["370700"]), ("在青州市基层治理案例评选中，3个案例入选。", []),
      ("到青岛、烟台等地务工的老乡坐上专车。", []), ("教师到青州、昌乐跟岗。", ["370725", "370781"]), ("鲜菜一天就能送到北京、上海的餐桌上。", []),
      ("来自青州的商户落户。", []), ("与青州市救助站建立转送通道。", ["370781"]), ("离不开潍坊市的支持。", ["370700"]),
    ])
  func others(text: String, codes: [String]) {
    #expect(reader.read(.plain(title: "寿光市教育发展", [text])).otherPlaces == codes)
  }

  @Test("traditional characters name places, documents, honours and people as printed") func traditional() {
    let context = reader.read(
      .plain(
        title: "鎮江市教育發展紀實",
        [
          "鎮江市教育局印發《鎮江市校車管理辦法》，丹徒區獲評「全國義務教育優質均衡發展縣」。", "市教育局局長劉曉東說，全市開展教師培訓56場。",
          "全市招聘教師860名，建強教師隊伍。",
        ]))
    #expect(context.place == "321100")
    #expect(context.otherPlaces == ["321112"])
    #expect(context.documents == ["鎮江市校車管理辦法"])
    #expect(context.honours == ["全國義務教育優質均衡發展縣"])
    #expect(context.people.map(\.name) == ["劉曉東"])
    #expect(context.themes.map(\.id) == ["teachers"])
  }

  @Test("bytes that are no UTF-8 and empty articles do no harm") func strayBytes() {
    var traced = TracedText()
    traced.append(
      copying: SourceRange(start: 0, end: 9), of: [0xE5, 0x8C, 0xE3, 0x80, 0x8A, 0xE2, 0x80, 0xFF, 0xF0])
    let article = Article(number: 1, title: traced, blocks: [Article.Block(kind: .paragraph, text: traced)])
    #expect(reader.read(article) == ArticleContext())
    #expect(reader.read(Article(number: 1)) == ArticleContext())
  }

  @Test(
    "where people live, sell or go to work takes no part",
    arguments: [
      "德化县办起学校。县里在苏州、昆山等地设立服务站6个。", "德化县办起学校。老人的儿子在深圳，孙子也大了。", "德化县办起学校。蜜柚摆上兰州的货架。",
      "德化县办起学校。湖南小伙罗伟在厂里打工。",
    ])
  func elsewhere(text: String) {
    #expect(reader.read(.plain([text])).otherPlaces == [])
  }

  @Test("a parent that ranks its counties takes part") func ranking() {
    #expect(reader.read(.plain(["德化县办起学校。在泉州市对县（市、区）的考核中，德化县名列第二。"])).otherPlaces == ["350500"])
  }

  @Test("a resort or a new town by a lake is no district of the lake's name") func resort() {
    #expect(reader.read(.plain(["区里办好实事，青山湖科技城、梅岭风景区的幼儿园投用。"])).place == nil)
  }
}
