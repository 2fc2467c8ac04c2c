/// One thing that can be seen of how a fact was read, and that says how far it can be relied on.
public enum ReadingTrait: Hashable, Sendable, CustomStringConvertible {
  case rule(ReadingRule)
  case period(PeriodSource)
  case place(PlaceSource)
  case doubt(ReadingDoubt)

  /// In the order of the fields.
  public static let all: [ReadingTrait] =
    ReadingRule.allCases.map(Self.rule) + PeriodSource.allCases.map(Self.period) + PlaceSource.allCases.map(Self.place)
    + ReadingDoubt.allCases.map(Self.doubt)

  /// "rule noun-before", "period clause"
  public var description: String {
    switch self {
    case .rule(let rule): "rule \(rule.rawValue)"
    case .period(let source): "period \(source.rawValue)"
    case .place(let source): "place \(source.rawValue)"
    case .doubt(let doubt): "doubt \(doubt.rawValue)"
    }
  }
}
