import CCmark

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A body's Markdown as HTML, by cmark in its safe mode; marks and wrappings are put into its tree as nodes of their own.
public enum BodyRenderer {
  /// - Parameters:
  ///   - markdown: The body, without front matter.
  ///   - marks: Where blocks' texts are marked, in any order.
  ///   - blocks: What replaces the tags of the block with this index; nil leaves them as they are.
  public static func html(
    markdown: some Collection<UInt8>, marks: [BodyMark] = [], blocks: (Int) -> BlockWrapping? = { _ in nil }
  ) -> [UInt8] {
    let tree = Array(markdown).withUnsafeBytes { buffer in
      cmark_parse_document(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, options)
    }
    guard let tree else { return [] }
    defer { cmark_node_free(tree) }
    cmark_consolidate_text_nodes(tree)
    joinWideLines(in: tree)

    var marks = BodyMark.ordered(marks)[...]
    var next = cmark_node_first_child(tree)
    var index = 0
    while let block = next {
      next = cmark_node_next(block)
      marks = marks.drop { $0.block < index }
      let own = marks.prefix { $0.block == index }
      if let table = PipeTable(block) {
        TableNodes(table, marks: own).replace(block, in: blocks(index))
        index += 1
        continue
      }
      if !own.isEmpty, let holder = textHolder(of: block) { MarkPlacement(own, in: holder).place() }
      if let wrapping = blocks(index) { wrap(block, in: wrapping) }
      index += 1
    }
    return rendered(tree)
  }

  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8

  /// The node whose children are the block's text: itself, or the one paragraph of a block quote.
  private static func textHolder(of block: CmarkNode) -> CmarkNode? {
    switch cmark_node_get_type(block) {
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: return block
    case CMARK_NODE_BLOCK_QUOTE:
      guard let child = cmark_node_first_child(block), cmark_node_next(child) == nil,
        cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH
      else { return nil }
      return child
    default: return nil
    }
  }

  /// Puts the wrapping's tags in the place of the block's; what holds no text of its own gets them around it.
  private static func wrap(_ block: CmarkNode, in wrapping: BlockWrapping) {
    // An inline node inside an empty block node is how cmark writes the tags right beside the text.
    guard let outer = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
    cmark_node_insert_before(block, outer)
    guard let holder = textHolder(of: block) else {
      cmark_node_set_on_enter(outer, wrapping.open)
      cmark_node_set_on_exit(outer, wrapping.close)
      cmark_node_append_child(outer, block)
      return
    }
    guard let inner = CmarkNode.inline(wrapping.open, wrapping.close) else { return }
    cmark_node_append_child(outer, inner)
    while let child = cmark_node_first_child(holder) { cmark_node_append_child(inner, child) }
    cmark_node_free(block)
  }

  private static func rendered(_ tree: CmarkNode) -> [UInt8] {
    guard let text = cmark_render_html(tree, CMARK_OPT_DEFAULT) else { return [] }
    defer { free(text) }
    let count = strlen(text)
    // Filled through the buffer: a copy made by Array(UnsafeBufferPointer) can be freed before it is filled (Swift 6.3, -O).
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let start = buffer.baseAddress { memcpy(start, text, count) }
      initialized = count
    }
  }
}
