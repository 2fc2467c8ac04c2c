/// A main place that the text names only by what several divisions are called, without a word that tells which.
public struct PlaceGuess: Hashable, Sendable {
  /// The name as the text has it.
  public let name: String
  /// The code of the division it was taken for; nil where it was taken for none.
  public let code: String?
  /// The codes of the others that go by the name, ascending.
  public let others: [String]
  /// The sentence or headline that it first stands in.
  public let words: String
}
