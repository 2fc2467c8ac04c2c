/// Where a figure stands: its sentence, its clause, and the text to its left and right that may say what it counts.
struct Clause: Sendable {
  /// From behind the last mark that ends a sentence to this one's, included.
  let sentence: Range<Int>
  /// From behind the last mark that ends a clause to the next, not included.
  let clause: Range<Int>

  /// The longest stretch that is looked through on either side, in characters: prose has no such sentences, and text
  /// without marks must not make the work grow with its square.
  private static let reach = 800

  /// A row of a table, or any other line, around a stretch of it; of a long one what stands near.
  static func line(around range: Range<Int>, in passage: Passage) -> Range<Int> {
    var start = range.lowerBound
    while start > max(0, range.lowerBound - reach), passage[start - 1] != "\n" { start -= 1 }
    var end = range.upperBound
    while end < min(passage.count, range.upperBound + reach), passage[end] != "\n" { end += 1 }
    return start..<end
  }

  init(around range: Range<Int>, in passage: Passage) {
    let marks = passage.marks
    let floor = max(0, range.lowerBound - Self.reach)
    var start = floor
    var first: Int?
    for mark in marks[..<marks.partitionPoint { $0 < range.lowerBound }].reversed() {
      guard mark >= floor else { break }
      let scalar = passage[mark]
      if first == nil, scalar.endsClause { first = mark + 1 }
      if scalar.endsSentence || scalar == "\n" {
        start = mark + 1
        break
      }
    }
    // Marks that close a quotation belong to the sentence before.
    while start < range.lowerBound, passage[start].closes || passage[start].isBlank { start += 1 }
    let limit = max(range.upperBound, min(passage.count, range.upperBound + Self.reach))
    var end = limit
    var last: Int?
    for mark in marks[marks.partitionPoint { $0 < range.upperBound }...] {
      guard mark < limit else { break }
      let scalar = passage[mark]
      if last == nil, scalar.endsClause { last = mark }
      if scalar.endsSentence || scalar == "\n" {
        end = mark
        break
      }
    }
    while end < limit, passage[end].endsSentence || passage[end].closes { end += 1 }
    sentence = start..<end
    // （8）新建公厕120座。（9）建成处理站5个: a list in one paragraph has its numbers in brackets.
    var opening = max(start, first ?? start)
    while opening > 0, opening < range.lowerBound, passage[opening].isBlank { opening += 1 }
    if opening == 0 || passage[opening] == "（" || passage[opening] == "(" {
      opening = passage.itemNumberEnd(at: opening) ?? opening
    }
    clause = opening..<max(opening, min(end, last ?? end))
  }
}
