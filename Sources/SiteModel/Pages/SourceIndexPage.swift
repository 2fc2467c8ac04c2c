/// The list of all sources.
public struct SourceIndexPage: Sendable {
  public struct Entry: Sendable {
    public let link: Link
    public let briefs: [Link]
    /// How many passages were left out.
    public let dropped: Int
    public let corrections: Int
    public let joins: Int
  }

  public let head: PageHead
  public let entries: [Entry]
}
