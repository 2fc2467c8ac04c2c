import BriefModel
import Lexicon

/// What `places.tsv` says.
struct PlaceRows {
  private(set) var changes = Gazetteer.Changes()
  private(set) var words: [OwnWord] = []
  private(set) var english: [String: String?] = [:]
  private let lexicon: Lexicon
  /// The first line that describes a place, by code.
  private var described: [String: FilePosition] = [:]
  /// The codes that lines were about so far.
  private var spokenOf: Set<String> = []
  private var parents: [(code: String, row: CatalogueRow)] = []
  private let ownCodes: Set<String>
  private var aliases: Set<Gazetteer.Changes.Alias> = []
  /// The codes of places, by their name and the code of what they lie in.
  private var codes: [[String?]: String]

  private var gazetteer: Gazetteer { lexicon.gazetteer }

  /// - Parameter rows: all of the file: a place may stand before the one it lies in.
  init(_ lexicon: Lexicon, _ rows: [CatalogueRow]) {
    self.lexicon = lexicon
    codes = Dictionary(lexicon.gazetteer.divisions.map { ([$0.name, $0.parent], $0.code) }) { first, _ in first }
    ownCodes = Set(rows.filter { !$0.takesAway && $0.text("name") != nil }.compactMap(\.key))
  }

  mutating func read(_ row: CatalogueRow) throws(Diagnostic) {
    if row.takesAway { return try takeAway(row) }
    let code = try code(row)
    if changes.ignored.contains(code) { throw conflict(row, code) }
    let names = try row.words("alias").map(lexicon.searched)
    let said = ["name", "level", "parent", "short", "lat", "lon", "english"].filter { row.text($0) != nil }
    let known = gazetteer.division(code)
    guard known != nil || !said.isEmpty || described[code] != nil else {
      throw row.refusal(
        ofKey: "\(code) is the code of no place", help: "a new one needs a name and what it lies in (parent)")
    }
    if said.isEmpty, names.isEmpty {
      throw row.refusal(ofKey: "the line says nothing of \(code)", help: "give it a name, coordinates or aliases")
    }
    if !said.isEmpty {
      if let line = described[code]?.line {
        throw row.refusal(ofKey: "\(code) is described in line \(line) already", help: "give only aliases here")
      }
      let division = try division(code, known, row)
      described[code] = row.position
      changes.divisions.append(division)
      if division.name != known?.name || row.text("english") != nil {
        english.updateValue(row.text("english"), forKey: code)
      }
      codes[[division.name, division.parent]] = code
      for name in Set([division.name, division.short]).sorted() where name != known?.name && name != known?.short {
        let searched = lexicon.searched(name)
        if searched != name { changes.aliases.append(.init(searched, code: code)) }
        words.append(OwnWord(.place, searched, at: row.position))
      }
    }
    spokenOf.insert(code)
    for name in names {
      let alias = Gazetteer.Changes.Alias(name, code: code)
      guard aliases.insert(alias).inserted else {
        throw row.refusal("alias", "\"\(name)\" is an alias of \(code) already", help: "take it out here")
      }
      changes.aliases.append(alias)
      words.append(OwnWord(.place, name, at: row.position))
    }
  }

  private func code(_ row: CatalogueRow) throws(Diagnostic) -> String {
    let code = row.key ?? ""
    guard code.utf8.count == 6, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw row.refusal(
        ofKey: "\"code\" must be six digits",
        help: "as in GB/T 2260; zones have 71 to 99 behind the four digits of their city, as in statistics")
    }
    return code
  }

  private mutating func division(
    _ code: String, _ known: Division?, _ row: CatalogueRow
  ) throws(Diagnostic) -> Division {
    guard let name = try row.word("name") ?? known?.name else {
      throw row.refusal("name", "the name is missing", help: "a new place needs one")
    }
    let parent = try parent(of: code, known, row)
    let level = try level(of: code, known, below: parent, row)
    let (latitude, longitude) = try coordinates(row)
    if known == nil, let former = Gazetteer.formerName(ofCode: code) {
      throw row.refusal(ofKey: "\(code) was the code of \(former)", help: "give the new place one that nobody had")
    }
    if let twin = codes[[name, parent]], twin != code {
      throw row.refusal(
        "name", "\(name) is \(twin) already", help: "write that code to say more of it, or another name")
    }
    return Division(
      code: code, name: name, level: level, parent: parent, short: try row.word("short") ?? known?.short ?? name,
      latitude: latitude ?? known?.latitude, longitude: longitude ?? known?.longitude, isOwn: known == nil)
  }

  private mutating func parent(
    of code: String, _ known: Division?, _ row: CatalogueRow
  ) throws(Diagnostic) -> String? {
    guard let parent = row.text("parent") else {
      if let known { return known.parent }
      throw row.refusal("parent", "the parent is missing", help: "write the code of the city or province it lies in")
    }
    guard parent != code, gazetteer.division(parent) != nil || ownCodes.contains(parent) else {
      let near = gazetteer.divisions.first { $0.name == parent || $0.short == parent }
      throw row.refusal(
        "parent", "\"\(parent)\" is the code of no other place",
        help: near.map { "write \($0.code) for \($0.name)" } ?? "write the code of the city or province it lies in")
    }
    let shared = parent.hasSuffix("0000") ? 2 : 4
    // What is near in the order of codes is taken for near in the country.
    guard known != nil || parent.prefix(shared) == code.prefix(shared) else {
      throw row.refusal(
        ofKey: "\(code) does not begin as the code of its parent, \(parent)",
        help: "such as \(parent.prefix(shared))\(shared == 2 ? "9971" : "71")")
    }
    parents.append((code, row))
    return parent
  }

  private func level(
    of code: String, _ known: Division?, below parent: String?, _ row: CatalogueRow
  ) throws(Diagnostic) -> Division.Level {
    guard let text = row.text("level") else { return known?.level ?? (code.hasSuffix("00") ? .prefecture : .county) }
    switch text {
    case "county": return .county
    case "prefecture": return .prefecture
    case "province" where known?.level == .province: return .province
    default:
      throw row.refusal(
        "level", "\"\(text)\" is no level of a place", help: "write county or prefecture, or - where the code tells")
    }
  }

  private func coordinates(_ row: CatalogueRow) throws(Diagnostic) -> (latitude: Double?, longitude: Double?) {
    let latitude = try degrees("lat", 3...54, row)
    let longitude = try degrees("lon", 73...136, row)
    guard (latitude == nil) == (longitude == nil) else {
      throw row.refusal(latitude == nil ? "lat" : "lon", "is missing beside the other one", help: "give both or none")
    }
    return (latitude, longitude)
  }

  /// - Parameter range: in which China lies.
  private func degrees(
    _ column: String, _ range: ClosedRange<Double>, _ row: CatalogueRow
  ) throws(Diagnostic) -> Double? {
    guard let text = row.text(column) else { return nil }
    guard let degrees = Double(text), range.contains(degrees) else {
      throw row.refusal(
        column, "\"\(text)\" is not between \(Int(range.lowerBound)) and \(Int(range.upperBound)) degrees",
        help: "write decimal degrees (GCJ-02), the latitude first")
    }
    return degrees
  }

  private mutating func takeAway(_ row: CatalogueRow) throws(Diagnostic) {
    try row.checkNothing(
      in: ["level", "parent", "lat", "lon", "english"], "is not asked for where names are taken away",
      help: "write - here")
    var names = try row.words("alias")
    for column in ["name", "short"] { if let name = try row.word(column) { names.append(name) } }
    names = names.map(lexicon.searched)
    guard row.key != nil else {
      if names.isEmpty { throw row.refusal("name", "the line names nothing", help: "write a name to be ignored") }
      for name in names {
        guard gazetteer.name(name) != nil else { throw unknown(name, row) }
        changes.withdrawn[name, default: []].insert(nil)
      }
      return
    }
    let code = try code(row)
    guard gazetteer.division(code) != nil else {
      throw row.refusal(
        ofKey: "\(code) is no code of the tables", help: "to ignore a name whatever it stands for, write - for the code"
      )
    }
    if names.isEmpty {
      if spokenOf.contains(code) { throw conflict(row, code) }
      changes.ignored.insert(code)
    }
    spokenOf.insert(code)
    for name in names {
      guard let known = gazetteer.name(name), (known.codes + known.formerCodes).contains(code) else {
        throw unknown(name, row)
      }
      changes.withdrawn[name, default: []].insert(code)
    }
  }

  private func conflict(_ row: CatalogueRow, _ code: String) -> Diagnostic {
    row.refusal(
      ofKey: "another line speaks of \(code), and one takes all its names away", help: "take one of the two out")
  }

  private func unknown(_ name: String, _ row: CatalogueRow) -> Diagnostic {
    let column = ["name", "short", "alias"].first { row.text($0)?.contains(name) ?? false } ?? "alias"
    return row.refusal(
      column, "\"\(name)\" is no name of \(row.key ?? "a place")",
      help: Nearest.help(for: name, in: gazetteer.names.map(\.text)) ?? "take it out")
  }

  /// What is wrong with the places that places were said to lie in, now that all lines are read.
  func problems() -> [Diagnostic] {
    let own = Dictionary(changes.divisions.map { ($0.code, $0) }) { first, _ in first }
    return parents.compactMap { code, row in
      var chain = [code]
      while let last = chain.last, let parent = (own[last] ?? gazetteer.division(last))?.parent {
        chain.append(parent)
        guard chain.count <= Self.deepest else {
          return row.refusal(
            "parent", "\(code) lies in no province, or too deep below one", help: "write the code of a city or province"
          )
        }
      }
      guard let division = own[code], let parent = division.parent,
        let above = own[parent] ?? gazetteer.division(parent)
      else { return nil }
      guard division.level > above.level || division.level == .county && above.level == .county else {
        return row.refusal(
          "parent", "\(parent) \(above.name) is no level above \(division.level.words)",
          help: "write the code of the division above, or another level")
      }
      return nil
    }
  }

  /// A place, the county or city that it lies in, and two above.
  private static let deepest = 4
}

extension Division.Level {
  fileprivate var words: String {
    switch self {
    case .province: "a province"
    case .prefecture: "a prefecture"
    case .county: "a county"
    }
  }
}
