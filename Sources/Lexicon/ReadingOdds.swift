import BriefModel
import CLexiconData

/// How sure a fact is by how it was read, as measured on texts with records made by hand.
///
/// The odds that a fact is wholly right are ``base`` times a factor for each of its traits.
public struct ReadingOdds: Hashable, Sendable {
  public let base: Double
  private let factors: [ReadingTrait: Double]

  public init(base: Double, factors: [ReadingTrait: Double]) {
    self.base = base
    self.factors = factors
  }

  /// The odds of `reading-odds.tsv`.
  init() {
    let rows = Table(lexicon_reading_odds()).rows
    let odds = Dictionary(
      rows.compactMap { row in row.count == 4 ? Double(row[1]).map { (row[0], $0) } : nil },
      uniquingKeysWith: { first, _ in first })
    base = odds["base"] ?? 1
    factors = Dictionary(
      uniqueKeysWithValues: ReadingTrait.all.compactMap { trait in odds[trait.description].map { (trait, $0) } })
  }

  /// 1 for a trait that was never seen: it says nothing.
  public func factor(of trait: ReadingTrait) -> Double { factors[trait] ?? 1 }

  /// The probability that a fact with these traits is wholly right, in hundredths.
  public func confidence(of traits: [ReadingTrait]) -> Double {
    Self.confidence(odds: traits.reduce(base) { $0 * factor(of: $1) })
  }

  /// The same of a fact read so.
  public func confidence(of reading: FactReading) -> Double {
    let odds =
      base * factor(of: .rule(reading.rule)) * factor(of: .period(reading.period)) * factor(of: .place(reading.place))
    return Self.confidence(odds: reading.doubts.reduce(odds) { $0 * factor(of: .doubt($1)) })
  }

  private static func confidence(odds: Double) -> Double { (odds / (1 + odds) * 100).rounded() / 100 }
}
