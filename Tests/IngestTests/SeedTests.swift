import BriefModel
import Ingest
import Testing

/// The structure that a careful reader sees in the seeds.
@Suite struct SeedTests {
  struct Expected: Sendable {
    var kicker: String?
    var title: String
    var subtitle: String?
    var byline: [String] = []
    var publisher: String?
    var headings = 0
    var captions = 0
    var joins = 0
  }

  @Test(arguments: [
    (
      0,
      [
        Expected(title: "教育均衡展新卷 耕耘教坛育英才", subtitle: "山亭区全面推进义务教育优质均衡发展纪实", joins: 1),
        Expected(title: "无需来回远程奔波 省级专家预约速达", subtitle: "山亭区人民医院建设“齐鲁医院转会诊服务中心”纪实", joins: 1),
      ]
    ),
    (
      2, [Expected(title: "济南槐荫：以“教育兴”为战略支点，深耕优质均衡发展", byline: ["王贝艺", "通讯员 徐华"], publisher: "齐鲁晚报·齐鲁壹点", headings: 3)]
    ),
    (
      3,
      [
        Expected(
          kicker: "“品质民生看变化 媒体在行动”活动启动", title: "首站进校园看淄博品质民生变化", byline: ["记者 樊舒瑜"], publisher: "齐鲁壹点",
          headings: 3, joins: 4)
      ]
    ),
    (
      4,
      [
        Expected(title: "乘势而上 聚力前行 谱写山城教育高质量发展华彩乐章", byline: ["本报记者 李琳琳"], headings: 8, captions: 3, joins: 4),
        Expected(
          kicker: "市妇幼保健院团委扎实推进团员和青年主题教育走深走实", title: "“四学六青三助力” 为妇幼健康事业汇聚青春力量",
          byline: ["本报记者 王帅", "通讯员 赵海阳 付静"], headings: 4, captions: 4, joins: 4),
      ]
    ),
  ])
  func structure(_ seed: Int, _ expected: [Expected]) throws {
    let articles = try ingester.read(Seeds.bytes(Seeds.names[seed]), name: Seeds.names[seed]).articles
    #expect(articles.count == expected.count)
    for (article, expected) in zip(articles, expected) {
      #expect(article.kicker?.text == expected.kicker)
      #expect(article.title?.text == expected.title)
      #expect(article.subtitle?.text == expected.subtitle)
      #expect(article.credits == expected.byline)
      #expect(article.publisher?.text == expected.publisher)
      #expect(article.headings.count == expected.headings)
      #expect(article.captions.count == expected.captions)
      #expect(article.joins == expected.joins)
    }
  }

  private static let fixtures = ["Passages", "Features", "Reports", "Counties", "Trial", "Pages", "districts"]

  @Test(arguments: ["seeds"] + fixtures.map { "Tests/Fixtures/\($0)" })
  func everyCharacterIsAccountedForOnce(_ folder: String) throws {
    let files = Seeds.files(in: folder)
    #expect(!files.isEmpty)
    for file in files { expectClosed(try ingester.read(file.bytes, name: file.name), file.name) }
  }
}
