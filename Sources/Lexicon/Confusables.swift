import CLexiconData

/// Characters that print or recognition puts in the place of others, among those that division names are made of.
public struct Confusables: Sendable {
  public enum Kind: UInt8, Sendable { case shape, sound }

  public struct Pair: Sendable {
    /// Bytes of the character's UTF-8 in one number, see ``UTF8Scalar/packed(in:at:length:)``.
    let printed: UInt32
    let meant: UInt32
    public let kind: Kind
    /// Hundredths: 100 looks or sounds the same.
    let hundredths: UInt8
  }

  /// By printed character, then meant.
  private let pairs: [Pair]

  /// Read when first asked for, and once.
  static let shared = Confusables()

  private init() {
    var pairs: [Pair] = []
    pairs.reserveCapacity(46_000)
    Table(lexicon_confusable_characters()).forEachRow { row in
      guard row.count >= 4, let score = row[3].decimal else { return }
      pairs.append(
        Pair(
          printed: UTF8Scalar.packed(in: row[0], at: 0, length: min(4, row[0].count)),
          meant: UTF8Scalar.packed(in: row[1], at: 0, length: min(4, row[1].count)),
          kind: row[2].elementsEqual("shape".utf8) ? .shape : .sound, hundredths: UInt8(min(255, score * 100 + 0.5))))
    }
    self.pairs = pairs.sorted { ($0.printed, $0.meant, $0.kind.rawValue) < ($1.printed, $1.meant, $1.kind.rawValue) }
  }

  /// How easily `printed` stands for `meant`, 0 to 1; 0 where the pair is not known.
  public func score(printed: Unicode.Scalar, meant: Unicode.Scalar, kind: Kind) -> Double {
    score(printed: packed(printed), meant: packed(meant), kind: kind)
  }

  /// The same over packed UTF-8.
  func score(printed: UInt32, meant: UInt32, kind: Kind) -> Double {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      let pair = pairs[middle]
      if (pair.printed, pair.meant, pair.kind.rawValue) < (printed, meant, kind.rawValue) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < pairs.count, pairs[low].printed == printed, pairs[low].meant == meant, pairs[low].kind == kind else {
      return 0
    }
    return Double(pairs[low].hundredths) / 100
  }

  private func packed(_ scalar: Unicode.Scalar) -> UInt32 {
    UTF8.encode(scalar)?.reduce(0) { $0 << 8 | UInt32($1) } ?? 0
  }
}
