import CCmark

/// A node of cmark's tree; freed with the tree it stands in, else by whoever made it.
typealias CmarkNode = OpaquePointer

extension CmarkNode {
  /// A node that writes `open` before its children and `close` behind them.
  static func inline(_ open: String, _ close: String) -> CmarkNode? {
    guard let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return nil }
    cmark_node_set_on_enter(node, open)
    cmark_node_set_on_exit(node, close)
    return node
  }
}
