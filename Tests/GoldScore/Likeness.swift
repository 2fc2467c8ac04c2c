/// How alike two texts are, from 0 to 1.
struct Likeness: Comparable {
  let value: Double

  /// The Dice coefficient over pairs of neighbouring characters; 1 where one text holds the other whole and is at most
  /// twice as long.
  init(_ left: BareText, _ right: BareText) {
    guard !left.isEmpty, !right.isEmpty else {
      value = left == right ? 1 : 0
      return
    }
    let (short, long) = right.scalars.count < left.scalars.count ? (right, left) : (left, right)
    if long.scalars.count <= 2 * short.scalars.count, long.contains(short) {
      value = 1
      return
    }
    let (pairs, others) = (Self.pairs(of: left), Self.pairs(of: right))
    let shared = pairs.reduce(0) { $0 + min($1.value, others[$1.key] ?? 0) }
    value = Double(2 * shared) / Double(pairs.values.reduce(0, +) + others.values.reduce(0, +))
  }

  /// From here on labels and roles say the same thing.
  static let sameMeaning = Likeness(0.6)
  /// From here on headings, captions and names are the same text.
  static let sameText = Likeness(0.9)
  /// From here on two headlines are of one article.
  static let sameHeadline = Likeness(0.5)

  static func < (left: Likeness, right: Likeness) -> Bool { left.value < right.value }

  private init(_ value: Double) { self.value = value }

  /// How often each pair stands in a text; a text of one character is a pair of its own.
  private static func pairs(of text: BareText) -> [[Unicode.Scalar]: Int] {
    let scalars = text.scalars
    guard scalars.count > 1 else { return [scalars: 1] }
    return scalars.indices.dropLast().reduce(into: [:]) { $0[[scalars[$1], scalars[$1 + 1]], default: 0] += 1 }
  }
}
