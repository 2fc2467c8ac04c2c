import BriefModel

/// The page of one source: its raw text, line by line, and what became of every part of it.
public struct SourcePage: Sendable {
  /// A stretch of a line that shares one fate.
  public struct Part: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// In a brief as printed, or white space.
      case plain
      /// In a brief, in other punctuation or as the character that a reference stands for.
      case set
      /// Mended to this.
      case corrected(String)
      case damaged
      case dropped
      /// In no brief and not left out either.
      case missing
    }

    public let text: String
    public let kind: Kind
    /// The figures that are read out of it, the first of which it leads to.
    public let figures: [Figure]
  }

  /// A figure of one of the source's briefs.
  public struct Figure: Hashable, Sendable {
    /// Unique on this page.
    public let anchor: String
    public let link: Link
  }

  /// Where a part of a line went, in words.
  public struct Fate: Hashable, Sendable {
    public let words: String
    /// The brief it stands in; nil for what was left out.
    public let link: Link?
  }

  public struct Line: Hashable, Sendable {
    /// From 1.
    public let number: Int
    public let parts: [Part]
    /// Each once, in the order of the line.
    public let fates: [Fate]
  }

  public let head: PageHead
  public let name: String
  public let encoding: String
  public let sha256: String
  /// Of the text as UTF-8.
  public let byteCount: Int
  public let briefs: [Link]
  /// What became of how many characters, white space not counted, in words.
  public let tally: [(name: String, count: Int)]
  public let isClosed: Bool
  public let lines: [Line]
  public let data: Link

  /// The id of a figure in the text of its source.
  ///
  /// - Parameter article: the article's number in the source: ids of facts are unique in their brief alone.
  public static func anchor(ofFigure id: String, article: Int) -> String { "f\(article)-\(id)" }

  /// The id of a line.
  public static func anchor(ofLine line: Int) -> String { "L\(line)" }
}
