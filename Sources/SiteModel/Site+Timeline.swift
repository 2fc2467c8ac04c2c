import BriefModel

extension Site {
  private static let yearLimit = 6

  /// The dated figures of a division by the year they end in, the latest first; those that reach to the time of writing
  /// before all. One year alone is no course of time.
  func timeline(_ references: [Reference]) -> [TimelineYear] {
    let dated = references.compactMap { reference in
      fact(reference).period.map { (reference: reference, period: $0) }
    }
    let years = Dictionary(grouping: dated) { $0.period.end.map { String($0.prefix(4)) } ?? "" }
    guard years.count > 1 else { return [] }
    return years.sorted { ($0.key.isEmpty ? "~" : $0.key) > ($1.key.isEmpty ? "~" : $1.key) }.map { year, dated in
      let chosen = dated.enumerated().sorted {
        (weight($1.element.reference), $0.offset) < (weight($0.element.reference), $1.offset)
      }.prefix(Self.yearLimit)
      let inTime = chosen.sorted {
        ($0.element.period.start, $0.offset) < ($1.element.period.start, $1.offset)
      }
      return TimelineYear(
        name: year.isEmpty ? words.untilNow : words.text(ofDate: year),
        figures: inTime.map { figure($0.element.reference) }
      )
    }
  }

  private func weight(_ reference: Reference) -> Double { reading(of: reference.brief).weights[reference.fact] }
}
