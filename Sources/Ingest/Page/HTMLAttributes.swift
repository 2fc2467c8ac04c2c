import BriefModel

/// The attributes of a tag.
struct HTMLAttributes {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Values without quotation marks.
  private var attributes: [(name: SourceRange, value: SourceRange)] = []

  /// - Parameter tag: a start tag of `bytes`.
  init(of tag: SourceRange, in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var at = tag.start + 1
    let end = tag.end - 1
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") }
    while at < end, !isBlank(bytes[at]) { at += 1 }
    // No page has more, and those that come last are none that matter.
    while at < end, attributes.count < 40 {
      while at < end, isBlank(bytes[at]) { at += 1 }
      let start = at
      while at < end, !isBlank(bytes[at]), bytes[at] != UInt8(ascii: "=") || at == start { at += 1 }
      let name = SourceRange(start: start, end: at)
      while at < end, bytes[at] <= 0x20 { at += 1 }
      var value = SourceRange(start: at, end: at)
      if at < end, bytes[at] == UInt8(ascii: "=") {
        at += 1
        while at < end, bytes[at] <= 0x20 { at += 1 }
        value = readValue(at: &at, limit: end)
      }
      if !name.isEmpty { attributes.append((name, value)) }
    }
  }

  /// The value of an attribute, of two of one name the first.
  ///
  /// - Parameter name: in lower case.
  subscript(name: StaticString) -> SourceRange? {
    attributes.first { $0.name.count == name.utf8CodeUnitCount && holds(name, at: $0.name) }?.value
  }

  private func holds(_ name: StaticString, at range: SourceRange) -> Bool {
    (0..<range.count).allSatisfy { index in
      let byte = bytes[range.start + index]
      return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == name.utf8Start[index]
    }
  }

  private func readValue(at: inout Int, limit: Int) -> SourceRange {
    guard at < limit else { return SourceRange(start: at, end: at) }
    let quote = bytes[at]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { at += 1 }
    let start = at
    while at < limit, isQuoted ? bytes[at] != quote : bytes[at] > 0x20 { at += 1 }
    defer { if isQuoted { at = min(at + 1, limit) } }
    return SourceRange(start: start, end: at)
  }
}
