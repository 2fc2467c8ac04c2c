/// A measure that is comparable over districts.
public struct Indicator: Hashable, Sendable {
  public let id: String
  public let name: String
  /// The base unit of its values ("辆", "%", "元").
  public let unit: String
  /// The id of its ``Theme``.
  public let theme: String
  /// The values that a place can have, in ``unit``: what lies outside was misread or misprinted.
  public let plausible: ClosedRange<Double>

  public init(
    id: String, name: String, unit: String, theme: String, plausible: ClosedRange<Double> = 0...(.infinity)
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.theme = theme
    self.plausible = plausible
  }
}
