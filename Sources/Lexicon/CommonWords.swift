import CLexiconData

/// Everyday words of two and three characters, to tell where words of running text can't be cut.
public struct CommonWords: Sendable {
  /// A hash set by open addressing: the code points of a word in 16 bits each, the first highest; 0 is free.
  private let slots: [UInt64]
  private static let mask = 0xFFFF

  /// Read when first asked for, and once.
  static let shared = CommonWords()

  private init() {
    var slots = [UInt64](repeating: 0, count: Self.mask + 1)
    Table(lexicon_common_words()).forEachRow { row in
      guard let word = row.first, word.count == 6 || word.count == 9 else { return }
      let key = Self.key(in: word, at: 0, characters: word.count / 3)
      var slot = Self.slot(of: key)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & Self.mask }
      slots[slot] = key
    }
    self.slots = slots
  }

  /// Whether `text` begins with a word at `offset`, and its length in bytes (the longest).
  public func length(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    guard offset >= 0, Han.stands(at: offset, in: text), Han.stands(at: offset + 3, in: text) else { return nil }
    if Han.stands(at: offset + 6, in: text), has(Self.key(in: text, at: offset, characters: 3)) { return 9 }
    return has(Self.key(in: text, at: offset, characters: 2)) ? 6 : nil
  }

  /// Whether the whole of `text` is a word.
  public func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    length(in: text, at: 0) == text.count
  }

  private func has(_ key: UInt64) -> Bool {
    var slot = Self.slot(of: key)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & Self.mask
    }
    return false
  }

  /// - Parameter characters: how many of three bytes to take.
  private static func key(in text: UnsafeBufferPointer<UInt8>, at offset: Int, characters: Int) -> UInt64 {
    (0..<characters).reduce(0) { key, index in
      let packed = UTF8Scalar.packed(in: text, at: offset + index * 3, length: 3)
      return key << 16 | UInt64(UTF8Scalar.codePoint(ofPacked: packed))
    }
  }

  /// Fibonacci hashing, as in ``TermMatcher``.
  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48) & mask
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
