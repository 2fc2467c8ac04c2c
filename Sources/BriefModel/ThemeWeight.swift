/// How much of an article is about a theme.
public struct ThemeWeight: Hashable, Sendable {
  public let id: String
  /// The share of the article's sentences that speak of it, 0 to 1, to three decimals.
  public let weight: Double

  public init(id: String, weight: Double) {
    self.id = id
    self.weight = weight
  }
}
