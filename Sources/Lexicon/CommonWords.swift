import CLexiconData

/// Everyday words of two and three characters, to tell where words of running text can't be cut.
public struct CommonWords: Sendable {
  private let matcher: TermMatcher

  /// Read when first asked for, and once.
  static let shared = CommonWords()

  private init() {
    var matcher = TermMatcher(capacity: 25_000)
    var count = 0
    Table(lexicon_common_words()).forEachRow { row in
      guard let word = row.first, matcher.insert(word, as: count) != nil else { return }
      count += 1
    }
    self.matcher = matcher
  }

  /// Whether `text` begins with a word at `offset`, and its length in bytes (the longest).
  public func length(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    matcher.longestMatch(in: text, at: offset)?.length
  }

  /// Whether the whole of `text` is a word.
  public func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    matcher.term(equalTo: text) != nil
  }

  /// The word that begins before `boundary` and ends behind it, so that the text isn't cut there (新|建 in 新建德育).
  ///
  /// Chance readings can't be told from true ones: 的|济|南 is safe, 对|山|东 would not be if 对山 were a word.
  public func word(across boundary: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = boundary
    for _ in 0..<2 where start > 0 {
      start = UTF8Scalar.start(before: start, in: text)
      if let length = length(in: text, at: start), start + length > boundary { return start..<start + length }
    }
    return nil
  }
}
