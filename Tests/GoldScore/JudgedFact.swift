import BriefModel

/// A fact as it was read, and what of it is right by the record.
public struct JudgedFact: Sendable {
  /// The text's file name.
  public let source: String
  public let fact: Fact
  /// The fields that are wrong; nil where the record has no such fact.
  public let wrong: [FactField]?

  /// Whether the record has it, and all that makes up a fact is right.
  public let isRight: Bool
}
