import BriefModel

/// The reference tables, loaded once and shared by every reader.
public struct Lexicon: Sendable {
  public private(set) var gazetteer: Gazetteer
  public private(set) var themes: ThemeCatalogue
  public let placeCues: PlaceCues
  public private(set) var units: UnitCatalogue
  public private(set) var indicators: IndicatorCatalogue
  /// What editors have mended wherever it stands; there is no table of such words.
  public private(set) var corrections = CorrectionCatalogue()
  /// What editors call things in English.
  public private(set) var ownEnglish = EnglishNames.Changes()
  /// What editors have texts searched for, beside the words of the tables.
  public private(set) var ownWords: [OwnWord] = []
  /// What editors change in the tables, as it is written: what is read with it may change when it does.
  public private(set) var additions: [UInt8] = []
  public let figureVocabulary: FigureVocabulary
  public let readingOdds: ReadingOdds

  public init() {
    gazetteer = Gazetteer()
    themes = ThemeCatalogue()
    placeCues = PlaceCues()
    units = UnitCatalogue()
    indicators = IndicatorCatalogue()
    figureVocabulary = FigureVocabulary()
    readingOdds = ReadingOdds()
  }

  /// With what editors change in the tables, in the place of what was changed in the same of them before.
  public func changed(by changes: LexiconChanges) -> Lexicon {
    var lexicon = self
    if changes.themes != .init() { lexicon.themes = ThemeCatalogue(changes.themes) }
    if !changes.units.isEmpty { lexicon.units = UnitCatalogue(changes.units) }
    if !changes.places.isEmpty { lexicon.gazetteer = Gazetteer(changes.places) }
    if !changes.corrections.isEmpty { lexicon.corrections = changes.corrections }
    if !changes.indicators.isEmpty { lexicon.indicators = IndicatorCatalogue(changes.indicators) }
    lexicon.ownEnglish.add(changes.english)
    lexicon.ownWords += changes.words
    lexicon.additions += changes.written
    return lexicon
  }

  /// Read when first asked for: the table is large, and few texts need it.
  public var confusables: Confusables { .shared }

  /// Read when first asked for: only sites in English speak so.
  public var english: EnglishNames { .shared.changed(by: ownEnglish) }

  /// Read when first asked for.
  public var context: ContextVocabulary { .shared }

  /// Read when first asked for: only pages speak of it.
  public var measurements: Measurements { Measurements() }

  /// Read when first asked for.
  public var words: CommonWords { .shared }

  /// Read when first asked for.
  public var characterReferences: CharacterReferences { .shared }

  /// Read when first asked for.
  public var traditional: TraditionalCharacters { .shared }

  public var wordMisprints: WordMisprintFinder { WordMisprintFinder(words: words, cues: placeCues) }

  public var damages: DamageFinder { DamageFinder(words: words, units: units) }

  public var misprints: MisprintFinder {
    MisprintFinder(gazetteer: gazetteer, words: words, cues: placeCues)
  }
}
