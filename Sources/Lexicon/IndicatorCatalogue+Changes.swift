import BriefModel

extension IndicatorCatalogue {
  /// What editors change in the indicators.
  public struct Changes: Sendable {
    /// New ones, and those of the table as they are now.
    public var indicators: [Indicator] = []
    /// The ids of those that are gone, and their phrases with them.
    public var removed: Set<String> = []
    /// Of new indicators or of others; they go before those of the table.
    public var phrases: [Phrase] = []
    /// Phrases of the table by which nothing is recognised any more, in any unit.
    public var withdrawn: [Phrase] = []

    public init() {}

    var isEmpty: Bool { indicators.isEmpty && removed.isEmpty && phrases.isEmpty && withdrawn.isEmpty }
  }
}

extension IndicatorCatalogue.Phrase {
  /// Whether both are the same words, whatever the units.
  public func hasWords(of other: Self) -> Bool {
    indicator == other.indicator && label == other.label && context == other.context && without == other.without
      && reachesParagraph == other.reachesParagraph
  }
}
