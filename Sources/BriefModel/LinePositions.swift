/// Lines and columns of byte offsets into a text, as an editor shows them.
///
/// A line ends at LF, CR or CRLF.
public struct LinePositions: Sendable {
  private let bytes: [UInt8]
  /// The offset of each line's first byte.
  private let starts: [Int]

  /// - Parameter bytes: UTF-8 at least as far as positions are asked for.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      for (offset, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
        let isHalf = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        if !isHalf { starts.append(offset + 1) }
      }
      return starts
    }
  }

  /// The number of lines; what stands behind the last line end is one, if only an empty one.
  public var count: Int { starts.count }

  /// Both from 1; columns in characters of Unicode.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let line = line(of: offset)
    let column = bytes[min(starts[line - 1], bytes.count)..<min(max(offset, 0), bytes.count)].count {
      $0 & 0xC0 != 0x80
    }
    return (line, column + 1)
  }

  /// From 1.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// A line with its end mark.
  ///
  /// - Parameter line: from 1 to ``count``.
  public func range(ofLine line: Int) -> SourceRange {
    SourceRange(start: starts[line - 1], end: line < starts.count ? starts[line] : bytes.count)
  }
}
