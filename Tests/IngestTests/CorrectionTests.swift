import BriefModel
import Ingest
import Testing

@Suite struct CorrectionTests {
  @Test func misprintedDistrictIsMendedWhereverItStands() throws {
    let text = """
      乡村校车跑出幸福路

      ——枣庄市峰城区教育见闻

      枣庄市峰城区今年新购校车26辆。峰城区还开通线路31条，枣庄市教育局为此拨款120万元。

      枣庄市市中区、薛城区也来学习。
      """
    let ingested = try ingest(text)
    let article = try #require(ingested.articles.first)
    #expect(article.subtitle?.text == "枣庄市峄城区教育见闻")
    #expect(article.paragraphs.first?.hasPrefix("枣庄市峄城区今年新购校车26辆。峄城区还开通") == true)
    #expect(article.corrections.map(\.printed) == ["峰城区", "峰城区", "峰城区"])
    #expect(article.corrections.allSatisfy { $0.meant == "峄城区" && !$0.why.isEmpty })
    for correction in article.corrections {
      #expect(
        ingested.source.bytes[correction.range.start..<correction.range.end].elementsEqual(correction.printed.utf8))
    }
    expectClosed(ingested)
  }

  @Test func rightNamesStayAsPrinted() throws {
    let article = try article("枣庄市峄城区今年新购校车26辆，山亭区新购18辆，滕州市新购30辆。")
    #expect(article.corrections.isEmpty)
  }
}
