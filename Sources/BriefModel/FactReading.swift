/// How a fact was read, and how sure that reading is.
public struct FactReading: Hashable, Sendable {
  /// What found its label.
  public var rule: ReadingRule
  public var period: PeriodSource
  public var place: PlaceSource
  public var doubts: [ReadingDoubt]
  /// Of the facts read the same way in texts with records made by hand, the share that is right in every field: 0 to 1
  /// in steps of 0.01.
  public var confidence: Double

  public init(
    rule: ReadingRule, period: PeriodSource = .none, place: PlaceSource = .article, doubts: [ReadingDoubt] = [],
    confidence: Double
  ) {
    self.rule = rule
    self.period = period
    self.place = place
    self.doubts = doubts
    self.confidence = confidence
  }

  public var traits: [ReadingTrait] {
    [.rule(rule), .period(period), .place(place)] + doubts.map(ReadingTrait.doubt)
  }
}
