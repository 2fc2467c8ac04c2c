/// An article as the analyst found it.
public struct GoldArticle: Decodable, Sendable {
  public struct Person: Decodable, Sendable, CustomStringConvertible {
    public let name: String
    public let role: String?

    public var description: String { "\(name) \(role ?? "")" }
  }

  /// Its name in the record.
  public let key: String
  public let title: String?
  public let kicker: String?
  public let subtitle: String?
  public let publisher: String?
  public let byline: [String]?
  /// The first and last 8 to 12 characters of the body.
  public let firstBodyWords: String?
  public let lastBodyWords: String?
  public let headings: [String]?
  public let captions: [String]?
  public let place: String?
  public let otherPlaces: [String]?
  public let themes: [String]?
  public let dataYears: [Int]?
  public let documents: [String]?
  public let honours: [String]?
  public let people: [Person]?
  public let facts: [GoldFact]
}
