/// HTML put around a stretch of a block's text.
public struct BodyMark: Hashable, Sendable {
  /// The block's index in the body, from 0.
  public var block: Int
  /// In bytes of the block's text; one that begins inside another ends inside it.
  public var range: Range<Int>
  /// Raw HTML before and after the text; trusted, not escaped.
  public var open: String
  public var close: String

  public init(block: Int, range: Range<Int>, open: String, close: String) {
    self.block = block
    self.range = range
    self.open = open
    self.close = close
  }
}
