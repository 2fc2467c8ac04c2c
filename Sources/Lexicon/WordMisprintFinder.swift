import BriefModel

/// Finds words that are in no use and become one that is, and only one, by a look-alike for one of their characters.
///
/// Only characters that few words have are looked at: where such a one stands between neighbours that it has in no word,
/// it is a misprint or a name. What may be a name stays: behind a family name, in quotation marks, as part of the name of
/// a street or a firm, and whatever the text has twice without ever having the word that it might be.
public struct WordMisprintFinder: Sendable {
  private let words: CommonWords
  private let cues: PlaceCues
  private let rare = RareCharacters.shared
  private let familyNames: Set<UInt32>

  init(words: CommonWords, cues: PlaceCues) {
    self.words = words
    self.cues = cues
    familyNames = Set(FamilyNames().inProse.filter { $0.utf8.count == 3 }.map(Self.packed))
  }

  /// In text order, without overlap.
  public func misprints(in text: UnsafeBufferPointer<UInt8>) -> [Misprint] {
    let found = suspects(in: text)
    guard !found.isEmpty else { return [] }
    var counts: [String: Int] = [:]
    for misprint in found { counts[misprint.printed, default: 0] += 1 }
    let meant = Set(found.map(\.meant)).sorted()
    var stands = [Bool](repeating: false, count: meant.count)
    TermMatcher(meant).forEachLongestMatch(in: text) { index, _ in stands[index] = true }
    let witnesses = Set(meant.indices.filter { stands[$0] }.map { meant[$0] })
    return found.filter { counts[$0.printed] == 1 || witnesses.contains($0.meant) }
  }

  private func suspects(in text: UnsafeBufferPointer<UInt8>) -> [Misprint] {
    var found: [Misprint] = []
    var offset = 0
    while offset + 2 < text.count {
      // Every character of the table begins with one of these.
      guard (0xE4...0xE9).contains(text[offset]) else {
        offset += 1
        continue
      }
      if let entry = rare[UTF8Scalar.packed(in: text, at: offset, length: 3)],
        let misprint = misprint(at: offset, entry, text),
        found.last.map({ $0.range.upperBound <= misprint.range.lowerBound }) ?? true
      {
        found.append(misprint)
      }
      offset += 3
    }
    return found
  }

  private func misprint(
    at offset: Int, _ entry: RareCharacters.Entry, _ text: UnsafeBufferPointer<UInt8>
  ) -> Misprint? {
    let (before, behind) = (character(at: offset - 3, text), character(at: offset + 3, text))
    guard before != nil || behind != nil, !(before.map(entry.before.holds) ?? false),
      !(behind.map(entry.behind.holds) ?? false), !isPersonsName(at: offset, before, text)
    else { return nil }
    var meant: (range: Range<Int>, word: Table.Field)?
    for place in stride(from: 0, to: entry.words.count - 5, by: 6) {
      let word = Table.Field(rebasing: entry.words[place..<place + 6])
      guard let range = self.range(of: word, at: offset, before, behind, text) else { continue }
      // Two words may be meant.
      guard meant == nil else { return nil }
      meant = (range, word)
    }
    guard let meant, !isThingsName(meant.range, text) else { return nil }
    let printed = UnsafeBufferPointer(rebasing: text[meant.range]).string
    let wrong = UnsafeBufferPointer(rebasing: text[offset..<offset + 3]).string
    let right = UnsafeBufferPointer(
      rebasing: meant.range.lowerBound == offset ? meant.word[..<3] : meant.word[3...]
    ).string
    return Misprint(
      range: meant.range, printed: printed, meant: meant.word.string, code: nil,
      why: "没有“\(printed)”这个词；形近而通用的只有“\(meant.word.string)”，“\(wrong)”是“\(right)”之误。")
  }

  /// Where `word` would stand if the character at `offset` were its other one; a neighbour that belongs to another word is
  /// no part of this one.
  private func range(
    of word: Table.Field, at offset: Int, _ before: UInt32?, _ behind: UInt32?, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    if behind == UTF8Scalar.packed(in: word, at: 3, length: 3), words.word(across: offset + 6, in: text) == nil {
      return offset..<offset + 6
    }
    if before == UTF8Scalar.packed(in: word, at: 0, length: 3), words.word(across: offset - 3, in: text) == nil {
      return offset - 3..<offset + 3
    }
    return nil
  }

  private func character(at offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
    Han.stands(at: offset, in: text) ? UTF8Scalar.packed(in: text, at: offset, length: 3) : nil
  }

  /// Behind a family name as the first or the second character of a given name.
  private func isPersonsName(at offset: Int, _ before: UInt32?, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let before else { return false }
    return familyNames.contains(before)
      || (character(at: offset - 6, text).map(familyNames.contains) ?? false)
  }

  /// Whether what a street, a school, a firm or a small place is follows, at once or behind its trade (和诣科技集团), or the
  /// word stands in a quotation too short for a sentence.
  private func isThingsName(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    thingLength(at: word.upperBound, text) > 0 || thingLength(at: word.upperBound + 6, text) >= 6
      || character(at: word.upperBound, text).map(Self.placeEndings.contains) ?? false || isQuoted(word, text)
  }

  private func thingLength(at offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    cues.match(in: text, at: offset).map { $0.kind == .thing || $0.kind == .school ? $0.length : 0 } ?? 0
  }

  private func isQuoted(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start > word.lowerBound - 12, Han.stands(at: start - 3, in: text) { start -= 3 }
    while end < word.upperBound + 12, Han.stands(at: end, in: text) { end += 3 }
    guard start >= 3, end + 3 <= text.count else { return false }
    // “ ” 《 》 「 」 『 』 【 】
    return [0xE2809C, 0xE3808A, 0xE3808C, 0xE3808E, 0xE38090].contains(
      UTF8Scalar.packed(in: text, at: start - 3, length: 3))
      && [0xE2809D, 0xE3808B, 0xE3808D, 0xE3808F, 0xE38091].contains(UTF8Scalar.packed(in: text, at: end, length: 3))
  }

  /// What the names of places below the county end in, besides what ``PlaceCues`` has.
  private static let placeEndings = Set("组庄屯湾河湖江溪塘坝坪垭岭山沟峪寺桥寨堡店".map { packed(String($0)) })

  private static func packed(_ character: String) -> UInt32 { character.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
