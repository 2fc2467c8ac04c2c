import CCmark

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts the marks of one block into its tree.
struct MarkPlacement {
  private let holder: CmarkNode
  /// Outer marks before the ones inside them, their ends on characters of the text.
  private let marks: [BodyMark]
  private let text: [UInt8]

  /// - Parameters:
  ///   - marks: The block's marks in the order of ``BodyMark/ordered(_:)``.
  ///   - holder: The node whose children are the block's text.
  init(_ marks: some Sequence<BodyMark>, in holder: CmarkNode) {
    let text = MarkPlacement.text(of: holder)
    self.marks = marks.map { mark in
      var mark = mark
      let start = MarkPlacement.boundary(mark.range.lowerBound, in: text)
      mark.range = start..<max(start, MarkPlacement.boundary(mark.range.upperBound, in: text))
      return mark
    }
    self.text = text
    self.holder = holder
  }

  /// Splits the text where marks begin and end, and moves the parts into nodes of their own.
  ///
  /// Text inside other nodes (none stands in a written brief) is not split: a mark takes in the whole of such a node.
  func place() {
    let parts = split()
    var waiting = marks[...]
    var open: [(node: CmarkNode, end: Int)] = []
    for part in parts {
      let position = part.range.lowerBound
      open.removeSuffix { $0.end <= position }
      while let mark = waiting.first, mark.range.lowerBound < part.range.upperBound {
        waiting.removeFirst()
        guard let node = CmarkNode.inline(mark.open, mark.close) else { continue }
        cmark_node_append_child(open.last?.node ?? holder, node)
        // An end beyond the enclosing mark's would make tags that cross.
        open.append((node, min(mark.range.upperBound, open.last?.end ?? .max)))
        open.removeSuffix { $0.end <= position }
      }
      if let node = part.node { cmark_node_append_child(open.last?.node ?? holder, node) }
    }
  }

  /// A piece of the block's text that no mark begins or ends in; without a node, the end of the text.
  private struct Part {
    var node: CmarkNode?
    var range: Range<Int>
  }

  /// Takes the children out of the holder, text cut at every end of a mark.
  private func split() -> [Part] {
    let cuts = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    var parts: [Part] = []
    var position = 0
    while let child = cmark_node_first_child(holder) {
      cmark_node_unlink(child)
      let end = position + MarkPlacement.textLength(of: child)
      let inside = cmark_node_get_type(child) == CMARK_NODE_TEXT ? cuts.filter { $0 > position && $0 < end } : []
      if inside.isEmpty {
        parts.append(Part(node: child, range: position..<end))
      } else {
        for (start, end) in zip([position] + inside, inside + [end]) {
          guard let node = cmark_node_new(CMARK_NODE_TEXT) else { continue }
          cmark_node_set_literal(node, text[start..<end].map { CChar(bitPattern: $0) } + [0])
          parts.append(Part(node: node, range: start..<end))
        }
        cmark_node_free(child)
      }
      position = end
    }
    return parts + [Part(node: nil, range: position..<Int.max)]
  }

  /// The start of the character that holds the byte at `index`, or the text's end.
  private static func boundary(_ index: Int, in text: [UInt8]) -> Int {
    var index = min(max(index, 0), text.count)
    while index > 0, index < text.count, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static func textLength(of node: CmarkNode) -> Int { text(of: node).count }

  /// The text of a node and all in it, a line feed for a soft break.
  static func text(of node: CmarkNode) -> [UInt8] {
    var text: [UInt8] = []
    appendText(of: node, to: &text)
    return text
  }

  private static func appendText(of node: CmarkNode, to text: inout [UInt8]) {
    if cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK { text.append(0x0A) }
    if let literal = cmark_node_get_literal(node) {
      text.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
    }
    var child = cmark_node_first_child(node)
    while let inner = child {
      appendText(of: inner, to: &text)
      child = cmark_node_next(inner)
    }
  }
}

extension BodyMark {
  /// By block, then as they open: the longer of two that begin together is the outer one.
  static func ordered(_ marks: [BodyMark]) -> [BodyMark] {
    marks.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.block, one.range.lowerBound, other.range.upperBound, left.offset)
        < (other.block, other.range.lowerBound, one.range.upperBound, right.offset)
    }.map(\.element)
  }
}

extension Array {
  fileprivate mutating func removeSuffix(while isDone: (Element) -> Bool) {
    while let last, isDone(last) { removeLast() }
  }
}
