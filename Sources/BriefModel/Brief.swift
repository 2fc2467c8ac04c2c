/// All that the site says of one article; what `briefs/SLUG.md` holds, no more and no less.
public struct Brief: Hashable, Sendable {
  /// A block of the body, in reading order.
  public struct Block: Hashable, Sendable {
    public var kind: BlockKind
    public var text: String
    /// The source ranges the text came from, in text order.
    public var source: [SourceRange]

    public init(kind: BlockKind, text: String, source: [SourceRange]) {
      self.kind = kind
      self.text = text
      self.source = source
    }
  }

  /// The file the brief was made from.
  public struct Origin: Hashable, Sendable {
    public var name: String
    /// That of the text, as in ``Source``: how the file was encoded does not show in a brief.
    public var sha256: String
    /// Length of the text in bytes of UTF-8.
    public var bytes: Int
    /// The article's number in it, from 1.
    public var article: Int
    /// First and last line of the article in it, from 1.
    public var firstLine: Int
    public var lastLine: Int

    public init(name: String, sha256: String, bytes: Int, article: Int, firstLine: Int, lastLine: Int) {
      self.name = name
      self.sha256 = sha256
      self.bytes = bytes
      self.article = article
      self.firstLine = firstLine
      self.lastLine = lastLine
    }
  }

  public var slug: String
  /// The headline as one line; nil where the text has none.
  public var title: String?
  public var kicker: String?
  public var subtitle: String?
  public var byline: [String]
  public var publisher: String?
  public var published: String?
  /// Where the text can be read, `https://…`.
  public var address: String?
  /// Who holds the rights to the text, or on what terms it stands here.
  public var rights: String?
  /// The GB/T 2260 code of the division the article is about; nil where the text names none.
  public var place: String?
  public var otherPlaces: [String]
  /// Main theme first.
  public var themes: [ThemeWeight]
  /// The years its figures speak of, ascending.
  public var dataYears: [Int]
  public var documents: [String]
  public var honours: [String]
  public var people: [Person]
  public var facts: [Fact]
  /// What was read out of the text and is no fact, as an editor says.
  public var rejected: [Fact]
  public var blocks: [Block]
  public var pieces: [Piece]
  public var origin: Origin
  public var corrections: [Correction]
  public var dropped: [Dropped]
  public var joins: Int
  public var punctuationChanges: Int
  /// What an editor settled of it.
  public var rulings: [Ruling]

  public init(
    slug: String, title: String?, kicker: String? = nil, subtitle: String? = nil, byline: [String] = [],
    publisher: String? = nil, published: String? = nil, address: String? = nil, rights: String? = nil,
    place: String? = nil, otherPlaces: [String] = [], themes: [ThemeWeight] = [], dataYears: [Int] = [],
    documents: [String] = [], honours: [String] = [], people: [Person] = [], facts: [Fact] = [],
    rejected: [Fact] = [], blocks: [Block] = [], pieces: [Piece] = [], origin: Origin, corrections: [Correction] = [],
    dropped: [Dropped] = [], joins: Int = 0, punctuationChanges: Int = 0, rulings: [Ruling] = []
  ) {
    self.slug = slug
    self.title = title
    self.kicker = kicker
    self.subtitle = subtitle
    self.byline = byline
    self.publisher = publisher
    self.published = published
    self.address = address
    self.rights = rights
    self.place = place
    self.otherPlaces = otherPlaces
    self.themes = themes
    self.dataYears = dataYears
    self.documents = documents
    self.honours = honours
    self.people = people
    self.facts = facts
    self.rejected = rejected
    self.blocks = blocks
    self.pieces = pieces
    self.origin = origin
    self.corrections = corrections
    self.dropped = dropped
    self.joins = joins
    self.punctuationChanges = punctuationChanges
    self.rulings = rulings
  }

  /// The headline, or where there is none the first words of the text.
  public var displayTitle: String {
    if let title { return title }
    guard let text = blocks.first(where: { $0.kind == .paragraph })?.text else { return slug }
    var opening = text.prefix(30)
    guard opening.endIndex < text.endIndex else { return text }
    // A mark that opens what is cut away says nothing.
    while let last = opening.last, Self.openingMarks.contains(last) { opening.removeLast() }
    return opening + "……"
  }

  private static let openingMarks: Set<Character> = ["“", "‘", "（", "《", "〈", "「", "『", "【"]
}
