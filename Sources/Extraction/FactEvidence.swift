import Lexicon

/// The words that gave a fact its period, its place and its indicator.
public struct FactEvidence: Sendable {
  /// "2021年以来"; nil where the fact's block does not say it.
  public let period: String?
  /// "西平县"
  public let place: String?
  /// What matched; nil where the fact has no indicator.
  public let phrase: IndicatorCatalogue.Phrase?
}
