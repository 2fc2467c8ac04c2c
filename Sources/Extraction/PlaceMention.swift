/// A division named in a block of an article.
public struct PlaceMention: Hashable, Sendable {
  /// GB/T 2260 code.
  public let code: String
  /// Index into `Article.blocks`.
  public let block: Int
  /// In bytes of the block's text.
  public let range: Range<Int>

  public init(code: String, block: Int, range: Range<Int>) {
    self.code = code
    self.block = block
    self.range = range
  }
}
