/// A set of words found at, or ending at, a place in a passage, longest first.
struct WordSet: Sendable {
  private let starting: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let ending: [Unicode.Scalar: [[Unicode.Scalar]]]
  /// One bit for each low byte of a first or last sign: most places in a text are passed over by it.
  private let startingBits: LowByteSet
  private let endingBits: LowByteSet

  init(_ words: [String]) {
    let split = words.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    starting = Dictionary(grouping: split) { $0[0] }
    ending = Dictionary(grouping: split) { $0[$0.count - 1] }
    startingBits = LowByteSet(starting.keys)
    endingBits = LowByteSet(ending.keys)
  }

  /// The length of the longest word that begins at `index`; nil where none does.
  func length(at index: Int, in passage: Passage) -> Int? {
    let first = passage[index]
    guard startingBits.mayHold(first), let words = starting[first] else { return nil }
    return words.first { word in
      for (offset, scalar) in word.enumerated() where passage[index + offset] != scalar { return false }
      return true
    }?.count
  }

  /// The length of the longest word that ends before `end` and begins no earlier than `start`.
  func length(endingAt end: Int, notBefore start: Int = 0, in passage: Passage) -> Int? {
    let last = passage[end - 1]
    guard endingBits.mayHold(last), let words = ending[last] else { return nil }
    return words.first { word in
      let first = end - word.count
      guard first >= start else { return false }
      for (offset, scalar) in word.enumerated() where passage[first + offset] != scalar { return false }
      return true
    }?.count
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

  /// Whether `word` is in the set.
  func holds(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, let words = starting[first] else { return false }
    return words.contains { $0.elementsEqual(word.unicodeScalars) }
  }

  /// Whether the set holds exactly `range`.
  func holds(_ range: Range<Int>, of passage: Passage) -> Bool {
    guard !range.isEmpty, let words = starting[passage[range.lowerBound]] else { return false }
    return words.contains { $0.elementsEqual(passage.scalars[range]) }
  }
}
