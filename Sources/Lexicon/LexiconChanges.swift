import BriefModel

/// What editors add to the tables, and what they take out of them; checked against them already.
public struct LexiconChanges: Sendable {
  public var themes = ThemeCatalogue.Changes()
  public var units = UnitCatalogue.Changes()
  public var places = Gazetteer.Changes()
  public var corrections = CorrectionCatalogue()
  public var indicators = IndicatorCatalogue.Changes()
  public var english = EnglishNames.Changes()
  public var words: [OwnWord] = []
  /// The files that say so, as they are written: what is read with the tables may change when they do.
  public var written: [UInt8] = []

  public init() {}
}
