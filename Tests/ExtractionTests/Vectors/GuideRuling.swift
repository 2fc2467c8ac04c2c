/// A case in which the vectors and the annotation guide disagree, and what the guide has.
struct GuideRuling {
  struct Wanted: Equatable {
    var value: Double?
    var qualifier: String?
    var period: String?
  }

  let reason: String
  /// In text order.
  let wanted: [Wanted]

  func isRight(_ readings: [VectorReading]) -> Bool {
    readings.allSatisfy { $0.to == nil }
      && readings.map { Wanted(value: $0.value, qualifier: $0.qualifier, period: $0.period) } == wanted
  }

  /// By the source that names the case.
  static let all: [String: GuideRuling] = [
    "Number/Chinese/NumberRangeModel#4": twoBounds((100, "atLeast"), (310, "atMost")),
    "Number/Chinese/NumberRangeModel#5": twoBounds((100, "atMost"), (20, "atLeast")),
    "Number/Chinese/NumberRangeModel#8": twoBounds((1000, "atLeast"), (1500, "atMost")),
    "Number/Chinese/NumberRangeModel#44": twoBounds((4865, "over"), (20793, "atMost")),
    "Number/Chinese/NumberRangeModel#45": twoBounds((0, "atLeast"), (230.3964, "atMost")),
    "DateTime/Chinese/DateTimeModel#92": GuideRuling(
      reason: "years ago are counted in years: the vectors take the same day of that year",
      wanted: [Wanted(period: "2013")]),
  ]

  private static func twoBounds(_ bounds: (Double, String)...) -> GuideRuling {
    GuideRuling(
      reason: "two numbers in one clause are two figures, each with its bound: the vectors make one range of them",
      wanted: bounds.map { Wanted(value: $0.0, qualifier: $0.1) })
  }
}
