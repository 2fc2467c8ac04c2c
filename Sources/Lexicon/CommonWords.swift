import CLexiconData

/// Everyday words of two and three characters with their part of speech, to tell where words of running text end.
public struct CommonWords: Sendable {
  /// What a word does in a sentence, as far as it tells phrases apart.
  public enum Part: UInt8, Sendable {
    case noun
    case verb
    /// A verb with its complement (走进, 位于): it opens a predicate, and never qualifies a noun.
    case boundVerb
    /// A verb that often stands for a noun (建设).
    case verbalNoun
    case adverb
    case preposition
    case conjunction
    case time
    case adjective
    case other

    /// By the letters of `common-words.tsv`.
    init(letter: UInt8?) {
      switch letter.map(Unicode.Scalar.init) {
      case "n": self = .noun
      case "v": self = .verb
      case "w": self = .boundVerb
      case "x": self = .verbalNoun
      case "d": self = .adverb
      case "p": self = .preposition
      case "c": self = .conjunction
      case "t": self = .time
      case "a": self = .adjective
      default: self = .other
      }
    }
  }

  public struct Entry: Sendable {
    public var part: Part
    /// How common the word is: ten times the decimal logarithm of its frequency in 60 million words.
    public var weight: UInt8
  }

  /// A hash set by open addressing: the code points of a word in 16 bits each, the first highest; 0 is free.
  private let slots: [UInt64]
  /// What ``slots`` hold at the same places.
  private let entries: [Entry]
  /// Most pairs of characters are no word: this small table says so where the large one would have to be fetched from
  /// memory.
  private let filter: BitFilter
  private static let mask = 0xFFFF

  /// Read when first asked for, and once.
  public static let shared = CommonWords()

  private init() {
    var slots = [UInt64](repeating: 0, count: Self.mask + 1)
    var entries = [Entry](repeating: Entry(part: .other, weight: 0), count: Self.mask + 1)
    Table(lexicon_common_words()).forEachRow { row in
      guard row.count == 3, row[0].count == 6 || row[0].count == 9 else { return }
      let key = Self.key(in: row[0], at: 0, characters: row[0].count / 3)
      var slot = Self.slot(of: key)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & Self.mask }
      slots[slot] = key
      entries[slot] = Entry(part: Part(letter: row[1].first), weight: UInt8(clamping: Int(row[2].decimal ?? 0)))
    }
    self.slots = slots
    self.entries = entries
    filter = BitFilter(slots.filter { $0 != 0 }, bitsEach: 8)
  }

  /// Whether `text` begins with a word at `offset`, and its length in bytes (the longest).
  public func length(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    guard offset >= 0, Han.stands(at: offset, in: text), Han.stands(at: offset + 3, in: text) else { return nil }
    if Han.stands(at: offset + 6, in: text), slot(holding: Self.key(in: text, at: offset, characters: 3)) != nil {
      return 9
    }
    return slot(holding: Self.key(in: text, at: offset, characters: 2)) != nil ? 6 : nil
  }

  /// Whether the whole of `text` is a word.
  public func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    length(in: text, at: 0) == text.count
  }

  /// All words whose first character is one of these, in the order of their code points.
  func beginning(with characters: Set<Unicode.Scalar>) -> [String] {
    slots.filter { $0 != 0 }.sorted().compactMap { key in
      let points = (key > 0xFFFF_FFFF ? [key >> 32, key >> 16, key] : [key >> 16, key]).compactMap {
        Unicode.Scalar(UInt32(truncatingIfNeeded: $0 & 0xFFFF))
      }
      guard let first = points.first, characters.contains(first) else { return nil }
      return String(String.UnicodeScalarView(points))
    }
  }

  /// Calls `body` with every word in a text, by where it ends, the shorter first.
  public func forEachWord(in text: [Unicode.Scalar], _ body: (_ range: Range<Int>, _ entry: Entry) -> Void) {
    // The code points of the last four characters, 0 for one that no word has; the last is lowest.
    var last: UInt64 = 0
    for index in text.indices {
      let point = text[index].value
      last = last << 16 | UInt64(point <= 0xFFFF ? point : 0)
      for length in 2...3 {
        let key = last & (1 << UInt64(16 * length) - 1)
        guard key >> UInt64(16 * length - 16) != 0, let slot = slot(holding: key) else { continue }
        body((index + 1 - length)..<(index + 1), entries[slot])
      }
    }
  }

  private func slot(holding key: UInt64) -> Int? {
    guard filter.mayHold(key) else { return nil }
    var slot = Self.slot(of: key)
    while slots[slot] != 0 {
      if slots[slot] == key { return slot }
      slot = (slot + 1) & Self.mask
    }
    return nil
  }

  /// - Parameter characters: how many of three bytes to take.
  private static func key(in text: UnsafeBufferPointer<UInt8>, at offset: Int, characters: Int) -> UInt64 {
    (0..<characters).reduce(0) { key, index in
      let packed = UTF8Scalar.packed(in: text, at: offset + index * 3, length: 3)
      return key << 16 | UInt64(UTF8Scalar.codePoint(ofPacked: packed))
    }
  }

  private static func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: BitFilter.hash(key) >> 48) & mask }

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
