import BriefModel

/// The list of all indicators that have a value.
public struct IndicatorIndexPage: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let link: Link
    public let unit: String
    public let divisionCount: Int
    public let observationCount: Int
    /// Those that cannot be compared.
    public let apartCount: Int
  }

  public struct Group: Hashable, Sendable {
    public let theme: Link
    public let entries: [Entry]
  }

  public let head: PageHead
  public let groups: [Group]
}
