/// What stands between marks in a passage: titles in 《》, and words in quotation marks.
struct MarkedSpans {
  private(set) var titles: [Range<Int>] = []
  private(set) var quotes: [Range<Int>] = []

  init(_ passage: Passage) {
    var title: Int?
    var quote: Int?
    for index in 0..<passage.count {
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
}
