/// Someone the text names with a role.
public struct Person: Hashable, Sendable {
  public let name: String
  public let role: String

  public init(name: String, role: String) {
    self.name = name
    self.role = role
  }
}
