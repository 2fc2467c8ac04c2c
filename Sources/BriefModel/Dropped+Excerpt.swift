extension Dropped {
  /// A stretch of `bytes`, the source's text, with its own words as the excerpt.
  public init(_ range: SourceRange, reason: DropReason, of bytes: [UInt8], by word: EditorsWord? = nil) {
    self.init(range: range, reason: reason, excerpt: Self.excerpt(of: bytes[range.start..<range.end]), by: word)
  }

  /// Up to 60 characters whole; of more, 24 from each end. White space and control characters become one blank.
  private static func excerpt(of bytes: ArraySlice<UInt8>) -> String {
    var head = String.UnicodeScalarView()
    var tail: [Unicode.Scalar] = []
    var count = 0
    var wasBlank = true
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isBlank = isBlank(scalar)
      if isBlank && wasBlank { continue }
      wasBlank = isBlank
      count += 1
      if count <= 24 {
        head.append(isBlank ? " " : scalar)
      } else {
        tail.append(isBlank ? " " : scalar)
        if tail.count > 72 { tail.removeFirst(36) }
      }
    }
    if wasBlank, tail.last == " " { tail.removeLast() }
    return count <= 60
      ? String(head + String.UnicodeScalarView(tail)) : "\(head)……\(String.UnicodeScalarView(tail.suffix(24)))"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: true
    default: false
    }
  }
}
