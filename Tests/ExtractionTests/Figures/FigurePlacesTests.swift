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
    ("记者走访福州市仓山区、福州市马尾区的15所学校。", [nil]),
  ])
  func aPartHasWhatIsSaidOfItAndNoMore(_ text: String, _ places: [String?]) {
    let article = Article.plain(title: "福州市办好民生实事", ["福州市上半年办好民生实事。", text])
    let context = ContextReader(lexicon: Self.lexicon).read(article)
    #expect(context.place == "350100")
    let facts = FigureReader(lexicon: Self.lexicon).facts(of: article, context: context)
    #expect(facts.map(\.place) == places)
  }
}
