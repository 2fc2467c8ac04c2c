import TestSupport
import Testing

/// Measures that editors add in `indicators.tsv`.
@Suite struct IndicatorFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("桐庐县办学纪实\n\n2023年，桐庐县新建阅览室12间，校车55辆按时到站，家长们都放心了。\n", to: "seeds/a.txt")
  }

  @Test func `a measure of one's own is found, explained and published`() throws {
    try folder.write(
      "id\tname\tunit\ttheme\tlabel\tcontext\twithout\nreading-rooms\t阅览室\t间\tfacilities\t阅览室|图书室\t-\t电子\n",
      to: "seeds/indicators.tsv")
    let json = try Program.run("extract", "seeds/a.txt", in: folder.path).output
    #expect(json.contains(#""indicator": "reading-rooms""#) && json.contains(#""indicator": "school-buses""#))
    let explanation = try Program.run("explain", "seeds/a.txt:3", in: folder.path).output
    #expect(
      explanation.contains(
        "indicator  reading-rooms, 阅览室, by the phrase 间 of 阅览室|图书室, without 电子, seeds/indicators.tsv:2"))
    let build = try Program.run("build", in: folder.path)
    #expect(build.status == 0 && build.errors == "", "\(build.errors)")
    #expect(folder.exists("site/indicators/reading-rooms.html"))
    #expect(try Program.run("check", in: folder.path).status == 0)
    try folder.remove("seeds/indicators.tsv")
    #expect(try !Program.run("extract", "seeds/a.txt", in: folder.path).output.contains("reading-rooms"))
  }

  @Test(arguments: [
    ("a\tb\n", "4: error: \"unit\" is missing"),
    ("Reading\t阅览室\t间\tfacilities\t阅览室\t-\t-\n", "1: error: \"id\" must be lower-case letters, digits and hyphens"),
    ("reading-rooms\t阅览室\t间间\tfacilities\t阅览室\t-\t-\n", "19: error: \"间间\" is no unit"),
    ("reading-rooms\t阅览室\t间\tfacilites\t阅览室\t-\t-\n", "21: error: \"facilites\" is no theme"),
    ("reading-rooms\t阅览室\t间\tfacilities\t-\t-\t-\n", "32: error: \"label\" and \"context\" are both none"),
    ("school-buses\t大巴\t人\tstudent-services\t大巴\t-\t-\n", "17: error: \"school-buses\" is another measure already"),
  ])
  func `a wrong line is told, and nothing is published`(line: String, message: String) throws {
    try folder.write("# 本站\n\n\(line)", to: "seeds/indicators.tsv")
    for command in [["build"], ["extract", "seeds/a.txt"]] {
      let outcome = try Program.run(command, in: folder.path)
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("seeds/indicators.tsv:3:\(message)"), "\(outcome.errors)")
      #expect(outcome.errors.contains("  help: "), "\(outcome.errors)")
    }
    #expect(!folder.exists("site/index.html"))
  }
}
