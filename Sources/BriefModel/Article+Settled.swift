extension Article {
  /// What an editor settled of an article, beside its words.
  public struct Settled: Sendable, Equatable {
    /// The GB/T 2260 code of the division the article is about.
    public var place: String?
    /// Ids of themes, main first.
    public var themes: [String]?
    /// The name of its page, and where that is said.
    public var slug: String?
    public var slugPosition: FilePosition?
    /// Where the article can be read.
    public var address: String?
    public var rights: String?
    public var rulings: [Ruling] = []

    public init() {}
  }
}
