import BriefModel

/// The values of one indicator that divisions of one level have for one and the same closed period.
struct Ranking: Sendable {
  /// Fewer say nothing of where one stands.
  private static let leastCount = 3

  /// By code of the division.
  let values: [String: Double]
  /// All values, the largest first; at least three.
  let descending: [Double]

  /// By period. An open period ends when its text was written, which is another time for each; a bound (超过, 不低于)
  /// is no place in a row; a doubtful figure or one that contradicts another of its division is none to go by.
  static func byPeriod(_ facts: [(place: String, fact: Fact)]) -> [String: Ranking] {
    var values: [String: [String: Double?]] = [:]
    for (place, fact) in facts {
      guard let period = fact.period, !period.isOpen, fact.quantity.qualifier == .exact, fact.quantity.to == nil,
        fact.quantity.value.isFinite, !Certainty(of: fact).isLow
      else { continue }
      let other = values[period.description]?[place]
      let isContradiction = other.map { $0 != fact.quantity.value } ?? false
      values[period.description, default: [:]].updateValue(isContradiction ? nil : fact.quantity.value, forKey: place)
    }
    return values.compactMapValues { values in
      let known = values.compactMapValues { $0 }
      guard known.count >= leastCount else { return nil }
      return Ranking(values: known, descending: known.values.sorted(by: >))
    }
  }

  /// How many values are larger, by bisection.
  func count(above value: Double) -> Int {
    var (low, high) = (0, descending.count)
    while low < high {
      let middle = (low + high) / 2
      if descending[middle] > value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
