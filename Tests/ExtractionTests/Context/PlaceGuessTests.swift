import BriefModel
import Lexicon
import Testing

@testable import Extraction

/// Whether it is told that a main place could be another of the same name.
@Suite struct PlaceGuessTests {
  private let reader = ContextReader(lexicon: Lexicon())

  @Test(arguments: [
    ("鼓楼区坚持教育优先，家长们都放心了。", "鼓楼区", nil, ["320106", "320302", "350102", "410204"]),
    ("鼓楼区和鼓楼区的家长们都放心了。", "鼓楼区", nil, ["320106", "320302", "350102", "410204"]),
    // Its parts went to several when it was given up.
    ("抚宁县坚持教育优先，抚宁县的家长们都放心了。", "抚宁县", "130302", ["130304", "130306"]),
  ])
  func `a name of several that nothing tells apart is a guess`(
    text: String, name: String, code: String?, others: [String]
  ) throws {
    let guess = try #require(reader.guess(of: .plain([text])))
    #expect(guess.name == name && guess.code == code && guess.others == others)
    #expect(guess.words == text)
  }

  @Test(arguments: [
    "南京市鼓楼区坚持教育优先，鼓楼区的家长们都放心了。", "长春市朝阳区坚持教育优先，朝阳区的家长们都放心了。", "朝阳区和海淀区坚持教育优先，家长们都放心了。",
    "桐庐县坚持教育优先，家长们都放心了。", "老师们走进教室，家长们都放心了。", "各地办学有方。\n\n有专家来自鼓楼区。",
    "西安坚持教育优先，西安的家长们都放心了。", "南昌坚持教育优先，南昌的家长们都放心了。",
  ])
  func `what the text tells is none, nor what it names in passing`(text: String) {
    #expect(reader.guess(of: .plain(text.split(separator: "\n\n").map { String($0) })) == nil)
  }

  @Test func `what an editor settled is none`() {
    var article = Article.plain(["鼓楼区坚持教育优先，家长们都放心了。"])
    article.settled.place = "320106"
    #expect(reader.guess(of: article) == nil)
  }
}
