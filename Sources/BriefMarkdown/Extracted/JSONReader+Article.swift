import BriefModel

extension JSONReader {
  /// An article of an extracted source; its origin lacks what the source says.
  mutating func article() throws(Diagnostic) -> Brief {
    let begin = index
    var brief = Brief(
      slug: "", title: nil,
      origin: Brief.Origin(name: "", sha256: "", bytes: 0, article: 0, firstLine: 0, lastLine: 0))
    var texts = BlockTexts()
    var blocks: [FrontMatter.BlockRecord] = []
    var missing = JSONReader.requiredOfArticle
    try object { json, key throws(Diagnostic) in
      missing.removeAll { $0 == key }
      switch key {
      case "wish": brief.slug = try json.string()
      case "headings": texts.headings = try json.strings()[...]
      case "captions": texts.captions = try json.strings()[...]
      case "paragraphs": texts.paragraphs = try json.list { json throws(Diagnostic) in try json.paragraph() }[...]
      case "blocks": blocks = try json.list { json throws(Diagnostic) in try json.block() }
      case "number": brief.origin.article = try json.integer()
      case "firstLine": brief.origin.firstLine = try json.integer()
      case "lastLine": brief.origin.lastLine = try json.integer()
      case "people": brief.people = try json.list { json throws(Diagnostic) in try json.person() }
      case "facts": brief.facts = try json.list { json throws(Diagnostic) in try json.fact() }
      case "rejected": brief.rejected = try json.list { json throws(Diagnostic) in try json.fact() }
      case "pieces": brief.pieces = try json.list { json throws(Diagnostic) in try json.piece() }
      case "rulings": brief.rulings = try json.list { json throws(Diagnostic) in try json.ruling() }
      case "mended": brief.corrections = try json.list { json throws(Diagnostic) in try json.correction() }
      case "leftOut": brief.dropped = try json.list { json throws(Diagnostic) in try json.dropped() }
      case "slug": _ = try json.string()
      default: _ = try json.read(key, into: &brief)
      }
    }
    if let key = missing.first { throw failure("\"\(key)\" is missing", at: begin) }
    for record in blocks {
      guard let text = texts.next(record.kind) else {
        throw failure("the blocks of an article are not its headings, paragraphs and captions", at: begin)
      }
      brief.blocks.append(Brief.Block(kind: record.kind, text: text, source: record.source))
    }
    return brief
  }

  private static let requiredOfArticle = [
    "wish", "headings", "captions", "paragraphs", "blocks", "facts", "rejected", "number", "firstLine", "lastLine",
    "mended", "leftOut", "pieces",
  ]

  private mutating func paragraph() throws(Diagnostic) -> String {
    let begin = index
    var text: String?
    try object { json, key throws(Diagnostic) in if key == "text" { text = try json.string() } }
    return try need(text, "text", begin)
  }

  /// The texts of an article's blocks, by kind.
  private struct BlockTexts {
    var headings: ArraySlice<String> = []
    var captions: ArraySlice<String> = []
    var paragraphs: ArraySlice<String> = []

    mutating func next(_ kind: BlockKind) -> String? {
      switch kind {
      case .heading: headings.popFirst()
      case .caption: captions.popFirst()
      case .paragraph, .table: paragraphs.popFirst()
      }
    }
  }
}
