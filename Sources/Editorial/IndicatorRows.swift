import BriefModel
import Lexicon

/// What `indicators.tsv` says.
struct IndicatorRows {
  typealias Phrase = IndicatorCatalogue.Phrase

  private(set) var changes = IndicatorCatalogue.Changes()
  private(set) var words: [OwnWord] = []
  private(set) var english: [String: String?] = [:]
  private let lexicon: Lexicon
  private var entries: NamedEntries
  /// Lines that say what an indicator is, by its id.
  private var described: [String: FilePosition] = [:]
  /// By the words of the phrases, which say of which indicator they are.
  private var phrases: [String: FilePosition] = [:]

  /// - Parameter lexicon: with the themes and units that editors add.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    entries = NamedEntries("indicator", lexicon.indicators.all.map { ($0.id, $0.name) })
  }

  mutating func read(_ row: CatalogueRow) throws(Diagnostic) {
    if row.takesAway { try takeAway(row) } else { try add(row) }
  }

  private mutating func add(_ row: CatalogueRow) throws(Diagnostic) {
    let id = try entries.id(of: row, suchAs: "school-buses")
    let own = changes.indicators.first { $0.id == id }
    let known = own ?? lexicon.indicators[id]
    let indicator = try indicator(id, known, row)
    let hasWords = row.text("label") != nil || row.text("context") != nil
    let isDescribed = indicator != known || row.text("english") != nil
    guard hasWords || known != nil && isDescribed else {
      throw row.refusal(
        "label", "\"label\" and \"context\" are both none", help: "give words that a figure is recognised by")
    }
    if isDescribed {
      if let line = described[id]?.line {
        throw row.refusal(
          ofKey: "line \(line) says something else of \"\(id)\"", help: "write - here for what is said there")
      }
      described[id] = row.position
      if indicator.name != known?.name || row.text("english") != nil {
        english.updateValue(row.text("english"), forKey: id)
      }
      if indicator != known { changes.indicators.append(indicator) }
    }
    entries.add(indicator.name, as: id, row)
    guard hasWords else { return }
    let phrase = try phrase(of: id, unit: indicator.unit, row)
    let words = "\(id): \(phrase)"
    if let line = phrases.updateValue(row.position, forKey: words)?.line {
      throw row.refusal("label", "line \(line) has the same words for \"\(id)\"", help: "take one of the two out")
    }
    changes.phrases.append(phrase)
    self.words.append(OwnWord(.indicatorPhrase, words, at: row.position))
  }

  private func indicator(_ id: String, _ known: Indicator?, _ row: CatalogueRow) throws(Diagnostic) -> Indicator {
    let name = try entries.name(of: id, row, needs: "a name, a unit and a theme")
    try entries.check(name, of: id, row, help: "write that id to say more of it, or another name")
    let unit = try value("unit", of: .units, row, else: known?.unit) { text throws(Refusal) in
      try lexicon.saidUnit(text)
    }
    let theme = try value("theme", of: .themes, row, else: known?.theme) { text throws(Refusal) in
      try lexicon.saidTheme(text)
    }
    if let known, known.unit != unit {
      throw row.refusal(
        "unit", "\"\(id)\" is another measure already: \(known.name), in \(known.unit)",
        help: "give it an id of its own")
    }
    return Indicator(
      id: id, name: name, unit: unit, theme: theme,
      plausible: try plausible(row) ?? known?.plausible ?? 0...(.infinity))
  }

  private func value(
    _ column: String, of catalogue: Catalogue, _ row: CatalogueRow, else known: String?,
    _ read: (String) throws(Refusal) -> String
  ) throws(Diagnostic) -> String {
    if let text = row.text(column) {
      return try row.said(
        column, text, help: "write one that there is, or add it in \(catalogue.name)", read)
    }
    guard let known else { throw row.refusal(column, "\"\(column)\" is missing", help: "a new indicator needs one") }
    return known
  }

  private func plausible(_ row: CatalogueRow) throws(Diagnostic) -> ClosedRange<Double>? {
    guard let text = row.text("plausible") else { return nil }
    guard let range = IndicatorCatalogue.range(text) else {
      throw row.refusal(
        "plausible", "\"\(text)\" is no range of values", help: "write the lowest and the highest as 0..100, or 0..")
    }
    return range
  }

  private func phrase(of id: String, unit: String, _ row: CatalogueRow) throws(Diagnostic) -> Phrase {
    for column in ["label", "context", "without"] {
      var groups = row.text(column) ?? "-"
      if column == "context", groups.hasPrefix("¶") { groups.removeFirst() }
      for group in groups.split(separator: " ", omittingEmptySubsequences: false) {
        if group.split(separator: "|", omittingEmptySubsequences: false).contains("") {
          throw row.refusal(column, "has an empty word", help: "write one word on each side of every | and blank")
        }
      }
    }
    func searched(_ column: String) -> String { row.text(column).map(lexicon.searched) ?? "-" }
    return Phrase(
      indicator: id, units: unit, label: searched("label"), context: searched("context"), without: searched("without"))
  }

  private mutating func takeAway(_ row: CatalogueRow) throws(Diagnostic) {
    try row.checkNothing(
      in: ["name", "unit", "theme", "plausible", "english"], "is not asked for where something is taken away",
      help: "write - here"
    )
    guard let id = row.key, let known = lexicon.indicators[id] else {
      throw row.refusal(
        ofKey: "\"\(row.key ?? "-")\" is no indicator of the tables",
        help: Nearest.help(for: row.key ?? "", in: lexicon.indicators.all.map(\.id)) ?? "take the line out")
    }
    guard ["label", "context", "without"].allSatisfy({ row.text($0) == nil }) else {
      let phrase = try phrase(of: id, unit: known.unit, row)
      guard lexicon.indicators.phrases.contains(where: phrase.hasWords) else {
        throw row.refusal(
          "label", "is no phrase of \"\(id)\"", help: "write label, context and without as `briefgen coverage` has them"
        )
      }
      changes.withdrawn.append(phrase)
      return
    }
    try entries.takeAway(id, row)
    changes.removed.insert(id)
  }
}
