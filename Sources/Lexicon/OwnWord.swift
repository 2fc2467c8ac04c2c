import BriefModel

/// A word that an editor's catalogue has texts searched for.
public struct OwnWord: Hashable, Sendable {
  public enum Kind: Sendable {
    case themePhrase, unit, place, misprint
    /// In the words of ``IndicatorCatalogue/Phrase``, behind its indicator and a colon.
    case indicatorPhrase
  }

  public let kind: Kind
  public let text: String
  /// Where the catalogue says so.
  public let at: FilePosition

  public init(_ kind: Kind, _ text: String, at: FilePosition) {
    self.kind = kind
    self.text = text
    self.at = at
  }
}
