/// A number with its unit, as it was read.
public struct Quantity: Hashable, Sendable {
  /// In base units: 1.2万 is 12000, 92% is 92, money in 元.
  public var value: Double
  /// The value a change started from ("从5所减至3所": 5).
  public var from: Double?
  /// The upper end of a range ("3—5年": 5).
  public var to: Double?
  /// The number as printed, with 万 and 亿, without its unit.
  public var text: String
  /// The base unit ("人", "平方米", "%"); "1" for a bare coefficient.
  public var unit: String
  public var qualifier: Qualifier
  public var kind: QuantityKind

  public init(
    value: Double, from: Double? = nil, to: Double? = nil, text: String, unit: String, qualifier: Qualifier = .exact,
    kind: QuantityKind = .level
  ) {
    self.value = value
    self.from = from
    self.to = to
    self.text = text
    self.unit = unit
    self.qualifier = qualifier
    self.kind = kind
  }
}
