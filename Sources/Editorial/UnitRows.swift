import BriefModel
import Lexicon

/// What `units.tsv` says.
struct UnitRows {
  private(set) var changes = UnitCatalogue.Changes()
  private(set) var words: [OwnWord] = []
  private(set) var english: [String: EnglishNames.Unit] = [:]
  private let lexicon: Lexicon
  /// Base units that lines of the file bring with them, with their class.
  private var own: [String: UnitCatalogue.Dimension] = [:]
  private var lines: [String: FilePosition] = [:]

  /// - Parameter rows: all of the file: a unit may stand before its base unit.
  init(_ lexicon: Lexicon, _ rows: [CatalogueRow]) {
    self.lexicon = lexicon
    for row in rows where !row.takesAway && row.text("unit") ?? row.key == row.key {
      guard let key = row.key, let name = row.text("class") else { continue }
      own[lexicon.searched(key)] = UnitCatalogue.Dimension(rawValue: name)
    }
  }

  mutating func read(_ row: CatalogueRow) throws(Diagnostic) {
    guard let key = row.key else {
      throw row.refusal(ofKey: "names no unit", help: "write the unit behind the -")
    }
    let printed = lexicon.searched(key)
    if let line = lines.updateValue(row.position, forKey: printed)?.line {
      throw row.refusal(ofKey: "line \(line) speaks of \"\(printed)\" too", help: "take one of the two lines out")
    }
    if row.takesAway {
      try takeAway(printed, row)
    } else {
      let entry = try entry(printed, row)
      if let names = try names(of: entry, row) { english[printed] = names }
      changes.entries.append(entry)
      words.append(OwnWord(.unit, printed, at: row.position))
    }
  }

  private func entry(_ printed: String, _ row: CatalogueRow) throws(Diagnostic) -> UnitCatalogue.Entry {
    let isPlain = printed.allSatisfy { !$0.isWhitespace && !$0.isNumber && $0 != "|" }
    // A number goes on with them: they never begin its unit.
    guard isPlain, let first = printed.first, !"万亿".contains(first) else {
      throw row.refusal(
        ofKey: "\"\(printed)\" is more than a unit", help: "write it as it stands behind the number, without 万 or 亿")
    }
    let unit = try baseUnit(of: printed, row)
    return UnitCatalogue.Entry(
      printed: printed, unit: unit, factor: try factor(row, isBase: unit == printed),
      dimension: try dimension(of: unit, row))
  }

  /// What the unit is called in English behind one and behind several; nil where the line does not say.
  private func names(
    of entry: UnitCatalogue.Entry, _ row: CatalogueRow
  ) throws(Diagnostic) -> EnglishNames.Unit? {
    guard let text = row.text("english") else { return nil }
    guard entry.unit == entry.printed else {
      throw row.refusal("english", "is asked for of base units only", help: "values are told in \(entry.unit)")
    }
    let names = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard names.count <= 2, let one = names.first, let many = names.last, !names.contains("") else {
      throw row.refusal("english", "\"\(text)\" is more than one and several", help: "such as box|boxes")
    }
    return EnglishNames.Unit(one: one, many: many)
  }

  private func baseUnit(of printed: String, _ row: CatalogueRow) throws(Diagnostic) -> String {
    guard let unit = row.text("unit").map(lexicon.searched), unit != printed, own[unit] == nil else {
      return row.text("unit").map(lexicon.searched) ?? printed
    }
    return try row.said("unit", unit, help: "name a base unit, or give it a line of its own") { text throws(Refusal) in
      try lexicon.saidUnit(text)
    }
  }

  private func factor(_ row: CatalogueRow, isBase: Bool) throws(Diagnostic) -> Double {
    guard let text = row.text("factor") else {
      guard isBase else {
        throw row.refusal(
          "factor", "the factor is missing", help: "say how many of the base unit one of it is, such as 0.5")
      }
      return 1
    }
    guard let factor = Double(text), factor.isFinite, factor > 0, text.utf8.allSatisfy({ $0 != UInt8(ascii: "x") })
    else {
      throw row.refusal("factor", "\"\(text)\" is no number above 0", help: "write it in digits, such as 666.67")
    }
    if isBase, factor != 1 {
      throw row.refusal(
        "factor", "is not 1, though the unit is its own base unit", help: "name the base unit before it")
    }
    return factor
  }

  /// What the unit measures: what its base unit does.
  private func dimension(of unit: String, _ row: CatalogueRow) throws(Diagnostic) -> UnitCatalogue.Dimension {
    let classes = UnitCatalogue.Dimension.allCases.map(\.rawValue)
    let all = classes.joined(separator: ", ")
    var said: UnitCatalogue.Dimension?
    if let text = row.text("class") {
      said = UnitCatalogue.Dimension(rawValue: text)
      if said == nil {
        throw row.refusal(
          "class", "\"\(text)\" is no class of units",
          help: Nearest.help(for: text, in: classes) ?? "write one of \(all)")
      }
    }
    var known = lexicon.units.entries.filter { $0.unit == unit }.map(\.dimension)
    if known.isEmpty, let dimension = own[unit] { known = [dimension] }
    guard let dimension = said ?? known.first else {
      throw row.refusal(
        "class", "nothing tells what \"\(unit)\" measures", help: "name its class: \(all)")
    }
    guard known.isEmpty || known.contains(dimension) else {
      let names = Set(known.map(\.rawValue)).sorted().joined(separator: " or ")
      throw row.refusal(
        "class", "\"\(unit)\" is of the class \(names)", help: "write - for the class, or another base unit")
    }
    return dimension
  }

  private mutating func takeAway(_ printed: String, _ row: CatalogueRow) throws(Diagnostic) {
    try row.checkNothing(
      in: ["unit", "factor", "class", "english"], "is not asked for where a unit is taken away", help: "write - here")
    guard lexicon.units.entries.contains(where: { $0.printed == printed }) else {
      throw row.refusal(
        ofKey: "\"\(printed)\" is no unit of the tables",
        help: Nearest.help(for: printed, in: lexicon.units.entries.map(\.printed)) ?? "take the line out")
    }
    changes.removed.insert(printed)
  }
}
