import BriefModel

/// Tells the figures of a row apart that are told for a row of times: 2023年、2024年，县财政分别安排286万元、517万元; or for a
/// span of as many years: 2022—2024年分别为286万元、401万元、517万元.
struct PairedTimes {
  let passage: Passage
  let times: TimeLine
  let figures: [RawFigure]

  /// Longer rows stand in tables.
  static let longest = 8

  /// The time of a figure; nil where no row of times stands before it in its sentence, one for each figure of its row.
  func time(of index: Int, in sentence: Range<Int>) -> TimeExpression? {
    var first = index
    while first > 0, index - first < Self.longest, isJoined(figures[first - 1].range, figures[first].range) {
      first -= 1
    }
    var last = index
    while last + 1 < figures.count, last - first < Self.longest, isJoined(figures[last].range, figures[last + 1].range)
    {
      last += 1
    }
    guard last > first, figures[first].range.lowerBound > sentence.lowerBound else { return nil }
    var row: [TimeExpression] = []
    for time in times.reversed(in: sentence.lowerBound..<figures[first].range.lowerBound) {
      if let next = row.last, !isJoined(time.range, next.range) { break }
      guard row.count <= last - first else { return nil }
      row.append(time)
    }
    guard let end = row.first?.range.upperBound, passage.contains("分别", in: end..<figures[first].range.lowerBound)
    else { return nil }
    if row.count == 1, let years = row[0].span, years.count == last - first + 1 {
      var year = row[0]
      year.period = Period(year: years.lowerBound + index - first)
      return year
    }
    return row.count == last - first + 1 ? row[last - index] : nil
  }

  private func isJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let gap = left.upperBound..<max(left.upperBound, right.lowerBound)
    return (1...2).contains(gap.count) && gap.allSatisfy { "、和与及以".unicodeScalars.contains(passage[$0]) }
  }
}
