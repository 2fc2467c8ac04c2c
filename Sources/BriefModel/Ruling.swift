/// Something about a brief as a whole that an editor settled, whatever the text alone gives.
public struct Ruling: Hashable, Sendable {
  public enum Subject: String, CaseIterable, Sendable {
    case kicker, title, subtitle, byline, publisher, published, address, rights, place, themes, slug, encoding
    /// Words that look like a misprint and are none.
    case asPrinted = "as-printed"
    /// A passage that would have been left out.
    case kept
    /// That an article begins here.
    case split
    /// That no article begins here.
    case joined
  }

  public var subject: Subject
  public var by: EditorsWord
  /// What the text alone gave, or the words that a passage begins with; nil where it gave nothing.
  public var read: String?

  public init(_ subject: Subject, by: EditorsWord, read: String? = nil) {
    self.subject = subject
    self.by = by
    self.read = read
  }
}
