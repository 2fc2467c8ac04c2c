/// A page whose text is the same on every site.
public struct PlainPage: Hashable, Sendable {
  public let head: PageHead
}
