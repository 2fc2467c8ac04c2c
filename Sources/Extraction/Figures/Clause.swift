/// Where a figure stands: its sentence, its clause, and the text to its left and right that may say what it counts.
struct Clause: Sendable {
  /// From behind the last mark that ends a sentence to this one's, included.
  let sentence: Range<Int>
  /// From behind the last mark that ends a clause to the next, not included.
  let clause: Range<Int>

  /// The longest stretch that is looked through on either side, in characters: prose has no such sentences, and text
  /// without marks must not make the work grow with its square.
  private static let reach = 800

  init(around range: Range<Int>, in passage: Passage) {
    var start = range.lowerBound
    while start > max(0, range.lowerBound - Self.reach), !passage[start - 1].endsSentence, passage[start - 1] != "\n" {
      start -= 1
    }
    // Marks that close a quotation belong to the sentence before.
    while start < range.lowerBound, passage[start].closes || passage[start].isBlank { start += 1 }
    var end = range.upperBound
    let limit = min(passage.count, range.upperBound + Self.reach)
    while end < limit, !passage[end].endsSentence, passage[end] != "\n" { end += 1 }
    while end < limit, passage[end].endsSentence || passage[end].closes { end += 1 }
    sentence = start..<end

    var first = range.lowerBound
    while first > start, !passage[first - 1].endsClause { first -= 1 }
    var last = range.upperBound
    while last < end, !passage[last].endsClause { last += 1 }
    clause = first..<last
  }
}
