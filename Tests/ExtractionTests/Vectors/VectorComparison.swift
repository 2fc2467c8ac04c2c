/// Compares what was read in a sentence with what the vectors have.
struct VectorComparison {
  let vector: VectorCase
  let readings: [VectorReading]

  var isRight: Bool {
    readings.count == vector.expected.count && zip(vector.expected, readings).allSatisfy { isSame($0, $1) }
  }

  private func isSame(_ wanted: VectorCase.Entity, _ found: VectorReading) -> Bool {
    guard isSameSpan(wanted, found) else { return false }
    if let period = wanted.period, !isSamePeriod(period, found.period) { return false }
    if vector.suite.hasPrefix("date") { return true }
    if wanted.qualifier != found.qualifier || !isClose(wanted.to, found.to) { return false }
    if let unit = wanted.unit, wanted.baseValue == nil, !isSameUnit(unit, found.unit) { return false }
    if let base = wanted.baseValue, !isClose(base, found.metres) { return false }
    switch wanted.value {
    case .number(let value): return wanted.baseValue != nil || isClose(value, found.value)
    case .timex(let timex): return timex == found.timex
    case nil: return true
    }
  }

  /// A bound's words (至少, 以上) and the prepositions of a time (从, 自, 在) belong to the vectors' span, to some of them even
  /// where they do not to others. Here a bound is held apart from its number: the span of the guide is the number's.
  private func isSameSpan(_ wanted: VectorCase.Entity, _ found: VectorReading) -> Bool {
    let (start, end) = (found.range.lowerBound, found.range.upperBound)
    if vector.suite == "number-range" { return wanted.start <= start && end <= wanted.end }
    return wanted.end == end && (wanted.start == start || wanted.start + prepositions(of: wanted.text) == start)
  }

  private func prepositions(of text: String) -> Int {
    ["自从", "从", "自", "在"].first { text.hasPrefix($0) }?.unicodeScalars.count ?? 0
  }

  /// The guide has no form for a period that is open at its start: what is until a day is written as the day.
  private func isSamePeriod(_ wanted: String, _ found: String?) -> Bool {
    wanted == found || (wanted.hasPrefix("/") && wanted.dropFirst() == found ?? "")
  }

  private func isSameUnit(_ wanted: String, _ found: String?) -> Bool {
    found == wanted || found == Self.currencies[wanted]
  }

  private func isClose(_ wanted: Double?, _ found: Double?) -> Bool {
    guard let wanted, let found else { return wanted == nil && found == nil }
    return abs(wanted - found) <= 1e-9 * max(abs(wanted), abs(found))
  }

  private static let currencies = ["EUR": "欧元", "USD": "美元", "CHF": "瑞士法郎", "HKD": "港元", "JPY": "日元"]
}
