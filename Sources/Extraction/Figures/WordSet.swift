/// A set of words found at, or ending at, a place in a passage, longest first.
final class WordSet: Sendable {
  private let starting: WordIndex
  private let ending: WordIndex

  init(_ words: [String]) {
    let split = words.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    starting = WordIndex(split) { $0[0] }
    ending = WordIndex(split) { $0[$0.count - 1] }
  }

  /// The length of the longest word that begins at `index`; nil where none does.
  func length(at index: Int, in passage: Passage) -> Int? {
    guard index >= 0, index < passage.count else { return nil }
    return starting.length(keyedBy: passage.scalars[index], in: passage.scalars) { index..<(index + $0) }
  }

  /// The length of the longest word that ends before `end` and begins no earlier than `start`.
  func length(endingAt end: Int, notBefore start: Int = 0, in passage: Passage) -> Int? {
    guard end > 0, end <= passage.count else { return nil }
    return ending.length(keyedBy: passage.scalars[end - 1], in: passage.scalars) { length in
      let first = end - length
      return first >= start ? first..<end : nil
    }
  }

  /// The first place in `range` where a word begins, with the word's range.
  func first(in range: Range<Int>, of passage: Passage) -> Range<Int>? {
    for index in range {
      if let length = length(at: index, in: passage), index + length <= range.upperBound {
        return index..<(index + length)
      }
    }
    return nil
  }

  /// The last place in `range` where a word ends, with the word's range.
  func last(in range: Range<Int>, of passage: Passage) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      if let length = length(endingAt: end, notBefore: range.lowerBound, in: passage) { return (end - length)..<end }
      end -= 1
    }
    return nil
  }

  /// Whether a word of the set may begin a text; where not, none does.
  func mayBegin(_ text: String) -> Bool { text.unicodeScalars.first.map(starting.mayHold) ?? false }

  /// Whether `word` is in the set.
  func holds(_ word: String) -> Bool { starting.holds([Unicode.Scalar](word)[...]) }

  /// Whether the set holds exactly `range`.
  func holds(_ range: Range<Int>, of passage: Passage) -> Bool { starting.holds(passage.scalars[range]) }
}
