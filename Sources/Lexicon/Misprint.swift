/// A name or word that print or recognition got wrong.
public struct Misprint: Sendable, Equatable {
  /// In bytes of the text.
  public let range: Range<Int>
  public let printed: String
  public let meant: String
  /// The division that is meant; nil where it is no place.
  public let code: String?
  /// Why it is taken for a misprint, in Chinese, for the reader of the page.
  public let why: String
}
