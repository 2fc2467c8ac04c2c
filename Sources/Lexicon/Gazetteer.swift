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
  /// By index into ``divisions``: the code as a number, ascending, and the index of the division above, or -1.
  private let codes: [Int32]
  private let parents: [Int32]
  /// The indices of the divisions that have one above, by that; where those below a division begin is in ``childStarts``.
  private let childList: [Int32]
  private let childStarts: [Int32]

  init(_ changes: Changes = Changes()) {
    var divisions: [Division] = []
    divisions.reserveCapacity(3_300)
    var names = NameCollector(changes)
    var own = Dictionary(changes.divisions.map { ($0.code, $0) }) { first, _ in first }
    Table(lexicon_divisions()).forEachRow { row in
      guard row.count >= 5 else { return }
      let division = Division(
        code: row[0].string, name: row[1].string, level: Self.level(of: row[2]),
        parent: row[3].isEmpty ? nil : row[3].string, short: row[4].string,
        latitude: row.count > 5 ? row[5].decimal : nil, longitude: row.count > 6 ? row[6].decimal : nil)
      let changed = own.isEmpty ? nil : own.removeValue(forKey: division.code)
      divisions.append(changed ?? division)
      if let changed, changed.name != division.name {
        names.addOwn(changed.name, form: .full, code: division.code)
        names.addFormer(row[1], codes: [division.code])
      } else {
        names.add(row[1], form: .full, code: division.code)
      }
      if let changed, changed.short != division.short {
        names.addOwn(changed.short, form: .short, code: division.code)
      } else {
        names.add(row[4], form: .short, code: division.code)
      }
    }
    for division in changes.divisions where own[division.code] != nil {
      divisions.append(division)
      names.addOwn(division.name, form: .full, code: division.code)
      names.addOwn(division.short, form: .short, code: division.code)
    }
    if !own.isEmpty { divisions.sort { $0.code < $1.code } }
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
      names.judge(row[0], preferred: row[5].isEmpty ? nil : row[5].string, risk: row[6].first)
    }
    for alias in changes.aliases { names.addOwn(alias.text, form: .alias, code: alias.code) }
    self.divisions = divisions
    self.names = names.names
    matcher = names.matcher
    let codes = divisions.map { Self.number(of: $0.code) ?? 0 }
    let parents = divisions.map { division in
      Int32(truncatingIfNeeded: division.parent.flatMap { Self.index(of: $0, in: codes) } ?? -1)
    }
    var starts = [Int32](repeating: 0, count: divisions.count + 1)
    for parent in parents where parent >= 0 { starts[Int(parent) + 1] += 1 }
    for index in divisions.indices { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int32](repeating: 0, count: Int(starts[divisions.count]))
    for (index, parent) in parents.enumerated() where parent >= 0 {
      list[Int(next[Int(parent)])] = Int32(truncatingIfNeeded: index)
      next[Int(parent)] += 1
    }
    self.codes = codes
    self.parents = parents
    childList = list
    childStarts = starts
  }

  /// The division of a GB/T 2260 code; nil for codes that are none or were given up.
  public func division(_ code: String) -> Division? {
    index(of: code).map { divisions[$0] }
  }

  /// Province first, without the division itself; empty for provinces and unknown codes.
  public func ancestors(of code: String) -> [Division] {
    var chain: [Division] = []
    var above = index(of: code).flatMap(parent(of:))
    while let index = above, chain.count < 3 {
      chain.append(divisions[index])
      above = parent(of: index)
    }
    return chain.reversed()
  }

  /// The divisions directly below, by code.
  public func children(of code: String) -> [Division] {
    index(of: code).map { children(of: $0).map { divisions[Int($0)] } } ?? []
  }

  /// The index of the division above the one at an index.
  func parent(of index: Int) -> Int? { parents[index] < 0 ? nil : Int(parents[index]) }

  /// The indices of the divisions directly below the one at an index, ascending.
  func children(of index: Int) -> ArraySlice<Int32> { childList[Int(childStarts[index])..<Int(childStarts[index + 1])] }

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
    if code == ancestor { return true }
    guard let whole = index(of: ancestor) else { return false }
    var above = index(of: code).flatMap(parent(of:))
    while let index = above, index != whole { above = parent(of: index) }
    return above != nil
  }

  /// The index of a code in ``divisions``; nil for codes that are none or were given up.
  func index(of code: String) -> Int? { Self.index(of: code, in: codes) }

  private static func index(of code: String, in codes: [Int32]) -> Int? {
    guard let number = number(of: code) else { return nil }
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == number ? low : nil
  }

  /// The number that a code's six digits make.
  private static func number(of code: String) -> Int32? {
    guard code.utf8.count == 6 else { return nil }
    var number: Int32 = 0
    for byte in code.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int32(byte - UInt8(ascii: "0"))
    }
    return number
  }

  private static func level(of field: Table.Field) -> Division.Level {
    switch field.first {
    case UInt8(ascii: "c"): .county
    case UInt8(ascii: "p") where field.count == 8: .province
    default: .prefecture
    }
  }
}
