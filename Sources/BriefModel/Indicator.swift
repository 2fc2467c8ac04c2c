/// A measure that is comparable over districts.
public struct Indicator: Hashable, Sendable {
  public let id: String
  public let name: String
  /// The base unit of its values ("辆", "%", "元").
  public let unit: String
  /// The id of its ``Theme``.
  public let theme: String

  public init(id: String, name: String, unit: String, theme: String) {
    self.id = id
    self.name = name
    self.unit = unit
    self.theme = theme
  }
}
