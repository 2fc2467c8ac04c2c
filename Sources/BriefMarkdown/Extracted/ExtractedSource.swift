import BriefModel

/// What `briefgen extract` prints of a text: a line that says all that a site is built from.
public struct ExtractedSource: Sendable {
  /// Of the form of a line; to be raised when a field is read in another way than before.
  static let version = 1

  /// An address that an editor gave an article.
  public struct Given: Equatable, Sendable {
    /// From 1.
    public var article: Int
    public var slug: String
    /// Where the editor says so.
    public var at: FilePosition

    public init(article: Int, slug: String, at: FilePosition) {
      self.article = article
      self.slug = slug
      self.at = at
    }
  }

  public var record: SourceRecord
  /// Their slugs are those that they would like to have, whoever has them.
  public var briefs: [Brief]
  public var given: [Given]
  public var warnings: [Diagnostic]

  public init(record: SourceRecord, briefs: [Brief], given: [Given], warnings: [Diagnostic]) {
    self.record = record
    self.briefs = briefs
    self.given = given
    self.warnings = warnings
  }

  /// Why nothing was read out of a text.
  public struct Failure: Error, Sendable {
    /// The text's file name.
    public var name: String
    public var problems: [Diagnostic]

    public init(name: String, problems: [Diagnostic]) {
      self.name = name
      self.problems = problems
    }

    /// The line of such a text.
    public var line: [UInt8] {
      var json = JSONWriter()
      json.object { json in
        json.field("version", ExtractedSource.version)
        json.field("source", name)
        json.key("problems")
        json.array(problems) { $0.diagnostic($1) }
      }
      json.lineBreak()
      return json.bytes
    }
  }
}
