/// A page of the documents, honours or people that the briefs name.
public struct NameIndexPage: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// As it is written on the page, a document in 《》.
    public let name: String
    public let anchor: String
    public let roles: [String]
    /// The division a person is named with.
    public let place: PlaceLabel?
    /// The first briefs that name it, with their divisions.
    public let briefs: [BriefCard]
    public let briefCount: Int
  }

  public let head: PageHead
  public let introduction: String
  /// What to say where there is none.
  public let empty: String
  /// In the order of the page; of people those of one division stand together.
  public let entries: [Entry]
  public let paging: Paging
  /// To the other indexes.
  public let others: [Link]
}
