import BriefModel

/// What an article says around its figures.
public struct ArticleContext: Sendable, Equatable {
  /// The GB/T 2260 code of the division the article is about; nil where it names none.
  public var place: String?
  /// What the text alone gives for ``place`` and ``themes``, where an editor settled them.
  public var readPlace: String?
  public var readThemes: [ThemeWeight] = []
  /// Divisions that do something in the text, most named first, without ``place``.
  public var otherPlaces: [String]
  /// Every division named, in text order.
  public var mentions: [PlaceMention]
  /// Themes with at least two sentences on them, main first.
  public var themes: [ThemeWeight]
  /// Policy documents in 《》, without the marks.
  public var documents: [String]
  public var honours: [String]
  public var people: [Person]

  public init(
    place: String? = nil, otherPlaces: [String] = [], mentions: [PlaceMention] = [], themes: [ThemeWeight] = [],
    documents: [String] = [], honours: [String] = [], people: [Person] = []
  ) {
    self.place = place
    self.otherPlaces = otherPlaces
    self.mentions = mentions
    self.themes = themes
    self.documents = documents
    self.honours = honours
    self.people = people
  }
}
