import BriefModel

/// Reading scalars out of valid UTF-8; on other bytes the results mean nothing, but nothing traps.
extension [UInt8] {
  /// The scalar that begins at `offset`, and its length in bytes. `offset` is inside the array.
  func scalar(at offset: Int) -> (scalar: Scalar, length: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (Scalar(lead), 1) }
    func tail(_ index: Int) -> UInt32 { offset + index < count ? UInt32(self[offset + index]) & 0x3F : 0 }
    let left = count - offset
    if lead < 0xE0 { return (Scalar((lead & 0x1F) << 6 | tail(1)), Swift.min(2, left)) }
    if lead < 0xF0 { return (Scalar((lead & 0x0F) << 12 | tail(1) << 6 | tail(2)), Swift.min(3, left)) }
    return (Scalar((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)), Swift.min(4, left))
  }

  /// The scalar that ends before `offset`, and its length in bytes. `offset` is above 0.
  func scalar(before offset: Int) -> (scalar: Scalar, length: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(at: start).scalar, offset - start)
  }

  /// The first scalar of a range; nil of an empty one.
  func first(of range: SourceRange) -> Scalar? { range.isEmpty ? nil : scalar(at: range.start).scalar }
  func last(of range: SourceRange) -> Scalar? { range.isEmpty ? nil : scalar(before: range.end).scalar }

  /// `range` without the scalars at both ends that `drop` names.
  func trimmed(_ range: SourceRange, where drop: (Scalar) -> Bool) -> SourceRange {
    var range = range
    while !range.isEmpty {
      let (scalar, length) = scalar(at: range.start)
      guard drop(scalar) else { break }
      range.start += length
    }
    while !range.isEmpty {
      let (scalar, length) = scalar(before: range.end)
      guard drop(scalar) else { break }
      range.end -= length
    }
    return range
  }

  func trimmed(_ range: SourceRange) -> SourceRange { trimmed(range) { $0.isWhiteSpace || $0.isUnreadable } }

  /// Calls `body` with every scalar of `range` and its range.
  func forEachScalar(in range: SourceRange, _ body: (Scalar, SourceRange) -> Void) {
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = scalar(at: offset)
      body(scalar, SourceRange(start: offset, end: offset + length))
      offset += length
    }
  }

  func characterCount(of range: SourceRange) -> Int {
    self[range.start..<range.end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
