import BriefModel

/// Who or what vouches for a figure.
public enum Certainty: Hashable, Sendable {
  /// An editor read it over, or wrote it anew.
  case editor(FactEditing.Verdict)
  /// The tool alone; how often it is right with figures that it read in the same way.
  case reading(ConfidenceBand)

  init(of fact: Fact) {
    self = fact.editing.map { .editor($0.verdict) } ?? .reading(ConfidenceBand(fact.reading.confidence))
  }

  /// Whether the reader is asked to look at the text.
  public var isLow: Bool { self == .reading(.low) }
}
