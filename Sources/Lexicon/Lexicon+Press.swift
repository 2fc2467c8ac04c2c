extension Lexicon {
  /// Read anew at every call: ask once.
  public var furniture: FurnitureCatalogue { FurnitureCatalogue() }
  /// Read anew at every call: ask once.
  public var pageParts: [PagePart] { PagePart.all }
  /// Read anew at every call: ask once.
  public var press: PressVocabulary { PressVocabulary() }
}
