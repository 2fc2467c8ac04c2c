import BriefModel

/// The reference tables, loaded once and shared by every reader.
public struct Lexicon: Sendable {
  public let gazetteer: Gazetteer
  public let themes: ThemeCatalogue
  public let placeCues: PlaceCues
  public let units: UnitCatalogue
  public private(set) var indicators: IndicatorCatalogue
  /// What editors add to the tables, as it is written: what is read with it may change when it does.
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

  /// With what editors add to the indicators; their phrases go before those of the tables.
  ///
  /// - Parameter bytes: It as it is written.
  public func adding(
    _ indicators: [Indicator], phrases: [IndicatorCatalogue.Phrase], writtenAs bytes: [UInt8]
  ) -> Lexicon {
    var lexicon = self
    lexicon.indicators = IndicatorCatalogue(adding: indicators, phrases)
    lexicon.additions = bytes
    return lexicon
  }

  /// Read when first asked for: the table is large, and few texts need it.
  public var confusables: Confusables { .shared }

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
