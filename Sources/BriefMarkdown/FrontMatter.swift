import BriefModel

/// What a brief's file says above its body.
enum FrontMatter {
  /// A block of the body, without the text that stands there.
  struct BlockRecord {
    var kind: BlockKind
    /// The text, only where Markdown cannot hold it unchanged.
    var text: String?
    var source: [SourceRange]
  }

  static let fence = Array("---".utf8)

  static func isFence(_ line: some Collection<UInt8>) -> Bool { line.elementsEqual(fence) }

  /// Fence to fence; what is empty or nil has no line.
  static func write(_ brief: Brief) -> [UInt8] {
    var lines = FrontMatterLines()
    lines.line("slug") { $0.string(brief.slug) }
    lines.line("title", brief.title)
    lines.line("kicker", brief.kicker)
    lines.line("subtitle", brief.subtitle)
    lines.line("byline", brief.byline)
    lines.line("publisher", brief.publisher)
    lines.line("published", brief.published)
    lines.line("address", brief.address)
    lines.line("rights", brief.rights)
    lines.line("place", brief.place)
    lines.line("otherPlaces", brief.otherPlaces)
    if !brief.themes.isEmpty { lines.line("themes") { $0.array(brief.themes) { $0.theme($1) } } }
    if !brief.dataYears.isEmpty { lines.line("dataYears") { $0.array(brief.dataYears) } }
    lines.line("documents", brief.documents)
    lines.line("honours", brief.honours)
    lines.items("people", brief.people) { $0.person($1) }
    lines.line("origin") { json in json.object { $0.origin(brief.origin) } }
    if brief.joins != 0 { lines.line("joins") { $0.integer(brief.joins) } }
    if brief.punctuationChanges != 0 { lines.line("punctuationChanges") { $0.integer(brief.punctuationChanges) } }
    lines.items("rulings", brief.rulings) { $0.ruling($1) }
    lines.items("facts", brief.facts) { $0.fact($1) }
    lines.items("rejected", brief.rejected) { $0.fact($1) }
    lines.items("corrections", brief.corrections) { $0.correction($1) }
    lines.items("dropped", brief.dropped) { $0.dropped($1) }
    lines.items("pieces", brief.pieces) { $0.piece($1) }
    lines.items("blocks", brief.blocks) { $0.block($1) }
    return lines.finish()
  }
}

/// Lines of `key: value`.
private struct FrontMatterLines {
  private var json = JSONWriter()

  init() { json.plain("---\n") }

  mutating func finish() -> [UInt8] {
    json.plain("---\n")
    return json.bytes
  }

  mutating func line(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    json.plain(key)
    json.plain(": ")
    value(&json)
    json.plain("\n")
  }

  mutating func line(_ key: StaticString, _ text: String?) {
    if let text { line(key) { $0.string(text) } }
  }

  mutating func line(_ key: StaticString, _ texts: [String]) {
    if !texts.isEmpty { line(key) { $0.array(texts) } }
  }

  mutating func items<Item>(_ key: StaticString, _ items: [Item], _ value: (inout JSONWriter, Item) -> Void) {
    guard !items.isEmpty else { return }
    json.plain(key)
    json.plain(":\n")
    for item in items {
      json.plain("- ")
      value(&json, item)
      json.plain("\n")
    }
  }
}

extension JSONWriter {
  fileprivate mutating func fact(_ fact: Fact) {
    object { json in
      json.measure(fact)
      json.field("quote", fact.quote)
      json.field("sentence", fact.sentence)
      json.inBlock(fact)
      json.key("source")
      json.range(fact.source)
      json.editing(fact.editing)
    }
  }

  mutating func dropped(_ dropped: Dropped) {
    object { json in
      json.bounds(dropped.range)
      json.field("why", dropped.reason.rawValue)
      json.field("excerpt", dropped.excerpt)
      json.by(dropped.by)
    }
  }

  fileprivate mutating func block(_ block: Brief.Block) {
    object { json in
      json.outline(of: block, with: block.visibleText.elementsEqual(block.text.utf8) ? nil : block.text)
    }
  }

  /// A block, without its text where that stands elsewhere.
  mutating func outline(of block: Brief.Block, with text: String? = nil) {
    key("as")
    switch block.kind {
    case .heading(let level):
      string("heading")
      field("level", level)
    case .paragraph: string("paragraph")
    case .caption: string("caption")
    case .table: string("table")
    }
    if let text { field("text", text) }
    key("source")
    array(block.source) { $0.range($1) }
  }
}
