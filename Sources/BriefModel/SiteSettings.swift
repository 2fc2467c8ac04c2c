/// What editors say of the site as a whole.
public struct SiteSettings: Hashable, Sendable {
  public var title: String
  /// One or two sentences for the home page and the description of pages.
  public var description: String
  /// The absolute address the site is hosted at, ending in `/`; nil where it is not known.
  public var address: String?
  public var publisher: String?
  public var licence: String?

  public init(
    title: String = "区县政策简报",
    description: String = "各地区县怎样办学、办医、办实事：从报道原文里逐条提取数据，注明出处，彼此可比。",
    address: String? = nil, publisher: String? = nil, licence: String? = nil
  ) {
    self.title = title
    self.description = description
    self.address = address
    self.publisher = publisher
    self.licence = licence
  }
}
