/// A subject that briefs and indicators are grouped by.
public struct Theme: Hashable, Sendable {
  public let id: String
  public let name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
