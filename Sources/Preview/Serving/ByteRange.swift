/// The one range of a file that a request asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
  /// All of it: there is no range, or one that need not be heeded, as several are.
  case whole
  case part(Range<Int>)
  /// No byte of the file is asked for.
  case none

  /// - Parameters:
  ///   - header: The value of `Range`.
  ///   - size: Of the file, in bytes.
  init(_ header: String?, size: Int) {
    self = .whole
    guard let header, header.utf8.count <= 64, header.lowercased().hasPrefix("bytes=") else { return }
    let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false).map {
      Self.trimmed($0)
    }
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return }
    // A number too large for the machine lies behind any end.
    let numbers = ends.map { $0.isEmpty ? nil : Int($0) ?? Int.max }
    switch (numbers[0], numbers[1]) {
    case (nil, let count?): self = count == 0 || size == 0 ? .none : .part(max(0, size - count)..<size)
    case (let first?, let last):
      if let last, last < first { return }
      self = first >= size ? .none : .part(first..<min(last ?? size, size - 1) + 1)
    case (nil, nil): return
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
