/// HTML that stands in the place of a block's own tags: a heading with an id, a caption.
public struct BlockWrapping: Hashable, Sendable {
  /// Raw HTML before and after the block's text; trusted, not escaped.
  public var open: String
  public var close: String

  public init(open: String, close: String) {
    self.open = open
    self.close = close
  }
}
