import BriefModel
import Lexicon
import Testing

@testable import SiteModel

@Suite struct CertaintyTests {
  @Test(arguments: [(0.97, nil), (0.8, nil), (0.79, "把握一般"), (0.5, "把握一般"), (0.49, "把握较低，请核对原文"), (0, "把握较低，请核对原文")])
  func whatIsSureNeedsNoWordsAndWhatIsDoubtfulSaysSo(confidence: Double, words: String?) {
    let brief = Fixture.brief("a", facts: [("有校车55辆。", "55", { $0.reading.confidence = confidence })])
    #expect(figure(brief).certainty == .reading(ConfidenceBand(confidence)))
    #expect(Words(.chinese).certainty(figure(brief).certainty) == words)
  }

  @Test func aFigureThatAnEditorReadOverIsTheEditorsHoweverItWasRead() {
    let brief = Fixture.brief(
      "a",
      facts: [
        (
          "有校车55辆。", "55",
          {
            $0.reading.confidence = 0.2
            $0.editing = FactEditing(verdict: .confirmed, by: EditorsWord())
          }
        )
      ])
    #expect(!figure(brief).certainty.isLow)
    #expect(Words(.chinese).certainty(figure(brief).certainty) == "编辑已核对")
  }

  @Test func aNoteSaysWhatNamedAndDatedAFigureAndWhatIsDoubtful() {
    let brief = Fixture.brief(
      "a",
      facts: [
        (
          "有校车55辆。", "55",
          {
            $0.reading = FactReading(
              rule: .nounBefore, period: .headline, place: .larger, doubts: [.shortLabel], confidence: 0.416)
          }
        )
      ])
    let note = Fixture.site([brief]).briefPage(0).cards[0]
    #expect(note.clauses == ["名称取自数字前面的名词", "时间取自标题里的年份", "地区是上一级：“全市”“全省”", "名称很短，可能没有说全"])
    #expect(note.vouching == "把握 42%，请核对原文")
    #expect(figure(brief).reading.fragment == FigureCard.anchor("a0"))
  }

  @Test func accuracyIsWhatWasMeasured() throws {
    let measured = Measurements([
      .seeds: ["facts wholly right": .init(right: 9, printed: 10, wanted: 10)],
      .trial: [
        "articles found": .init(right: 3, printed: 3, wanted: 3),
        "facts found": .init(right: 90, printed: 92, wanted: 100),
        "facts wholly right": .init(right: 69, printed: 92, wanted: 100),
        "fact value": .init(right: 90, printed: 90, wanted: 90),
        "fact unit": .init(right: 2999, printed: 3000, wanted: 3000),
        "confidence high": .init(right: 0, printed: 0, wanted: 0),
        "confidence low": .init(right: 3, printed: 9, wanted: 9),
      ],
    ])
    let accuracy = try #require(Accuracy(measured, in: Words(.chinese)))
    #expect(accuracy.fields.map(\.name) == ["收得全", "不错收", "数值", "单位", "各项全对"])
    #expect(accuracy.fields.map(\.share) == ["90.0%", "97.8%", "100%", "99.9%", "75.0%"])
    #expect(accuracy.fields.map(\.count) == ["90/100", "90/92", "90/90", "2999/3000", "69/92"])
    #expect(accuracy.fields[0].advice.hasPrefix("一百条里约错 10 条。"))
    #expect(accuracy.fields[2].advice.hasPrefix("样文里没有错。"))
    #expect(accuracy.fields[3].advice.hasPrefix("一百条里错不到一条。"))
    #expect(accuracy.bands.map(\.count) == ["3/9"])
    #expect(accuracy.introduction.contains { $0.contains("3 篇") && $0.contains("100 条") })
    #expect(accuracy.introduction.contains { $0.contains("90.0%") })
  }

  @Test func nothingMeasuredSaysNothing() {
    #expect(Accuracy(Measurements([:]), in: Words(.chinese)) == nil)
  }

  private func figure(_ brief: Brief) -> Figure { Fixture.site([brief]).briefPage(0).box.lead[0].figures[0] }
}
