import BriefModel

extension AddressBook {
  /// An address that an editor gives an article.
  public struct Given: Sendable {
    public var key: Key
    public var slug: String
    /// Where the editor says so.
    public var at: FilePosition

    public init(key: Key, slug: String, at: FilePosition) {
      self.key = key
      self.slug = slug
      self.at = at
    }
  }

  /// Gives articles the addresses that editors chose, before others get theirs.
  ///
  /// - Returns: What cannot be had: another article's address, or a new one for an article that was published.
  public mutating func give(_ addresses: [Given]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var owners = Dictionary(slugs.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    for given in addresses.sorted(by: { $0.key < $1.key }) {
      if let published = slugs[given.key] {
        if published == given.slug { continue }
        problems.append(
          Diagnostic(
            .error, at: given.at, message: "the article was published as \"\(published)\" and keeps that address",
            help: "to move it all the same, change its line in \(AddressBook.name) too"))
      } else if let owner = owners[given.slug] {
        problems.append(
          Diagnostic(
            .error, at: given.at,
            message: "\"\(given.slug)\" is the address of article \(owner.article) of \"\(owner.source)\"",
            help: "choose another"))
      } else {
        add(given.slug, for: given.key)
        owners[given.slug] = given.key
      }
    }
    return problems
  }
}
