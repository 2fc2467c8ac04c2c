extension TracedText {
  /// The part that stands in `range`, in bytes of ``utf8``.
  ///
  /// A run that stands for its source as a whole goes to the part that holds its first byte.
  public func part(_ range: Range<Int>) -> TracedText {
    var part = TracedText()
    for run in runs {
      let own = (run.start..<run.start + run.count).clamped(to: range)
      guard !own.isEmpty else { continue }
      if run.isCopy {
        let start = run.source.start + own.lowerBound - run.start
        part.append(copy: utf8[own], of: SourceRange(start: start, end: start + own.count))
      } else {
        let isFirst = own.lowerBound == run.start
        let rest = SourceRange(start: run.source.end, end: run.source.end)
        part.append(utf8[own], replacing: isFirst ? run.source : rest)
      }
    }
    return part
  }
}
