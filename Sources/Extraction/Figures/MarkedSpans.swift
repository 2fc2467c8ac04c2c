/// What stands between marks in a passage: titles in 《》, and words in quotation marks.
struct MarkedSpans {
  /// In text order; none overlaps another of its kind.
  private var titles: [Range<Int>] = []
  private var quotes: [Range<Int>] = []

  init(_ passage: Passage) {
    var title: Int?
    var quote: Int?
    for index in passage.marks {
      switch passage[index] {
      case "《": title = title ?? index
      case "》":
        if let start = title { titles.append(start..<(index + 1)) }
        title = nil
      case "“", "「": quote = index
      case "”", "」":
        if let start = quote { quotes.append(start..<(index + 1)) }
        quote = nil
      default: break
      }
    }
  }

  func isInTitle(_ index: Int) -> Bool { Self.span(around: index, in: titles) != nil }

  /// The quotation around `index`, its marks included.
  func quote(around index: Int) -> Range<Int>? { Self.span(around: index, in: quotes) }

  private static func span(around index: Int, in spans: [Range<Int>]) -> Range<Int>? {
    let count = spans.partitionPoint { $0.lowerBound <= index }
    return count > 0 && spans[count - 1].contains(index) ? spans[count - 1] : nil
  }
}
