import BriefModel

extension EnglishNames {
  /// The name of a division in Latin letters, "Wendeng District"; nil where none is certain.
  ///
  /// Pinyin as the rules for place names have it (《中国地名汉语拼音字母拼写规则（汉语地名部分）》, 1984): the syllables of the name
  /// proper in one word, an apostrophe before one that begins with a, o or e, and a name of one syllable together with
  /// its ending (Shanxian County). Names taken from a language that has a Latin spelling of its own are not read in
  /// pinyin; the few that everyone knows stand in the table.
  ///
  /// - Parameter above: the divisions that it lies in.
  public func place(_ division: Division, above: [Division]) -> String? {
    if let name = places[division.code] { return name }
    guard !(above + [division]).contains(where: hasOwnSpelling),
      let ending = endings.first(where: { division.name.hasSuffix($0.name) && division.name != $0.name })
    else { return nil }
    let syllables = Pinyin.syllables(of: division.name)
    let characters = Array(division.name.unicodeScalars)
    guard syllables.count == characters.count else { return nil }
    var stem = String(division.name.dropLast(ending.name.count))
    let named = peoples(endingIn: &stem)
    var count = stem.unicodeScalars.count
    if count == 1, named.isEmpty { count += ending.name.unicodeScalars.count }
    let isPlainCity = ending.name == "市" && division.level != .county
    let words =
      [count == 0 ? nil : Self.word(of: syllables.prefix(count)), Self.list(named), isPlainCity ? nil : ending.english]
    return words.compactMap(\.self).joined(separator: " ")
  }

  private func hasOwnSpelling(_ division: Division) -> Bool {
    division.name.contains("自治") && unread.contains { division.name.contains($0) }
  }

  /// The peoples that an autonomous division is named after, which are taken off `stem`.
  private func peoples(endingIn stem: inout String) -> [String] {
    var found: [String] = []
    while let people = peoples.first(where: { stem.hasSuffix($0.name + "族") }) {
      found.insert(people.english, at: 0)
      stem.removeLast(people.name.count + 1)
    }
    return found
  }

  private static func list(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func word(of syllables: ArraySlice<String>) -> String {
    var word = ""
    for syllable in syllables {
      let needsMark = !word.isEmpty && "aoe".utf8.contains(syllable.utf8.first ?? 0)
      word += (needsMark ? "’" : "") + spelt(syllable)
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The table writes ü as passports do.
  private static func spelt(_ syllable: String) -> String {
    let hasUmlaut = syllable.hasPrefix("lyu") || syllable.hasPrefix("nyu")
    return hasUmlaut ? syllable.prefix(1) + "ü" + syllable.dropFirst(3) : syllable
  }
}
