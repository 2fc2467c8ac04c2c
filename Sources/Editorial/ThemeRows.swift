import BriefModel
import Lexicon

/// What `themes.tsv` says.
struct ThemeRows {
  private(set) var changes = ThemeCatalogue.Changes()
  private(set) var words: [OwnWord] = []
  private(set) var english: [String: String?] = [:]
  private let lexicon: Lexicon
  private var entries: NamedEntries
  /// Where themes get their names, by id.
  private var named: [String: FilePosition] = [:]
  private var phrases: [String: FilePosition] = [:]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    entries = NamedEntries("theme", lexicon.themes.all.map { ($0.id, $0.name) })
  }

  /// Where themes are taken away, by id.
  var removed: [String: FilePosition] { entries.removed }

  mutating func read(_ row: CatalogueRow) throws(Diagnostic) {
    if row.takesAway { try takeAway(row) } else { try add(row) }
  }

  private mutating func add(_ row: CatalogueRow) throws(Diagnostic) {
    let id = try entries.id(of: row, suchAs: "elder-care")
    let known = entries.names[id]
    let name = try entries.name(of: id, row, needs: "a name")
    let phrases = try row.words("phrase").map(lexicon.searched)
    let weight = try weight(row)
    let isNamed = known != name || row.text("english") != nil
    guard isNamed || !phrases.isEmpty else {
      throw row.refusal(
        ofKey: "the line says nothing new of \"\(id)\"", help: "give it another name, or phrases that speak for it")
    }
    if isNamed {
      if let line = named[id]?.line {
        throw row.refusal("name", "\"\(id)\" is called \(known ?? "") in line \(line)", help: "give it one name")
      }
      try entries.check(name, of: id, row, help: "give each theme a name of its own")
      named[id] = row.position
      english.updateValue(row.text("english"), forKey: id)
      if known != name { changes.themes.append(Theme(id: id, name: name)) }
    }
    entries.add(name, as: id, row)
    for phrase in phrases {
      if let line = self.phrases.updateValue(row.position, forKey: "\(id) \(phrase)")?.line {
        throw row.refusal("phrase", "\"\(phrase)\" speaks for it in line \(line) already", help: "take it out here")
      }
      changes.phrases.append(.init(phrase, theme: id, weight: weight))
      words.append(OwnWord(.themePhrase, phrase, at: row.position))
    }
  }

  /// In hundredths; by default a phrase is enough for a sentence.
  private func weight(_ row: CatalogueRow) throws(Diagnostic) -> Int {
    guard let text = row.text("weight") else { return 100 }
    guard let weight = Int(text), (1...100).contains(weight) else {
      throw row.refusal(
        "weight", "\"\(text)\" is no weight from 1 to 100",
        help: "100 is enough for a sentence to be on the theme, 60 with another phrase, 30 hardly tells")
    }
    if row.text("phrase") == nil {
      throw row.refusal("weight", "weighs no phrase", help: "give phrases, or write - for the weight")
    }
    return weight
  }

  private mutating func takeAway(_ row: CatalogueRow) throws(Diagnostic) {
    try row.checkNothing(
      in: ["name", "weight", "english"], "is not asked for where something is taken away", help: "write - here")
    let phrases = try row.words("phrase").map(lexicon.searched)
    guard let id = row.key else {
      if phrases.isEmpty {
        throw row.refusal("phrase", "the line names nothing", help: "name phrases that are to speak for no theme")
      }
      for phrase in phrases {
        changes.withdrawn[phrase, default: []].insert(nil)
        changes.phrases.append(.init(phrase, theme: nil, weight: 0))
      }
      return
    }
    guard let theme = lexicon.themes[id] else {
      throw row.refusal(
        ofKey: "\"\(id)\" is no theme of the tables",
        help: Nearest.help(for: id, in: lexicon.themes.all.map(\.id)) ?? "take the line out")
    }
    for phrase in phrases {
      guard lexicon.themes.themes(of: phrase)?.contains(theme) ?? false else {
        throw row.refusal(
          "phrase", "\"\(phrase)\" does not speak for \(theme.name)",
          help: "take out what the tables have, word for word")
      }
      changes.withdrawn[phrase, default: []].insert(id)
    }
    guard phrases.isEmpty else { return }
    try entries.takeAway(id, row)
    changes.removed.insert(id)
  }
}
