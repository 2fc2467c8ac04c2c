import BriefModel
import Lexicon

extension Lexicon {
  /// The tables with what editors change in them.
  ///
  /// - Parameter files: at most one of each catalogue.
  /// - Returns: With the changes that can be made, all that is wrong with the files, by file and line.
  public func changed(by files: [CatalogueFile]) -> (Lexicon, [Diagnostic]) {
    guard !files.isEmpty else { return (self, []) }
    var reading = CatalogueReading(self)
    for catalogue in Catalogue.allCases {
      for file in files where file.catalogue == catalogue { reading.read(file) }
    }
    return reading.result
  }
}

/// One reading of all catalogues of an editor, in an order in which each knows what the ones before it add.
private struct CatalogueReading {
  private var lexicon: Lexicon
  private var problems: [Diagnostic] = []
  /// Where themes are taken away, by id.
  private var removedThemes: [String: FilePosition] = [:]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  mutating func read(_ file: CatalogueFile) {
    let rows: [CatalogueRow]
    var found: [Diagnostic]
    (rows, found) = file.rows
    var changes = LexiconChanges()
    changes.written = Array("\(file.catalogue.name) \(file.bytes.count)\n".utf8) + file.bytes
    func each(_ read: (CatalogueRow) throws(Diagnostic) -> Void) {
      for row in rows where found.count < CatalogueFile.mostProblems {
        do throws(Diagnostic) { try read(row) } catch { found.append(error) }
      }
    }
    switch file.catalogue {
    case .themes:
      var themes = ThemeRows(lexicon)
      each { row throws(Diagnostic) in try themes.read(row) }
      (changes.themes, changes.words, removedThemes) = (themes.changes, themes.words, themes.removed)
      changes.english.themes = themes.english
    case .units:
      var units = UnitRows(lexicon, rows)
      each { row throws(Diagnostic) in try units.read(row) }
      (changes.units, changes.words) = (units.changes, units.words)
      changes.english.units = units.english
    case .places:
      var places = PlaceRows(lexicon, rows)
      each { row throws(Diagnostic) in try places.read(row) }
      found += places.problems()
      (changes.places, changes.words) = (places.changes, places.words)
      changes.english.places = places.english
    case .corrections:
      var corrections = CorrectionRows()
      each { row throws(Diagnostic) in try corrections.read(row) }
      (changes.corrections, changes.words) = (corrections.catalogue, corrections.words)
    case .indicators:
      var indicators = IndicatorRows(lexicon)
      each { row throws(Diagnostic) in try indicators.read(row) }
      (changes.indicators, changes.words) = (indicators.changes, indicators.words)
      changes.english.indicators = indicators.english
    }
    lexicon = lexicon.changed(by: changes)
    problems += found.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }

  var result: (Lexicon, [Diagnostic]) { (lexicon, orphans + problems) }

  /// Themes that are taken away from under their indicators.
  private var orphans: [Diagnostic] {
    removedThemes.sorted { $0.value.line ?? 0 < $1.value.line ?? 0 }.compactMap { id, position in
      let own = lexicon.indicators.all.filter { $0.theme == id }.map(\.id)
      guard !own.isEmpty else { return nil }
      return Diagnostic(
        .error, at: position, message: "indicators belong to \"\(id)\": \(own.joined(separator: ", "))",
        help: "give each another theme, or take it away, in \(Catalogue.indicators.name)")
    }
  }
}
