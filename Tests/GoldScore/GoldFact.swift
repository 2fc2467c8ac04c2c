/// One figure as the analyst read it.
public struct GoldFact: Decodable, Sendable {
  /// The clause that holds the number.
  public let quote: String
  /// The number's characters, as printed.
  public let valueText: String
  /// Which occurrence of ``valueText`` in the text it is, from 1; the first where it is not given.
  public let nth: Int?
  public let value: Double?
  public let from: Double?
  public let to: Double?
  public let unit: String?
  public let qualifier: String?
  public let kind: String?
  public let label: String?
  public let period: String?
  public let place: String?
  public let partOf: String?
  public let baseline: String?
  public let indicator: String?
  public let weight: String?

  /// Neither finding nor missing an optional fact counts.
  var isOptional: Bool { weight == "optional" }
  /// "校车55辆 [55]"
  var name: String { "\(quote) [\(valueText)]" }
}
