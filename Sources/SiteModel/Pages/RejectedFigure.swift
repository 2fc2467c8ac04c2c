/// A number that was read as a figure and is none, as an editor says.
public struct RejectedFigure: Hashable, Sendable {
  public let label: String
  public let value: ValueText
  /// The clause it stands in.
  public let quote: String
  /// Whose word it is and why.
  public let by: String
}
