import CLexiconData

/// Characters that print or recognition puts in the place of others, among those that division names are made of.
public struct Confusables: Sendable {
  public enum Kind: UInt8, Sendable { case shape, sound }

  /// Ascending: the printed and the meant character's UTF-8 in 24 bits each, the kind in 8, hundredths of the score in 8.
  private let pairs: [UInt64]

  /// Read when first asked for, and once.
  static let shared = Confusables()

  private init() {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(46_000)
    Table(lexicon_confusable_characters()).forEachRow { row in
      guard row.count >= 4, row[0].count == 3, row[1].count == 3, let score = row[3].decimal else { return }
      let kind: Kind = row[2].elementsEqual("shape".utf8) ? .shape : .sound
      let key = Self.key(
        printed: UTF8Scalar.packed(in: row[0], at: 0, length: 3),
        meant: UTF8Scalar.packed(in: row[1], at: 0, length: 3), kind)
      pairs.append(key | UInt64(min(255, score * 100 + 0.5)))
    }
    pairs.sort()
    self.pairs = pairs
  }

  private static func key(printed: UInt32, meant: UInt32, _ kind: Kind) -> UInt64 {
    UInt64(printed & 0xFF_FFFF) << 40 | UInt64(meant & 0xFF_FFFF) << 16 | UInt64(kind.rawValue) << 8
  }

  /// How easily `printed` stands for `meant`, 0 to 1; 0 where the pair is not known.
  public func score(printed: Unicode.Scalar, meant: Unicode.Scalar, kind: Kind) -> Double {
    score(printed: packed(printed), meant: packed(meant), kind: kind)
  }

  /// The same over packed UTF-8.
  func score(printed: UInt32, meant: UInt32, kind: Kind) -> Double {
    let key = Self.key(printed: printed, meant: meant, kind)
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < pairs.count, pairs[low] & ~0xFF == key else { return 0 }
    return Double(pairs[low] & 0xFF) / 100
  }

  private func packed(_ scalar: Unicode.Scalar) -> UInt32 {
    UTF8.encode(scalar)?.reduce(0) { $0 << 8 | UInt32($1) } ?? 0
  }
}
