/// How far a reader can rely on a figure, in three steps.
public enum ConfidenceBand: String, CaseIterable, Hashable, Sendable {
  case high, fair, low

  public init(_ confidence: Double) {
    self = Self.allCases.first { confidence >= $0.least } ?? .low
  }

  /// The least confidence that falls into it.
  public var least: Double {
    switch self {
    case .high: 0.8
    case .fair: 0.5
    case .low: 0
    }
  }
}
