/// Something printed that the record has not, or the other way round.
public struct Miss: Sendable, CustomStringConvertible {
  /// The text's file name.
  public let source: String
  /// What sort of thing: "fact label", "people".
  public let kind: String
  public let text: String

  /// The three with tabs between.
  public var description: String { "\(source)\t\(kind)\t\(text)" }
}
