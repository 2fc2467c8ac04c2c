import BriefModel

/// The elements of a page, nested as a browser nests them as far as words depend on it.
struct PageTree {
  struct Node {
    let element: HTMLElement
    /// An index of ``nodes``; nil of what stands in no other.
    let parent: Int?
    /// The start tag.
    let tag: SourceRange
    /// What is seen in it, blanks aside: characters, those of them in links, those in sentences outside links.
    var characters = 0
    var linked = 0
    var prose = 0
    /// Of the sentences those that stand before it.
    let proseBefore: Int
    /// Whether it holds a heading of the first level.
    var holdsHeadline = false
    /// Of a cell of a table: whether its words end in a colon.
    var endsInColon = false
    /// Of a figure: whether it says what it shows.
    var hasCaption = false
    /// Whether its end tag never came; what shows nothing then shows what is in it.
    var isOpen = false
    let isLink: Bool
    let isHidden: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [HTMLToken]
  private(set) var nodes: [Node] = []
  /// For each token the node it stands in, of a start tag the one it opens; -1 where none is open.
  private(set) var owners: [Int] = []

  private var stack: [Int] = []
  /// How many of each element are open, so that most stray end tags are dismissed by a look.
  private var open: [HTMLElement: Int] = [:]
  /// How many of the open nodes show nothing, and how many are links.
  private var unseen = 0
  private var links = 0
  /// What of the page as a whole is seen, and how much of it stands in sentences outside links.
  private(set) var characters = 0
  private(set) var prose = 0

  init(_ tokens: [HTMLToken], of bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.tokens = tokens
    owners.reserveCapacity(tokens.count)
    for token in tokens {
      switch token.kind {
      case .startTag: start(token)
      case .endTag: end(token)
      case .text: addText(token)
      case .hidden: owners.append(stack.last ?? -1)
      }
    }
    for index in stack { nodes[index].isOpen = true }
    sumUp()
  }

  private mutating func start(_ token: HTMLToken) {
    let element = token.element
    closeImplied(by: element)
    let attributes = HTMLAttributes(of: token.range, in: bytes)
    let index = nodes.count
    nodes.append(
      Node(
        element: element, parent: stack.last, tag: token.range, proseBefore: prose,
        isLink: element == .a && leadsElsewhere(attributes), isHidden: isHidden(attributes)))
    owners.append(index)
    if element.headingLevel == 1 { nodes[index].holdsHeadline = true }
    if element == .figcaption, let figure = innermost(.figure) { nodes[figure].hasCaption = true }
    guard !element.isVoid else { return }
    stack.append(index)
    count(index, 1)
  }

  private mutating func count(_ node: Int, _ step: Int) {
    let element = nodes[node].element
    open[element, default: 0] += step
    if element.isUnseen { unseen += step }
    if nodes[node].isLink { links += step }
  }

  private func innermost(_ element: HTMLElement) -> Int? {
    isOpen(element) ? stack.reversed().prefix(Self.depth).first { nodes[$0].element == element } : nil
  }

  /// No page that people read nests deeper; one made to waste time may.
  private static let depth = 512

  /// Closes what a start tag ends though it has no end tag (HTML standard, 13.1.2.4).
  private mutating func closeImplied(by element: HTMLElement) {
    if isOpen(.head), !Self.inHead.contains(element) { close(.head, up: [.html]) }
    if element.isBlock, isOpen(.p) { close(.p, up: Self.cells) }
    switch element {
    case .li: close(.li, up: [.ul, .ol, .menu, .table])
    case .dt, .dd:
      close(.dt, up: [.dl, .table])
      close(.dd, up: [.dl, .table])
    case .option: close(.option, up: [.select, .table])
    case .td, .th:
      close(.td, up: [.tr, .table])
      close(.th, up: [.tr, .table])
    case .tr: close(.tr, up: [.table])
    case .thead, .tbody, .tfoot: for part in [HTMLElement.thead, .tbody, .tfoot] { close(part, up: [.table]) }
    case .a: close(.a, up: Self.cells)
    default: break
    }
  }

  private static let inHead: Set<HTMLElement> = [
    .title, .meta, .link, .base, .script, .style, .noscript, .template, .html, .head,
  ]
  private static let cells: Set<HTMLElement> = [.td, .th, .caption, .table]

  private func isOpen(_ element: HTMLElement) -> Bool { open[element, default: 0] > 0 }

  private mutating func end(_ token: HTMLToken) {
    let element = token.element
    owners.append(stack.last ?? -1)
    guard isOpen(element) else { return }
    let isTable = Self.cells.contains(element) || [.tr, .thead, .tbody, .tfoot].contains(element)
    close(element, up: isTable ? [.table] : Self.cells)
  }

  /// Closes the innermost `element`, and with a block what is open in it; not beyond an element of `limits`.
  private mutating func close(_ element: HTMLElement, up limits: Set<HTMLElement>) {
    guard isOpen(element) else { return }
    for place in stack.indices.reversed().prefix(Self.depth) {
      let found = nodes[stack[place]].element
      if found == element {
        // What is no block may end within a block that began in it.
        let ended = element.isBlock || element.isUnseen ? place..<stack.count : place..<place + 1
        for index in stack[ended] {
          count(index, -1)
          nodes[index].isOpen = index != stack[place]
        }
        stack.removeSubrange(ended)
        return
      }
      if limits.contains(found) { return }
    }
  }

  private mutating func addText(_ token: HTMLToken) {
    let text = bytes[token.range.start..<token.range.end]
    if isOpen(.head), text.contains(where: { $0 > 0x20 }), !isOpen(.title) { close(.head, up: [.html]) }
    owners.append(stack.last ?? -1)
    guard let node = stack.last, unseen == 0 else { return }
    var characters = 0
    for byte in text where byte > 0x20 && byte & 0xC0 != 0x80 { characters += 1 }
    guard characters > 0 else { return }
    if let cell = innermost(.td) ?? innermost(.th) {
      let last = text.last { $0 > 0x20 && $0 & 0xC0 != 0x80 }
      // `:` or `：`, the only full-width mark that ends in 9A.
      nodes[cell].endsInColon = last == 0x3A || last == 0xEF && text.last { $0 > 0x20 } == 0x9A
    }
    nodes[node].characters += characters
    self.characters += characters
    if links > 0 {
      nodes[node].linked += characters
    } else if holdsSentence(text) {
      nodes[node].prose += characters
      prose += characters
    }
  }

  /// Whether a full stop, a comma or their like stand in it: `。，；！？`, of which menus have none.
  private func holdsSentence(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var index = text.startIndex
    while index + 2 < text.endIndex {
      if text[index] == 0xE3, text[index + 1] == 0x80, text[index + 2] == 0x82 { return true }
      if text[index] == 0xEF, text[index + 1] == 0xBC, [0x81, 0x8C, 0x9B, 0x9F].contains(text[index + 2]) {
        return true
      }
      index += 1
    }
    return false
  }

  /// Adds up what stands in the nodes of each node; a node comes behind its parent.
  private mutating func sumUp() {
    for index in nodes.indices.reversed() {
      guard let parent = nodes[index].parent else { continue }
      nodes[parent].characters += nodes[index].characters
      nodes[parent].linked += nodes[index].linked
      nodes[parent].prose += nodes[index].prose
      if nodes[index].holdsHeadline { nodes[parent].holdsHeadline = true }
    }
  }

  /// Whether a link leads to another place, not to one of its own page.
  private func leadsElsewhere(_ attributes: HTMLAttributes) -> Bool {
    guard let target = attributes["href"] else { return false }
    return target.count <= 1 || bytes[target.start] != UInt8(ascii: "#")
  }

  private func isHidden(_ attributes: HTMLAttributes) -> Bool {
    if attributes["hidden"] != nil { return true }
    guard let style = attributes["style"] else { return false }
    // `display: none` with any blanks and letters' case.
    let letters = bytes[style.start..<style.end].lazy.filter { $0 > 0x20 }.map { $0 | 0x20 }
    return String(decoding: Array(letters), as: UTF8.self).contains("display:none")
  }
}
