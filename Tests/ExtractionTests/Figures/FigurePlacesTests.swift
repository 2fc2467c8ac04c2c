import BriefModel
import Lexicon
import Testing

@testable import Extraction

/// Whose a figure is, where a text names parts of the division it is about.
@Suite struct FigurePlacesTests {
  private static let lexicon = Lexicon()

  @Test(arguments: [
    ("福州市新增公交线路20条，其中市本级17条、闽侯县1条、长乐区2条。改造站点120个。", [nil, nil, "350121", "350112", nil]),
    ("新建公路216公里；连江县建桥项目已落实；安保工程完成344公里。", [nil, nil]),
    ("连江县新建学校3所，新增学位1200个。改造食堂5个。全市改造食堂60个。", ["350122", "350122", "350122", nil]),
    ("开春，连江县的学校搬进新校区。该校占地112亩。", ["350122"]),
    ("仓山、马尾、晋安3地开工建设；建成小区310个。", [nil]), ("仓山区和马尾区新建学校12所。", [nil]),
    ("仓山区、马尾区增长率分别为54.9%、36.5%，闽侯县、连江县分别新建学校3所、5所。", ["350104", "350105", "350121", "350122"]),
    ("仓山区、马尾区和连江县增长率分别为54.9%、36.5%。", [nil, nil]),
    ("三个主城区改造小区31个（仓山区21个、马尾区6个、经开区4个）。", [nil, nil, "350104", "350105", nil]),
    ("记者走访福州市仓山区、福州市马尾区的15所学校。", [nil]),
  ])
  func aPartHasWhatIsSaidOfItAndNoMore(_ text: String, _ places: [String?]) {
    let article = Article.plain(title: "福州市办好民生实事", ["福州市上半年办好民生实事。", text])
    let context = ContextReader(lexicon: Self.lexicon).read(article)
    #expect(context.place == "350100")
    let facts = FigureReader(lexicon: Self.lexicon).facts(of: article, context: context)
    #expect(facts.map(\.place) == places)
  }

  @Test(arguments: [
    ("全市改厕任务完成率为48%。各县区完成率分别为：闽侯县76%、连江县58%。", ["改厕任务完成率", "改厕任务完成率", "改厕任务完成率"]),
    ("各区新建学校数分别是：仓山区12所、马尾区9所。", ["新建学校数", "新建学校数"]),
  ])
  func divisionsInARowSayWhoseAFigureIsAndNotWhat(_ text: String, _ labels: [String]) {
    let article = Article.plain(title: "福州市办好民生实事", ["福州市上半年办好民生实事。", text])
    let context = ContextReader(lexicon: Self.lexicon).read(article)
    #expect(FigureReader(lexicon: Self.lexicon).facts(of: article, context: context).map(\.label) == labels)
  }

  @Test func aListOfDivisionsIsTheirsInATextAboutNone() {
    let article = Article.plain(title: "农村改厕过半", ["全省完成改厕任务48%。各市州完成率分别为：长沙市76%、株洲市58%、湘西自治州75%。"])
    let context = ContextReader(lexicon: Self.lexicon).read(article)
    #expect(context.place == nil)
    let facts = FigureReader(lexicon: Self.lexicon).facts(of: article, context: context)
    #expect(facts.map(\.place) == [nil, "430100", "430200", "433100"])
    #expect(facts.map(\.label) == ["改厕任务", "完成率", "完成率", "完成率"])
  }
}
