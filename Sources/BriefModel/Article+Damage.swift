extension Article {
  /// Whether a stretch of the source is damaged beyond repair, at least in part: what stands there says nothing.
  public func isDamaged(_ range: SourceRange) -> Bool {
    corrections.contains { $0.meant == nil && $0.range.overlaps(range) }
  }
}
