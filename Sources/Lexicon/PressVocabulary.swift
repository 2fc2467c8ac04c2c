import CLexiconData

/// The trade words of newspapers and their sites, by what they say about the line they stand in.
public struct PressVocabulary: Sendable {
  /// A class of words; `press-words.tsv` describes each.
  public enum Class: String, CaseIterable, Sendable {
    case by, after, dateline, note, jump, tail, credit, source, time, contact, counter, counted, button, nav, outlet,
      fetch,
      ending,
      event,
      caption, photo
    case column, scene, figurative, positioned, dangling, continuing, opener, signer, site, account, post, office, page,
      invite, edition
  }

  private var words: [Class: [String]] = [:]
  /// What the name of a person can begin with where names stand in a row.
  public let surnames = FamilyNames().all

  init() {
    for row in Table(lexicon_press_words()).rows where row.count == 2 {
      guard let kind = Class(rawValue: row[0]) else { continue }
      words[kind, default: []].append(row[1])
    }
  }

  /// The words of a class in file order.
  public subscript(kind: Class) -> [String] { words[kind] ?? [] }
}
