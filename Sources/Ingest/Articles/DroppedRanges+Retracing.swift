import BriefModel

extension DroppedRanges {
  /// What was left out, as stretches of the source, and the source's markup. Markup within a stretch is part of it.
  ///
  /// - Parameter kept: what stands in articles, in any order; a mended word may have markup in it.
  func retraced(_ retracing: Retracing, besides kept: [SourceRange], of source: [UInt8]) -> [Dropped] {
    guard !retracing.isIdentity else { return all }
    let markup = retracing.markup
    let kept = Self.merged(kept)
    var stretches: [Dropped] = []
    var covered: [SourceRange] = []
    for dropped in all {
      for range in Self.parts(of: retracing.range(dropped.range), outside: kept, of: source) {
        stretches.append(Dropped(range: range, reason: dropped.reason, excerpt: dropped.excerpt, by: dropped.by))
        covered.append(range)
      }
    }
    let taken = Self.merged(kept + covered)
    let rest = markup.flatMap { drop in
      Self.parts(of: drop.range, outside: taken, of: source).map { Document.Drop(range: $0, reason: drop.reason) }
    }
    return (stretches + DroppedRanges(rest, of: source).all).sorted { $0.range < $1.range }
  }

  private static func merged(_ ranges: [SourceRange]) -> [SourceRange] {
    var merged: [SourceRange] = []
    for range in ranges.sorted() where !range.isEmpty {
      if let last = merged.last, range.start <= last.end {
        merged[merged.count - 1].end = max(last.end, range.end)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// What of `range` lies in none of `others`, which are in order and do not touch; without outer white space.
  private static func parts(
    of range: SourceRange, outside others: [SourceRange], of source: [UInt8]
  ) -> [SourceRange] {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    var parts: [SourceRange] = []
    var start = range.start
    func add(to end: Int) {
      guard start < end else { return }
      let words = source.trimmed(SourceRange(start: start, end: end)) { $0.isWhiteSpace }
      if !words.isEmpty { parts.append(words) }
    }
    for other in others[low...].prefix(while: { $0.start < range.end }) {
      add(to: other.start)
      start = max(start, other.end)
    }
    add(to: range.end)
    return parts
  }
}
