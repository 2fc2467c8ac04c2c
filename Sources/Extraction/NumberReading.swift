import BriefModel

/// What became of one number of an article's text.
public struct NumberReading: Sendable {
  public enum Outcome: Sendable {
    /// The fact it makes, or is a part of; without evidence where it was not read from the article as it is.
    case fact(Fact, FactEvidence?)
    /// Why it makes none, in words that go on from "it": "says when".
    case rejected(why: String)
  }

  /// The number as printed.
  public let text: String
  /// The clause it stands in, or its row of a table.
  public let clause: String
  /// What was recognised in the clause; empty in a table.
  public let tokens: [ClauseToken]
  public let source: SourceRange
  public let outcome: Outcome
}
