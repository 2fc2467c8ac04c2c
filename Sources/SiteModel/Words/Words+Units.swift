import Lexicon

/// How units are called.
extension Words {
  /// For a heading or caption; nil where values have none to be told.
  public func name(ofUnit unit: String) -> String? {
    guard unit != "1" else { return nil }
    return say(unit, english(unit).map(\.many) ?? unit)
  }

  /// Behind a number in English: " yuan", "%"; empty for a measure word, which says no more than its noun.
  func suffix(ofUnit unit: String, isOne: Bool) -> String {
    guard let name = english(unit) else { return unit == "1" ? "" : " " + unit }
    let words = isOne ? name.one : name.many
    return words.flatMap { $0.utf8.first == 0x25 ? $0 : " " + $0 } ?? ""
  }

  private func english(_ unit: String) -> EnglishNames.Unit? { ownUnits[unit] ?? EnglishNames.shared.unit(unit) }
}
