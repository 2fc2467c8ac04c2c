/// How a fact was read, and how sure that reading is.
public struct FactReading: Hashable, Sendable {
  public var rule: ReadingRule
  /// Of the facts read the same way in texts with records made by hand, the share that is right in every field: 0 to 1
  /// in steps of 0.01.
  public var confidence: Double

  public init(rule: ReadingRule, confidence: Double) {
    self.rule = rule
    self.confidence = confidence
  }
}
