/// An administrative division of GB/T 2260, or a place that editors put among them.
public struct Division: Hashable, Sendable {
  public enum Level: Int, Hashable, Sendable, Comparable {
    case province, prefecture, county
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// Six digits.
  public let code: String
  public let name: String
  public let level: Level
  /// The code of the level above; nil for provinces. A county under no prefecture has its province here.
  public let parent: String?
  /// The form used in running text ("山亭").
  public let short: String
  /// Decimal degrees of its seat (GCJ-02); nil where unknown.
  public let latitude: Double?
  public let longitude: Double?
  /// Whether its code is one that an editor gave it.
  public let isOwn: Bool

  public init(
    code: String, name: String, level: Level, parent: String?, short: String, latitude: Double?, longitude: Double?,
    isOwn: Bool = false
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.parent = parent
    self.short = short
    self.latitude = latitude
    self.longitude = longitude
    self.isOwn = isOwn
  }
}
