/// What stands on the picture that is shown beside a link to a page where people share it.
public struct SocialCard: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public let value: ValueText
    /// What the value counts.
    public let label: String
    public let period: String?
  }

  /// The page that it is drawn for; others of a like kind may share it.
  public let page: Address
  /// Where the page belongs: the divisions above it, or a theme.
  public let above: String
  public let title: String
  /// What the page says of itself.
  public let note: String
  /// Figures that the page shows, as it shows them; those that tell most first.
  public let items: [Item]
  public let siteTitle: String

  public var address: Address { .card(of: page) }

  /// All that can be read on it, for those who cannot see it.
  public var alternative: String {
    let figures = items.map { [$0.label, $0.period, $0.value.description].compactMap(\.self).joined(separator: " ") }
    return ([above, title, note] + figures + [siteTitle]).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
