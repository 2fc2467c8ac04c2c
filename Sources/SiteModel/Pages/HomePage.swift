/// The site's first page.
public struct HomePage: Hashable, Sendable {
  public let head: PageHead
  public let latest: [BriefCard]
  public let briefCount: Int
  public let figureCount: Int
  public let districts: [DivisionNode]
  /// Those with something on them.
  public let themes: [ThemeEntry]
  /// The indicators that lead, of those that any figure has; none where the editors name none.
  public let indicators: [Link]
  /// To the documents, honours and people that the briefs name; none where they name none.
  public let indexes: [Link]
}
