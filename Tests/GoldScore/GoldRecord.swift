import Foundation

/// What a careful analyst took out of one text by hand; how it is made is told in the records' annotation guide.
public struct GoldRecord: Decodable, Sendable {
  /// A stretch of the text that belongs to no article.
  public struct Dropped: Decodable, Sendable {
    public let firstWords: String
  }

  /// A misprinted word.
  public struct Correction: Decodable, Sendable {
    public let printed: String
    /// nil where the text is garbled beyond repair: recorded, and not scored.
    public let meant: String?
  }

  /// The name of the text's file.
  public let source: String
  public let articles: [GoldArticle]
  public let dropped: [Dropped]?
  /// Broken paragraphs: the end of one and the start of its continuation.
  public let joined: [[String]]?
  public let corrections: [Correction]?

  /// - Throws: a `DecodingError` where the bytes are no record.
  public init(json: some DataProtocol) throws {
    self = try JSONDecoder().decode(GoldRecord.self, from: Data(json))
  }
}
