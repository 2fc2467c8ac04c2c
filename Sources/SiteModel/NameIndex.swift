import BriefModel
import Lexicon

/// What the briefs name of one kind, each name once, with the briefs that name it.
struct NameIndex: Sendable {
  /// A kind of names that has an index.
  enum Kind: String, CaseIterable, Sendable {
    case documents, honours, people
  }

  struct Entry: Sendable {
    let name: String
    /// What a person is, as the briefs say it.
    var roles: [String]
    /// The code of the division a person is named with: people of one name in two divisions are two.
    let place: String?
    /// Indices into ``Site/briefs``, ascending.
    var briefs: [Int]
  }

  /// Of documents and honours those that most briefs name first, then by sound; people by division and sound.
  let entries: [Entry]
  private let positions: [String: Int]

  init(_ kind: Kind, of briefs: [Brief]) {
    var found: [String: Entry] = [:]
    for (index, brief) in briefs.enumerated() {
      for (name, role) in Self.names(kind, in: brief) where !name.isEmpty {
        let place = kind == .people ? brief.place : nil
        let key = Self.key(name, place)
        var entry = found[key] ?? Entry(name: name, roles: [], place: place, briefs: [])
        if let role, !role.isEmpty, !entry.roles.contains(role) { entry.roles.append(role) }
        if entry.briefs.last != index { entry.briefs.append(index) }
        found[key] = entry
      }
    }
    let sorted = found.values.map { entry in
      (
        rank: kind == .people ? 0 : -entry.briefs.count, place: entry.place ?? "~",  // behind all codes
        sound: Pinyin.syllables(of: entry.name).joined(separator: " "), entry: entry
      )
    }
    .sorted { ($0.rank, $0.place, $0.sound, $0.entry.name) < ($1.rank, $1.place, $1.sound, $1.entry.name) }
    .map(\.entry)
    entries = sorted
    positions = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { (Self.key($1.name, $1.place), $0) })
  }

  /// The index into ``entries`` of a name that a brief about `place` has.
  func position(of name: String, place: String?) -> Int? { positions[Self.key(name, place)] }

  private static func names(_ kind: Kind, in brief: Brief) -> [(name: String, role: String?)] {
    switch kind {
    case .documents: brief.documents.map { ($0, nil) }
    case .honours: brief.honours.map { ($0, nil) }
    case .people: brief.people.map { ($0.name, $0.role) }
    }
  }

  private static func key(_ name: String, _ place: String?) -> String { (place ?? "") + "\n" + name }
}
