import BriefModel
import Lexicon

extension FactReading {
  /// A reading that is as sure as others with the same traits were found to be.
  init(rule: ReadingRule, period: PeriodSource, place: PlaceSource, doubts: [ReadingDoubt] = [], odds: ReadingOdds) {
    self.init(rule: rule, period: period, place: place, doubts: doubts, confidence: 0)
    confidence = odds.confidence(of: self)
  }
}
