/// The lines of one article: its head, up to where the text begins, and the rest.
struct Segment: Equatable {
  /// An editor's note above the headline; indices of ``Document/lines``, as the others.
  var preface: Range<Int>
  var head: Range<Int>
  var body: Range<Int>

  init(preface: Range<Int>? = nil, head: Range<Int>, body: Range<Int>) {
    self.preface = preface ?? head.lowerBound..<head.lowerBound
    self.head = head
    self.body = body
  }

  var lines: Range<Int> { preface.lowerBound..<body.upperBound }
}
