import BriefModel
import CLexiconData

/// The administrative divisions of China, and the names they go by.
public struct Gazetteer: Sendable {
  /// By code.
  public let divisions: [Division]
  /// Every string that names a division, in an order of its own; ``matcher`` finds them by index.
  public let names: [PlaceName]
  /// Finds all of ``names``: full names, short forms, aliases and former full names.
  public let matcher: TermMatcher

  public init() {
    var divisions: [Division] = []
    divisions.reserveCapacity(3_300)
    var names = NameCollector()
    Table(lexicon_divisions()).forEachRow { row in
      guard row.count >= 5 else { return }
      let division = Division(
        code: row[0].string, name: row[1].string, level: Self.level(of: row[2]),
        parent: row[3].isEmpty ? nil : row[3].string, short: row[4].string,
        latitude: row.count > 5 ? row[5].decimal : nil, longitude: row.count > 6 ? row[6].decimal : nil)
      divisions.append(division)
      names.add(row[1], form: .full, code: division.code)
      names.add(row[4], form: .short, code: division.code)
    }
    Table(lexicon_division_aliases()).forEachRow { row in
      guard row.count >= 2 else { return }
      names.add(row[1], form: .alias, code: row[0].string)
    }
    // Former names count in full only: their short forms (动力, 南市, 太平) hit everyday text.
    Table(lexicon_divisions_former()).forEachRow { row in
      guard row.count >= 5 else { return }
      names.addFormer(row[1], codes: row[4].list)
    }
    Table(lexicon_ambiguity()).forEachRow { row in
      guard row.count >= 7 else { return }
      names.judge(row[0], preferred: row[5].isEmpty ? nil : row[5].string, isRisky: row[6].first == UInt8(ascii: "1"))
    }
    self.divisions = divisions
    self.names = names.names
    matcher = names.matcher
  }

  /// The division of a GB/T 2260 code; nil for codes that are none or were given up.
  public func division(_ code: String) -> Division? {
    index(of: code).map { divisions[$0] }
  }

  /// Province first, without the division itself; empty for provinces and unknown codes.
  public func ancestors(of code: String) -> [Division] {
    var chain: [Division] = []
    var parent = division(code)?.parent
    while let code = parent, let division = division(code), chain.count < 3 {
      chain.append(division)
      parent = division.parent
    }
    return chain.reversed()
  }

  /// The divisions directly below, by code.
  public func children(of code: String) -> [Division] {
    guard let start = index(of: code), let head = code.utf8.first, let next = code.utf8.dropFirst().first else {
      return []
    }
    return divisions[(start + 1)...].prefix { $0.code.utf8.first == head && $0.code.utf8.dropFirst().first == next }
      .filter { $0.parent == code }
  }

  /// What a string is the name of; nil where it is none.
  public func name(_ text: String) -> PlaceName? {
    var text = text
    return text.withUTF8 { name($0) }
  }

  /// What the whole of `text` is the name of; nil where it is none.
  public func name(_ text: UnsafeBufferPointer<UInt8>) -> PlaceName? {
    matcher.term(equalTo: text).map { names[$0] }
  }

  /// Whether `code` is `ancestor` or lies in it.
  public func contains(_ ancestor: String, _ code: String) -> Bool {
    code == ancestor || ancestors(of: code).contains { $0.code == ancestor }
  }

  private func index(of code: String) -> Int? {
    var low = 0
    var high = divisions.count
    while low < high {
      let middle = (low + high) / 2
      if divisions[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < divisions.count && divisions[low].code == code ? low : nil
  }

  private static func level(of field: Table.Field) -> Division.Level {
    switch field.first {
    case UInt8(ascii: "c"): .county
    case UInt8(ascii: "p") where field.count == 8: .province
    default: .prefecture
    }
  }
}
