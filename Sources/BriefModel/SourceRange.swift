/// A half-open range of bytes in a source's text as UTF-8, counted from 0, without a byte-order mark.
public struct SourceRange: Hashable, Comparable, Sendable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }
  public var isEmpty: Bool { end <= start }

  public func overlaps(_ other: SourceRange) -> Bool { start < other.end && other.start < end }
  public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }

  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
