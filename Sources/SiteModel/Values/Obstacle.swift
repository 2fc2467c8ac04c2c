import BriefModel

/// Why a figure of an indicator cannot stand beside the others.
public enum Obstacle: Hashable, Sendable {
  /// It is counted in another unit, given here.
  case unit(String)
  /// It says how much something changed, where it ranks, or the like, and the indicator measures something else.
  case kind(QuantityKind)
  /// It is of a part of what the indicator measures.
  case part(of: String)
  /// It is of a plan, a forecast or a goal.
  case planned
  /// The text names no division, or one that no table knows.
  case placeUnknown

  /// nil where the figure can be compared.
  public init?(_ fact: Fact, of indicator: Indicator, in brief: Brief, names: Names) {
    let quantity = fact.quantity
    if quantity.kind != Self.kind(of: indicator) || quantity.from != nil {
      self = .kind(quantity.from == nil ? quantity.kind : .change)
    } else if quantity.unit != indicator.unit {
      self = .unit(quantity.unit)
    } else if let whole = fact.partOf {
      self = .part(of: whole)
    } else if names.plans.isPlanned(fact, in: brief) {
      self = .planned
    } else if (fact.place ?? brief.place).flatMap(names.division) == nil {
      self = .placeUnknown
    } else {
      return nil
    }
  }

  /// What sort of statement a value of the indicator makes: its unit tells.
  private static func kind(of indicator: Indicator) -> QuantityKind {
    switch indicator.unit {
    case "%": .share
    case "1": .ratio
    default: .level
    }
  }
}
