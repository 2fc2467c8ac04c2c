/// The lines of one article: its head, up to where the text begins, and the rest.
struct Segment: Equatable {
  /// Indices of ``Document/lines``.
  var head: Range<Int>
  var body: Range<Int>

  var lines: Range<Int> { head.lowerBound..<body.upperBound }
}
