extension Ledger {
  /// A stretch of the source, and what became of it.
  public struct Entry: Hashable, Sendable {
    public var range: SourceRange
    public var fate: Fate

    public init(range: SourceRange, fate: Fate) {
      self.range = range
      self.fate = fate
    }
  }

  public enum Fate: Hashable, Sendable {
    /// It stands in the article with this number, from 1.
    case kept(article: Int, Part, Form)
    /// It was left out; nil where the source holds no article.
    case dropped(DropReason, article: Int?)
    /// White space between what is kept and left out.
    case whiteSpace
    /// It is nowhere: the account is open.
    case missing
  }

  /// A part of an article.
  public enum Part: Hashable, Sendable {
    case kicker, title, subtitle, publisher
    /// An index of ``Article/byline``. Names that are credited out of a sentence are accounted for there.
    case byline(Int)
    /// An index of ``Article/blocks``, whose kind tells a paragraph from a heading, a caption and a table.
    case block(Int)
  }

  /// How a stretch stands in the article.
  public enum Form: Hashable, Sendable {
    /// As in the source.
    case printed
    /// As the rules for punctuation have it, or as the character that a reference stands for.
    case set
    /// Mended.
    case corrected
    /// As in the source, and damaged there beyond repair.
    case damaged
  }

  /// Where a paragraph goes on behind an end of line.
  public struct Join: Hashable, Sendable {
    /// The article's number, from 1.
    public var article: Int
    /// An index of ``Article/blocks``.
    public var block: Int
    /// What stands between the two parts in the source: line ends, captions, furniture.
    public var gap: SourceRange

    public init(article: Int, block: Int, gap: SourceRange) {
      self.article = article
      self.block = block
      self.gap = gap
    }
  }
}
