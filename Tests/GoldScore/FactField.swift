import BriefModel

/// A field of a fact that is right or wrong by itself.
public enum FactField: String, CaseIterable, Sendable {
  case value, unit, qualifier, kind, period, place, label, partOf, baseline, from, to

  /// Whether it counts for a fact that is right as a whole.
  var isCore: Bool { self != .partOf && self != .baseline }

  /// Whether it is scored: the ends of a change or range and what a fact is measured against only where the record has
  /// them, or where ends were printed that it has not.
  func isScored(_ fact: Fact, against gold: GoldFact) -> Bool {
    switch self {
    case .partOf: gold.partOf?.isEmpty == false
    case .baseline: gold.baseline?.isEmpty == false
    case .from: gold.from ?? 0 != 0 || fact.quantity.from != nil
    case .to: gold.to ?? 0 != 0 || fact.quantity.to != nil
    default: true
    }
  }

  func printed(in fact: Fact) -> String? {
    switch self {
    case .value: String(fact.quantity.value)
    case .unit: fact.quantity.unit
    case .qualifier: fact.quantity.qualifier.rawValue
    case .kind: fact.quantity.kind.rawValue
    case .period: fact.period?.description
    case .place: fact.place
    case .label: fact.label
    case .partOf: fact.partOf
    case .baseline: fact.baseline
    case .from: fact.quantity.from.map { String($0) }
    case .to: fact.quantity.to.map { String($0) }
    }
  }

  func wanted(in gold: GoldFact) -> String? {
    switch self {
    case .value: gold.value.map { String($0) }
    case .unit: gold.unit
    case .qualifier: gold.qualifier
    case .kind: gold.kind
    case .period: gold.period
    case .place: gold.place
    case .label: gold.label
    case .partOf: gold.partOf
    case .baseline: gold.baseline
    case .from: gold.from.map { String($0) }
    case .to: gold.to.map { String($0) }
    }
  }
}
