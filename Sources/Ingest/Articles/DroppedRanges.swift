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
      if drop.reason == last.reason, isBlank(from: last.range.end, to: drop.range.start) {
        last.range.end = drop.range.end
        merged[merged.count - 1] = last
      } else {
        let start = max(drop.range.start, last.range.end)
        merged.append(.init(range: SourceRange(start: start, end: drop.range.end), reason: drop.reason))
      }
    }
    all = merged.map { Dropped(range: $0.range, reason: $0.reason, excerpt: excerpt($0.range)) }
  }

  private func isBlank(from start: Int, to end: Int) -> Bool {
    start >= end || bytes.trimmed(SourceRange(start: start, end: end)) { $0.isWhiteSpace }.isEmpty
  }

  /// Up to 60 characters whole; of more, 24 from each end. White space and control characters become one blank.
  private func excerpt(_ range: SourceRange) -> String {
    var head: [UInt8] = []
    var tail: [[UInt8]] = []
    var count = 0
    var wasBlank = true
    bytes.forEachScalar(in: range) { scalar, place in
      let isBlank = scalar.isWhiteSpace || scalar.isUnreadable
      if isBlank && wasBlank { return }
      wasBlank = isBlank
      let character = isBlank ? [0x20] : Array(bytes[place.start..<place.end])
      count += 1
      if count <= 24 {
        head += character
      } else {
        tail.append(character)
        if tail.count > 72 { tail.removeFirst(36) }
      }
    }
    if wasBlank, tail.last == [0x20] { tail.removeLast() }
    if count <= 60 { return String(decoding: head + tail.joined(), as: UTF8.self) }
    return String(decoding: head + Array("……".utf8) + tail.suffix(24).joined(), as: UTF8.self)
  }
}
