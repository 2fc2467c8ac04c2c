/// One article of a source, normalised, before anything is read out of it.
public struct Article: Sendable {
  /// A block of the body, in reading order.
  public struct Block: Sendable, Equatable {
    public var kind: BlockKind
    public var text: TracedText

    public init(kind: BlockKind, text: TracedText) {
      self.kind = kind
      self.text = text
    }
  }

  /// The article's number in its source, from 1.
  public var number: Int
  public var title: TracedText?
  public var kicker: TracedText?
  public var subtitle: TracedText?
  /// People credited, as printed, one entry for the people who share a role word ("通讯员 赵海阳 付静").
  public var byline: [TracedText]
  public var publisher: TracedText?
  /// The day the text itself gives for its publication, ISO 8601; nil where it gives none.
  public var published: String?
  public var blocks: [Block]
  public var corrections: [Correction]
  /// How many broken paragraphs were joined.
  public var joins: Int
  /// How many half-width marks were made full-width.
  public var punctuationChanges: Int
  /// What was left out of the source around and inside this article.
  public var dropped: [Dropped]
  /// What an editor settled of it.
  public var settled = Settled()

  public init(
    number: Int, title: TracedText? = nil, kicker: TracedText? = nil, subtitle: TracedText? = nil,
    byline: [TracedText] = [], publisher: TracedText? = nil, published: String? = nil, blocks: [Block] = [],
    corrections: [Correction] = [], joins: Int = 0, punctuationChanges: Int = 0, dropped: [Dropped] = []
  ) {
    self.number = number
    self.title = title
    self.kicker = kicker
    self.subtitle = subtitle
    self.byline = byline
    self.publisher = publisher
    self.published = published
    self.blocks = blocks
    self.corrections = corrections
    self.joins = joins
    self.punctuationChanges = punctuationChanges
    self.dropped = dropped
  }
}
