/// What every page says of itself.
public struct PageHead: Hashable, Sendable {
  public let address: Address
  /// For `<title>`, without the site's name.
  public let title: String
  /// For the description in search results; one or two sentences.
  public let description: String
  /// The pages above this one, the highest first.
  public let trail: [Link]
}
