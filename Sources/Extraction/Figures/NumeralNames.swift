import Lexicon

/// Place names that begin like a count: 七台河市, 五家渠市, 三台县, 四棵树乡.
struct NumeralNames {
  let passage: Passage
  let commonWords: CommonWords
  /// Where the passage names divisions, by scalars, in text order.
  let divisions: [Range<Int>]

  private static let endings = ["街道", "社区", "水库", "镇", "乡", "村", "屯"]

  /// Whether a count in Chinese numerals, with its unit, opens the name of a place.
  func begin(with count: Range<Int>) -> Bool {
    let at = divisions.partitionPoint { $0.upperBound <= count.lowerBound }
    let isDivision =
      at < divisions.count && divisions[at].lowerBound <= count.lowerBound
      && divisions[at].upperBound > count.upperBound
    return isDivision || beginsVillage(count) || isLastOfRow(count)
  }

  /// 太乙、子午、|五台|3个街道: the last of a row of names, which the next number counts.
  private func isLastOfRow(_ count: Range<Int>) -> Bool {
    count.lowerBound > 0 && passage[count.lowerBound - 1] == "、"
      && (0x30...0x39).contains(passage[count.upperBound].value)
  }

  /// 四棵|树乡, 三台|子街道: a name that stands in no table, told by one or two characters between the measure word and a
  /// word for a settlement that make no words of the language, neither by themselves nor with what stands around them.
  private func beginsVillage(_ count: Range<Int>) -> Bool {
    let end = count.upperBound
    return (1...2).contains { length in
      let stem = end..<min(passage.count, end + length)
      guard stem.count == length, stem.allSatisfy({ passage[$0].isHan }),
        let ending = Self.endings.first(where: { passage.starts(with: $0, at: stem.upperBound) })
      else { return false }
      let name = stem.lowerBound..<(stem.upperBound + ending.unicodeScalars.count)
      return !reachesIntoWord(stem) && !reachesIntoWord(name.upperBound - 1..<name.upperBound)
        && !isWord(stem)
    }
  }

  private func isWord(_ range: Range<Int>) -> Bool { holdsWord(range) { $0 == range } }

  /// Whether a word begins in a stretch and ends behind it: 乡|村, 村|民.
  private func reachesIntoWord(_ range: Range<Int>) -> Bool {
    holdsWord(range.lowerBound..<min(passage.count, range.upperBound + 2)) {
      range.contains($0.lowerBound) && $0.upperBound > range.upperBound
    }
  }

  private func holdsWord(_ range: Range<Int>, where isMeant: (Range<Int>) -> Bool) -> Bool {
    var holds = false
    commonWords.forEachWord(in: Array(passage.scalars[range])) { word, _ in
      holds = holds || isMeant(range.lowerBound + word.lowerBound..<range.lowerBound + word.upperBound)
    }
    return holds
  }
}
