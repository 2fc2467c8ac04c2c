import BriefModel

/// The address each article was published under, kept in `addresses.tsv` beside the texts: an address once published
/// never changes, and no other article gets it.
///
/// The file is for version control: a line an article, sorted, and briefgen only ever adds lines.
public struct AddressBook: Equatable, Sendable {
  public static let name = "addresses.tsv"

  /// An article by where it stands.
  public struct Key: Hashable, Comparable, Sendable {
    /// The source's file name.
    public var source: String
    /// The article's number in it, from 1.
    public var article: Int

    public init(source: String, article: Int) {
      self.source = source
      self.article = article
    }

    public static func < (left: Key, right: Key) -> Bool {
      left.source == right.source
        ? left.article < right.article : left.source.utf8.lexicographicallyPrecedes(right.source.utf8)
    }
  }

  private(set) var slugs: [Key: String] = [:]

  public init() {}

  /// The slug an article was given.
  public subscript(key: Key) -> String? { slugs[key] }

  /// Gives every article without an address one, made of its title; those with one keep it.
  ///
  /// Where several articles would have the same, none of them gets it plain: each has digits of its text's checksum
  /// added, so that it does not matter which was read first.
  public mutating func assign(_ articles: [Candidate]) {
    let new = articles.filter { slugs[$0.key] == nil }.sorted { $0.key < $1.key }
    var taken = Set(slugs.values)
    let wishes = new.reduce(into: [:]) { $0[$1.wish, default: 0] += 1 }
    for article in new {
      let isFree = wishes[article.wish] == 1 && AddressBook.isAddress(article.wish) && !taken.contains(article.wish)
      let slug = isFree ? article.wish : article.distinct.first { !taken.contains($0) } ?? article.wish
      taken.insert(slug)
      slugs[article.key] = slug
    }
  }

  /// Whether a slug is a file name everywhere, and not that of the list of all briefs.
  static func isAddress(_ slug: String) -> Bool {
    let isPlain = slug.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    return isPlain && !slug.isEmpty && slug.utf8.count <= 200 && slug.utf8.first != UInt8(ascii: "-") && slug != "index"
  }

  mutating func add(_ slug: String, for key: Key) {
    slugs[key] = slug
  }
}
