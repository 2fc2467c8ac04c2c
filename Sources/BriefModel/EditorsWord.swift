/// Whose word it is, and what it rests on; both for the reader of the page.
public struct EditorsWord: Hashable, Sendable {
  public var who: String?
  public var why: String?

  public init(who: String? = nil, why: String? = nil) {
    self.who = who
    self.why = why
  }
}
