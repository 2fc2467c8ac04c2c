import BriefModel
import Editorial

extension AddressBook {
  /// Gives briefs the addresses of their articles, and new ones to articles that have none.
  mutating func assign(to briefs: inout [Brief]) {
    assign(briefs.map { Candidate(key: Key($0), wish: $0.slug, sha256: $0.origin.sha256) })
    for index in briefs.indices { briefs[index].slug = self[Key(briefs[index])] ?? briefs[index].slug }
  }
}

extension AddressBook.Key {
  fileprivate init(_ brief: Brief) {
    self.init(source: brief.origin.name, article: brief.origin.article)
  }
}
