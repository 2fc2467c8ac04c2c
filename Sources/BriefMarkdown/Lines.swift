/// The lines of a file as ranges of its bytes, without their line feeds; nothing follows a last line feed.
struct Lines: IteratorProtocol {
  private let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var start: Int
  /// Where the last line given began.
  private(set) var previous: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    self.start = start
    previous = start
  }

  /// The line that ``next()`` will give.
  func peek() -> Range<Int>? {
    var lines = self
    return lines.next()
  }

  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    previous = start
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    defer { start = min(end + 1, bytes.count) }
    return start..<end
  }
}
