/// Normalised text that knows, byte for byte, where in its source it came from.
///
/// The text is a row of runs. A run copied unchanged has the same length in text and source; a run whose length or
/// bytes differ (a half-width comma made full-width, a corrected character) stands for its source range as a whole.
public struct TracedText: Sendable, Equatable {
  /// A stretch of the text and the bytes of the source that it stands for.
  public struct Run: Sendable, Equatable {
    /// Where the run begins, in bytes of ``TracedText/utf8``.
    public var start: Int
    /// Its length there, in bytes.
    public var count: Int
    /// The source bytes it stands for; empty where something was put in that the source does not hold.
    public var source: SourceRange
    /// Whether the run's bytes are the source's own.
    public var isCopy: Bool

    public init(start: Int, count: Int, source: SourceRange, isCopy: Bool) {
      self.start = start
      self.count = count
      self.source = source
      self.isCopy = isCopy
    }
  }

  public private(set) var utf8: [UInt8] = []
  public private(set) var runs: [Run] = []

  public init() {}

  public var isEmpty: Bool { utf8.isEmpty }
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Appends `range` of `bytes`, the source's text, unchanged.
  public mutating func append(copying range: SourceRange, of bytes: [UInt8]) {
    append(copy: bytes[range.start..<range.end], of: range)
  }

  /// Appends bytes that stand in the source's `range`.
  mutating func append(copy: ArraySlice<UInt8>, of range: SourceRange) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.isCopy, last.source.end == range.start {
      runs[runs.count - 1].count += range.count
      runs[runs.count - 1].source.end = range.end
    } else {
      runs.append(Run(start: utf8.count, count: range.count, source: range, isCopy: true))
    }
    utf8.append(contentsOf: copy)
  }

  /// Appends `replacement` in the place of the source's `range`.
  public mutating func append(_ replacement: some Collection<UInt8>, replacing range: SourceRange) {
    guard !replacement.isEmpty else { return }
    runs.append(Run(start: utf8.count, count: replacement.count, source: range, isCopy: false))
    utf8.append(contentsOf: replacement)
  }

  /// Appends another traced text of the same source.
  public mutating func append(_ other: TracedText) {
    let base = utf8.count
    utf8.append(contentsOf: other.utf8)
    for var run in other.runs {
      run.start += base
      if run.isCopy, let last = runs.last, last.isCopy, last.source.end == run.source.start {
        runs[runs.count - 1].count += run.count
        runs[runs.count - 1].source.end = run.source.end
      } else {
        runs.append(run)
      }
    }
  }

  /// The smallest source range that covers `range`, given in bytes of ``utf8``.
  public func sourceRange(of range: Range<Int>) -> SourceRange {
    var found: SourceRange?
    // The runs are in order: the first that reaches into the range is found by halving.
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start + runs[middle].count <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    for run in runs[low...].prefix(while: { $0.start < range.upperBound }) {
      var part = run.source
      if run.isCopy {
        part.start += max(0, range.lowerBound - run.start)
        part.end -= max(0, run.start + run.count - range.upperBound)
      }
      found = SourceRange(
        start: min(found?.start ?? part.start, part.start), end: max(found?.end ?? part.end, part.end))
    }
    return found ?? SourceRange(start: 0, end: 0)
  }

  /// The source ranges the text came from, in text order, neighbours merged.
  public var sources: [SourceRange] {
    var merged: [SourceRange] = []
    for run in runs where !run.source.isEmpty {
      if let last = merged.last, last.end == run.source.start {
        merged[merged.count - 1].end = run.source.end
      } else {
        merged.append(run.source)
      }
    }
    return merged
  }
}
