/// What a page is about, for those who look for it among all others.
public struct PageSubject: Hashable, Sendable {
  public enum Kind: Int, Hashable, Sendable {
    case brief, district, theme, other, source, indicator
  }

  public let kind: Kind
  /// The code of the division it is about; nil where it is about none, or one that no table knows.
  public let place: String?
  /// Ids of the catalogue, the main one first.
  public let themes: [String]
  /// The years it speaks of, ascending.
  public let years: [Int]
}
