import CCmark

extension BodyRenderer {
  /// Takes out the line breaks between two wide characters: Chinese puts no blank between words, HTML would show one.
  static func joinWideLines(in tree: CmarkNode) {
    guard let walk = cmark_iter_new(tree) else { return }
    defer { cmark_iter_free(walk) }
    var breaks: [CmarkNode] = []
    while cmark_iter_next(walk) != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(walk), cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK else { continue }
      if isWide(lastScalar(before: node)), isWide(firstScalar(after: node)) { breaks.append(node) }
    }
    for node in breaks {
      cmark_node_unlink(node)
      cmark_node_free(node)
    }
    if !breaks.isEmpty { cmark_consolidate_text_nodes(tree) }
  }

  private static func lastScalar(before node: CmarkNode) -> Unicode.Scalar? {
    var node = cmark_node_previous(node)
    while let inner = node.flatMap({ cmark_node_last_child($0) }) { node = inner }
    return node.flatMap { cmark_node_get_literal($0) }.flatMap { String(cString: $0).unicodeScalars.last }
  }

  private static func firstScalar(after node: CmarkNode) -> Unicode.Scalar? {
    var node = cmark_node_next(node)
    while let inner = node.flatMap({ cmark_node_first_child($0) }) { node = inner }
    return node.flatMap { cmark_node_get_literal($0) }.flatMap { String(cString: $0).unicodeScalars.first }
  }

  /// Han, kana, full-width forms, and the punctuation that Chinese sets as wide as these (UAX #11, without Hangul,
  /// which parts its words with blanks).
  private static func isWide(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.value ?? 0 {
    case 0x2014, 0x2018...0x201D, 0x2026, 0x2E80...0x312F, 0x31A0...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
      return true
    default: return false
    }
  }
}
