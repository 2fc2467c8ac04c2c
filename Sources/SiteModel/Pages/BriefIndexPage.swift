/// The list of all briefs.
public struct BriefIndexPage: Hashable, Sendable {
  public struct Year: Hashable, Sendable {
    /// 2025年, or that the year is not known.
    public let name: String
    public let briefs: [BriefCard]
  }

  public let head: PageHead
  public let years: [Year]
  public let paging: Paging
  /// To the indexes of what briefs name.
  public let indexes: [Link]
}
