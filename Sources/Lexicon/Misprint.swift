/// A place name that print or recognition got wrong by one character.
public struct Misprint: Sendable, Equatable {
  /// In bytes of the text.
  public let range: Range<Int>
  public let printed: String
  public let meant: String
  /// The division that is meant.
  public let code: String
  /// Why it is taken for a misprint, in Chinese, for the reader of the page.
  public let why: String
}
