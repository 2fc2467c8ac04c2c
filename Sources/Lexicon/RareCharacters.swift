import CLexiconData

/// Characters that few words have, the words in use that their look-alikes make, and the company that they keep themselves.
struct RareCharacters: Sendable {
  /// All of it points into the static table.
  struct Entry: @unchecked Sendable {
    /// Words of two characters that one of its look-alikes makes.
    let words: Table.Field
    /// What stands before and behind it in words of its own.
    let before: Table.Field
    let behind: Table.Field
  }

  private let entries: [UInt32: Entry]
  /// A bit for each code point from ``first`` on: most characters are dismissed by a look.
  private let known: [UInt64]
  private static let first: UInt32 = 0x4E00

  /// Read when first asked for, and once.
  static let shared = RareCharacters()

  private init() {
    var entries: [UInt32: Entry] = [:]
    var known = [UInt64](repeating: 0, count: (0xA000 - Int(Self.first)) / 64)
    Table(lexicon_rare_characters()).forEachRow { row in
      guard row.count == 4, row[0].count == 3 else { return }
      let packed = UTF8Scalar.packed(in: row[0], at: 0, length: 3)
      let point = Int(UTF8Scalar.codePoint(ofPacked: packed)) - Int(Self.first)
      guard known.indices.contains(point / 64), point >= 0 else { return }
      entries[packed] = Entry(words: row[1], before: row[2], behind: row[3])
      known[point / 64] |= 1 << UInt64(point % 64)
    }
    self.entries = entries
    self.known = known
  }

  /// - Parameter packed: a character of three bytes, as packed UTF-8.
  @inline(__always)
  subscript(packed: UInt32) -> Entry? {
    let point = Int(UTF8Scalar.codePoint(ofPacked: packed)) - Int(Self.first)
    guard point >= 0, point < known.count * 64, known[point / 64] & (1 << UInt64(point % 64)) != 0 else { return nil }
    return entries[packed]
  }
}

extension Table.Field {
  /// Whether a character of three bytes is among those of the field, all of three.
  func holds(_ packed: UInt32) -> Bool {
    stride(from: 0, to: count - 2, by: 3).contains { UTF8Scalar.packed(in: self, at: $0, length: 3) == packed }
  }
}
