/// A stretch of a source that is no part of any article.
public struct Dropped: Hashable, Sendable {
  public var range: SourceRange
  public var reason: DropReason
  /// The dropped text; of a long stretch its first and last words with `……` between.
  public var excerpt: String
  /// The editor whose word it is; nil where a rule found it.
  public var by: EditorsWord?

  public init(range: SourceRange, reason: DropReason, excerpt: String, by: EditorsWord? = nil) {
    self.range = range
    self.reason = reason
    self.excerpt = excerpt
    self.by = by
  }
}
