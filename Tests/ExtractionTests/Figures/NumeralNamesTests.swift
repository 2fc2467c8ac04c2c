import BriefModel
import Lexicon
import Testing

@testable import Extraction

/// Names of places that begin like a count.
@Suite struct NumeralNamesTests {
  private static let lexicon = Lexicon()

  @Test(arguments: [
    ("六盘水市建成学校3所。", [3.0]), ("五家渠市、三台县和三元区来人学习。", []), ("“十四五”期间，七台河市新增床位80张。", [80]),
    ("三间房乡、四棵树乡、九条岭村、三台子街道受益。", []), ("新建三家社区食堂，修通八条村道。", [3, 8]), ("三座桥村民出行方便。", [3]),
  ])
  func aNameIsNoFigure(_ text: String, _ values: [Double]) {
    let article = Article.plain(title: "办好民生实事", [text])
    let context = ContextReader(lexicon: Self.lexicon).read(article)
    let facts = FigureReader(lexicon: Self.lexicon).facts(of: article, context: context)
    #expect(facts.map(\.quantity.value) == values)
  }
}
