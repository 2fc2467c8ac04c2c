/// A stretch of a clause as it was recognised.
public struct ClauseToken: Sendable, Hashable {
  public enum Kind: String, Sendable {
    case words, verb, time, place, bound, number, unit
  }

  public let kind: Kind
  /// As printed.
  public let text: String
  /// What it stands for: "2021/" of a time, "34000" of a number, "元" of a unit, "over" of a bound, the code of a place.
  public let meaning: String?
}
