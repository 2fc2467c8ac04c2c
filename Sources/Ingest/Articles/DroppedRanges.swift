import BriefModel

/// Puts what was left out in order: sorted, neighbours of one reason merged over white space, nothing twice.
struct DroppedRanges {
  private let bytes: [UInt8]
  private(set) var all: [Dropped] = []

  init(_ drops: [Document.Drop], of bytes: [UInt8]) {
    self.bytes = bytes
    var merged: [Document.Drop] = []
    for drop in drops.sorted(by: { $0.range < $1.range }) where !drop.range.isEmpty {
      guard var last = merged.last else {
        merged.append(drop)
        continue
      }
      if drop.range.end <= last.range.end { continue }
      if drop.reason == last.reason, drop.by == last.by, isBlank(from: last.range.end, to: drop.range.start) {
        last.range.end = drop.range.end
        merged[merged.count - 1] = last
      } else {
        let start = max(drop.range.start, last.range.end)
        merged.append(.init(range: SourceRange(start: start, end: drop.range.end), reason: drop.reason, by: drop.by))
      }
    }
    all = merged.map { Dropped($0.range, reason: $0.reason, of: bytes, by: $0.by) }
  }

  private func isBlank(from start: Int, to end: Int) -> Bool {
    start >= end || bytes.trimmed(SourceRange(start: start, end: end)) { $0.isWhiteSpace }.isEmpty
  }
}
