/// What an editor changes in how a source is read, each at its place in the source's text.
public struct SourceEdits: Hashable, Sendable {
  /// A stretch of the source.
  public struct Passage: Hashable, Sendable {
    public var range: SourceRange
    public var by: EditorsWord

    public init(range: SourceRange, by: EditorsWord) {
      self.range = range
      self.by = by
    }
  }

  /// In the source's order, without overlap; they come before those that are found.
  public var corrections: [Correction] = []
  /// What looks like a misprint and is none.
  public var asPrinted: [Passage] = []
  /// What belongs to no article; in the source's order, without overlap.
  public var leftOut: [Passage] = []
  /// What belongs to an article, whatever it looks like; in the source's order, without overlap.
  public var kept: [Passage] = []
  /// Where an article begins.
  public var splits: [Passage] = []
  /// Where none begins.
  public var joins: [Passage] = []

  public init() {}
}
