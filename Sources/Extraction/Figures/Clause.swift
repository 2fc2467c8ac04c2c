/// Where a figure stands: its sentence, its clause, and the text to its left and right that may say what it counts.
struct Clause: Sendable {
  /// From behind the last mark that ends a sentence to this one's, included.
  let sentence: Range<Int>
  /// From behind the last mark that ends a clause to the next, not included.
  let clause: Range<Int>

  init(around range: Range<Int>, in passage: Passage) {
    var start = range.lowerBound
    while start > 0, !passage[start - 1].endsSentence, passage[start - 1] != "\n" { start -= 1 }
    // Marks that close a quotation belong to the sentence before.
    while start < range.lowerBound, passage[start].closes || passage[start].isBlank { start += 1 }
    var end = range.upperBound
    while end < passage.count, !passage[end].endsSentence, passage[end] != "\n" { end += 1 }
    while end < passage.count, passage[end].endsSentence || passage[end].closes { end += 1 }
    sentence = start..<end

    var first = range.lowerBound
    while first > start, !passage[first - 1].endsClause { first -= 1 }
    var last = range.upperBound
    while last < end, !passage[last].endsClause { last += 1 }
    clause = first..<last
  }
}
