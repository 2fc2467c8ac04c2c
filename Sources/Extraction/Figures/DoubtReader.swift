import BriefModel

/// Finds what makes the reading of a figure less sure than others of its kind.
struct DoubtReader {
  /// Labels shorter than this seldom say what of, and labels longer than that often hold too much, in characters.
  private static let usual = 5...12

  let passage: Passage
  let places: FigurePlaces
  /// Whether the article speaks of several years.
  let speaksOfYears: Bool

  func doubts(
    _ figure: RawFigure, label: String, period: PeriodReading, place: PlaceReading, in clause: Clause
  ) -> [ReadingDoubt] {
    var doubts: [ReadingDoubt] = []
    let length = label.unicodeScalars.count
    if length < Self.usual.lowerBound { doubts.append(.shortLabel) }
    if length > Self.usual.upperBound { doubts.append(.longLabel) }
    if period.period == nil, speaksOfYears { doubts.append(.severalYears) }
    if place.source == .article, places.namesAnother(in: clause.sentence) { doubts.append(.otherPlace) }
    if figure.number.isChinese { doubts.append(.numeral) }
    if isDamaged(clause.clause) { doubts.append(.damaged) }
    return doubts
  }

  /// Chinese has no blanks between its characters, which a passage leaves out of numbers; □ and ? stand where a character
  /// was lost.
  private func isDamaged(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      let scalar = passage[index]
      if passage.bytes(index..<(index + 1)).count > UTF8.width(scalar) { return true }
      switch scalar {
      case "□", "■", "\u{FFFD}", "?": return true
      default: return scalar.isBlank && passage[index - 1].isHan && passage[index + 1].isHan
      }
    }
  }
}
