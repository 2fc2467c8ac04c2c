import BriefModel
import Foundation
import Testing

@testable import GoldScore

@Suite("How sure a reading is said to be")
struct CalibrationTests {
  private static let root = FloorTests.root

  @Test("The tables say what is measured, and no band of confidence promises more than it keeps")
  func tablesSayWhatIsMeasured() throws {
    let tables = try CalibratedTables(of: GoldSet.all(in: Self.root))
    for (name, text) in tables.files {
      let file = Self.root.appendingPathComponent("Sources/CLexiconData/Tables/\(name)")
      let isUpToDate = try String(contentsOf: file, encoding: .utf8) == text
      #expect(isUpToDate, "\(name) is not what is measured now: run `make calibrate`, then `make site`")
    }
    for band in ConfidenceBand.allCases {
      let result = BandResult(band, of: tables.trial)
      #expect(result.seen >= 20, "\(result)")
      #expect(!result.lies, "\(result)")
    }
  }

  @Test("A trait whose facts are more often wrong lowers the confidence; one seen once hardly moves it")
  func oddsFollowWhatIsSeen() {
    let facts =
      Self.facts(.nounBefore, right: 90, wrong: 10) + Self.facts(.nounAfter, right: 20, wrong: 30)
      + Self.facts(.rank, right: 0, wrong: 1)
    let odds = Calibration(facts).odds
    func confidence(_ rule: ReadingRule) -> Double {
      odds.confidence(of: FactReading(rule: rule, confidence: 0).traits)
    }
    #expect(abs(confidence(.nounBefore) - 0.9) < 0.05)
    #expect(abs(confidence(.nounAfter) - 0.4) < 0.06)
    #expect(confidence(.rank) > 0.4)
    #expect(odds.factor(of: .rule(.medal)) == 1)
  }

  @Test("A text's confidences are those that the other texts give")
  func heldOutLooksAway() {
    let facts =
      Self.facts(.nounBefore, right: 40, wrong: 0, source: "a")
      + Self.facts(.nounBefore, right: 0, wrong: 40, source: "b")
    let held = Calibration(facts).heldOut()
    #expect(held.filter(\.isRight).allSatisfy { $0.confidence < 0.1 })
    #expect(held.filter { !$0.isRight }.allSatisfy { $0.confidence > 0.9 })
  }

  @Test("Facts that are all right or all wrong, or none at all, end the fit too")
  func fitEnds() {
    for facts in [[], Self.facts(.rank, right: 30, wrong: 0), Self.facts(.rank, right: 0, wrong: 30)] {
      let confidence = Calibration(facts).odds.confidence(of: [.rule(.rank)])
      #expect((0...1).contains(confidence))
    }
  }

  @Test(
    "A band lies where it keeps less than it promises by more than chance",
    arguments: [
      (90, 100, 100, false), (85, 100, 100, false), (80, 100, 100, true), (80, 100, 2, false), (3, 4, 4, false),
      (0, 0, 1, false),
    ])
  func aBandLies(right: Int, seen: Int, texts: Int, lies: Bool) {
    let judgements = (0..<seen).map {
      Judgement(source: "\($0 / max(1, seen / texts))", confidence: 0.9, isRight: $0 < right)
    }
    #expect(BandResult(.high, of: judgements).lies == lies)
    #expect(BandResult(.low, of: judgements).seen == 0)
  }

  private static func facts(_ rule: ReadingRule, right: Int, wrong: Int, source: String = "a.txt") -> [JudgedFact] {
    (0..<right + wrong).map { index in
      var fact = ScorerTests.fact("校车", at: 0)
      fact.reading = FactReading(rule: rule, confidence: 0)
      return JudgedFact(source: source, fact: fact, wrong: [], isRight: index < right)
    }
  }
}
