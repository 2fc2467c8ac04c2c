/// The reference tables, loaded once and shared by every reader.
public struct Lexicon: Sendable {
  public init() {}
}
