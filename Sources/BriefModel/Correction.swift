/// A misprint in a source: mended, or only flagged where what was meant is not certain.
public struct Correction: Hashable, Sendable {
  public var range: SourceRange
  public var printed: String
  /// What it was mended to; nil where the text is damaged beyond repair and left as printed.
  public var meant: String?
  /// Why, in Chinese, for the reader of the page.
  public var why: String
  /// The editor whose word it is; nil where a rule found it.
  public var by: EditorsWord?

  public init(range: SourceRange, printed: String, meant: String?, why: String, by: EditorsWord? = nil) {
    self.range = range
    self.printed = printed
    self.meant = meant
    self.why = why
    self.by = by
  }
}
