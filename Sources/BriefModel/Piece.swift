/// Where a part of an article's head matter, a heading or a caption stands in the source.
public struct Piece: Hashable, Sendable {
  public enum Role: String, Sendable {
    case title, kicker, subtitle, byline, publisher, heading, caption
  }

  public let role: Role
  public let range: SourceRange

  public init(role: Role, range: SourceRange) {
    self.role = role
    self.range = range
  }
}
