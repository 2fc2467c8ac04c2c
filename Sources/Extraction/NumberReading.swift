import BriefModel

/// What became of one number of an article's text.
public struct NumberReading: Sendable {
  public enum Outcome: Sendable {
    /// The fact it makes, or is a part of.
    case fact(Fact)
    /// Why it makes none, in words that go on from "it": "says when".
    case rejected(why: String)
  }

  /// The number as printed.
  public let text: String
  /// The clause it stands in.
  public let clause: String
  public let source: SourceRange
  public let outcome: Outcome
}
