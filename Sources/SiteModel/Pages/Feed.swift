/// The latest briefs of the site, of a division with those under it, or of a theme, for programs that follow them.
public struct Feed: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let slug: String
    public let link: Link
    public let summary: String
    /// RFC 3339; midnight in China at the beginning of the day, month or year that the text is of.
    public let date: String
    public let themes: [String]
  }

  public let title: String
  public let description: String
  /// The page that shows the same.
  public let page: Address
  /// The latest first.
  public let entries: [Entry]
}
