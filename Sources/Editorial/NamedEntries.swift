import BriefModel

/// The entries of a catalogue that have an id and a name of their own each, as the lines of a file leave them so far.
struct NamedEntries {
  /// What one is called: "theme".
  private let noun: String
  /// Those of the tables first.
  private var ids: [String]
  private(set) var names: [String: String]
  private var holders: [String: String]
  /// Lines that add to an entry, and that take one away, by id.
  private var spokenOf: [String: FilePosition] = [:]
  private(set) var removed: [String: FilePosition] = [:]

  init(_ noun: String, _ entries: [(id: String, name: String)]) {
    self.noun = noun
    ids = entries.map(\.id)
    names = Dictionary(entries) { first, _ in first }
    holders = Dictionary(entries.map { ($0.name, $0.id) }) { first, _ in first }
  }

  /// The id of the entry that a line adds to.
  ///
  /// - Parameter example: an id.
  func id(of row: CatalogueRow, suchAs example: String) throws(Diagnostic) -> String {
    let id = row.key ?? ""
    guard AddressBook.isAddress(id) else {
      throw row.refusal(
        ofKey: "\"id\" must be lower-case letters, digits and hyphens", help: "such as \(example)")
    }
    if let line = removed[id]?.line {
      throw row.refusal(ofKey: "\"\(id)\" is taken away in line \(line)", help: "take one of the two lines out")
    }
    return id
  }

  /// What an entry is called: as its line says, else as before.
  func name(of id: String, _ row: CatalogueRow, needs: String) throws(Diagnostic) -> String {
    if let name = row.text("name") ?? names[id] { return name }
    throw row.refusal(
      ofKey: "\"\(id)\" is no \(noun)", help: Nearest.help(for: id, in: ids) ?? "a new one needs \(needs)")
  }

  /// - Throws: That another entry has the name.
  func check(_ name: String, of id: String, _ row: CatalogueRow, help: String) throws(Diagnostic) {
    guard let holder = holders[name], holder != id else { return }
    throw row.refusal("name", "\"\(name)\" is the name of \(holder)", help: help)
  }

  /// Takes note of a line that adds to an entry.
  mutating func add(_ name: String, as id: String, _ row: CatalogueRow) {
    spokenOf[id] = row.position
    let former = names.updateValue(name, forKey: id)
    guard former != name else { return }
    if let former { holders[former] = nil } else { ids.append(id) }
    holders[name] = id
  }

  /// Takes note of a line that takes an entry of the tables away.
  mutating func takeAway(_ id: String, _ row: CatalogueRow) throws(Diagnostic) {
    if let line = spokenOf[id]?.line ?? removed[id]?.line {
      throw row.refusal(ofKey: "line \(line) speaks of \"\(id)\" too", help: "take one of the two lines out")
    }
    removed[id] = row.keyPosition
    if let name = names[id] { holders[name] = nil }
  }
}
