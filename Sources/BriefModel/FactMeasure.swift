/// What a fact says, without where it stands and how it was read.
public struct FactMeasure: Hashable, Sendable {
  public var indicator: String?
  public var label: String
  public var quantity: Quantity
  public var period: Period?
  public var place: String?
  public var partOf: String?
  public var baseline: String?

  public init(of fact: Fact) {
    indicator = fact.indicator
    label = fact.label
    quantity = fact.quantity
    period = fact.period
    place = fact.place
    partOf = fact.partOf
    baseline = fact.baseline
  }
}
