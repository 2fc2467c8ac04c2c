/// The page that says how figures come about and where they fail.
public struct AboutPage: Hashable, Sendable {
  public let head: PageHead
  /// How often the tool is right; nil where it was not measured.
  public let accuracy: Accuracy?
}
