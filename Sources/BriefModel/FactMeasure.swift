/// What a fact says, without where it stands and how it was read.
public struct FactMeasure: Hashable, Sendable {
  public var indicator: String?
  public var label: String
  public var quantity: Quantity
  public var period: Period?
  public var place: String?
  public var partOf: String?
  public var baseline: String?

  public init(
    indicator: String?, label: String, quantity: Quantity, period: Period?, place: String?, partOf: String?,
    baseline: String?
  ) {
    self.indicator = indicator
    self.label = label
    self.quantity = quantity
    self.period = period
    self.place = place
    self.partOf = partOf
    self.baseline = baseline
  }

  public init(of fact: Fact) {
    self.init(
      indicator: fact.indicator, label: fact.label, quantity: fact.quantity, period: fact.period, place: fact.place,
      partOf: fact.partOf, baseline: fact.baseline)
  }
}
