import BriefModel
import Lexicon

/// What editors call by a name that the tables know.
extension Lexicon {
  /// The id of a theme, given by its id or its name.
  func saidTheme(_ text: String) throws(Refusal) -> String {
    if let theme = themes.all.first(where: { $0.id == text || $0.name == text }) { return theme.id }
    throw unknown(text, "is no theme", themes.all.flatMap { [$0.id, $0.name] })
  }

  /// The id of an indicator, given by its id or its name.
  func saidIndicator(_ text: String) throws(Refusal) -> String {
    if let indicator = indicators.all.first(where: { $0.id == text || $0.name == text }) { return indicator.id }
    throw unknown(text, "is no indicator", indicators.all.flatMap { [$0.id, $0.name] })
  }

  /// A base unit, given by itself or by another form of it that has the same size.
  func saidUnit(_ text: String) throws(Refusal) -> String {
    if units.entries.contains(where: { $0.unit == text }) { return text }
    let entry = units.entries.first { $0.printed == text }
    if let entry, entry.factor == 1 { return entry.unit }
    if let entry { throw Refusal("must be the base unit", help: "write \(entry.unit), and the value in it") }
    throw unknown(text, "is no unit", units.entries.map(\.unit))
  }

  /// The code of a division, given by its code, its name, or its name behind that of a division above it.
  func saidPlace(_ text: String) throws(Refusal) -> String {
    if text.utf8.count == 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard gazetteer.division(text) != nil else {
        throw Refusal(
          "is no code of a division in force", help: "write the division's name, or the code that it has now")
      }
      return text
    }
    let codes = gazetteer.codes(named: text[...])
    if codes.count == 1 { return codes[0] }
    if codes.isEmpty { throw unknown(text, "names no division", gazetteer.names.map(\.text)) }
    let choices = codes.prefix(12).map { "\($0) \(gazetteer.path(of: $0))" }.joined(separator: ", ")
    throw Refusal(
      "names \(codes.count) divisions", help: "write its code: \(choices)\(codes.count > 12 ? ", …" : "")")
  }

  private func unknown(_ text: String, _ message: String, _ words: [String]) -> Refusal {
    Refusal(message, help: Nearest.help(for: text, in: words))
  }
}

extension Gazetteer {
  /// The divisions that go by a name (山亭区), alone or behind names above it (山东省枣庄市山亭区); ascending.
  fileprivate func codes(named text: Substring, levels: Int = 3) -> [String] {
    if let name = name(String(text)) { return name.codes.isEmpty ? name.formerCodes : name.codes }
    guard levels > 1, text.count <= 40 else { return [] }
    for start in text.indices.dropFirst() {
      guard let last = name(String(text[start...])) else { continue }
      let above = codes(named: text[..<start], levels: levels - 1)
      let inside = last.codes.filter { code in
        ancestors(of: code).contains { above.contains($0.code) }
      }
      if !inside.isEmpty { return inside }
    }
    return []
  }

  fileprivate func path(of code: String) -> String {
    (ancestors(of: code) + [division(code)].compactMap { $0 }).map(\.name).joined()
  }
}
