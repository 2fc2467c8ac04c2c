/// What an editor said of a fact.
public struct FactEditing: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    case confirmed, changed
    /// It is none of the brief's facts any more, and stands among its ``Brief/rejected`` ones.
    case rejected
  }

  public var verdict: Verdict
  public var by: EditorsWord
  /// What was read out of the text, where it was changed.
  public var read: FactMeasure?

  public init(verdict: Verdict, by: EditorsWord, read: FactMeasure? = nil) {
    self.verdict = verdict
    self.by = by
    self.read = read
  }
}
