import BriefModel

/// Where a division stands among those of its level by one indicator, in one period.
public struct Standing: Hashable, Sendable {
  public let period: String
  /// From 1, the largest value first; equal values share it.
  public let rank: Int
  public let isShared: Bool
  public let count: Int
  /// The largest value, or for a division that has it the next.
  public let other: ValueText
  /// What lies between it and the division's own.
  public let distance: ValueText

  init(of value: Double, unit: String, in ranking: Ranking, period: Period, _ words: Words) {
    let above = ranking.count(above: value)
    let other = ranking.descending[above == 0 ? 1 : 0]
    self.period = words.text(of: period)
    rank = above + 1
    isShared = ranking.count(above: value.nextDown) > above + 1
    count = ranking.descending.count
    self.other = ValueText(Quantity(value: other, text: "", unit: unit), in: words)
    distance = ValueText(
      Quantity(value: (value - other).magnitude, text: "", unit: unit == "%" ? Words.percentagePoint : unit), in: words)
  }
}
