/// The reference tables, loaded once and shared by every reader.
public struct Lexicon: Sendable {
  public let gazetteer: Gazetteer
  public let themes: ThemeCatalogue

  public init() {
    gazetteer = Gazetteer()
    themes = ThemeCatalogue()
  }

  /// Read when first asked for: the table is large, and few texts need it.
  public var confusables: Confusables { .shared }
}
