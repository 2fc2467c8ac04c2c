import BriefModel

extension FrontMatter {
  /// Reads from fence to fence.
  ///
  /// - Returns: The brief without its blocks' text, what is said of the blocks, and where the body begins.
  static func read(_ json: inout JSONReader) throws(Diagnostic) -> (Brief, [BlockRecord], body: Int) {
    guard json.skipFence() else {
      throw json.failure("a brief begins with a line of three hyphens", at: 0)
    }
    var brief = Brief(
      slug: "", title: nil,
      origin: Brief.Origin(name: "", sha256: "", bytes: 0, article: 0, firstLine: 0, lastLine: 0))
    var blocks: [BlockRecord] = []
    var keys: Set<String> = []
    while !json.skipFence() {
      let start = json.index
      let key = try json.lineKey()
      guard keys.insert(key).inserted else { throw json.failure("\"\(key)\" stands here twice", at: start) }
      if key == "blocks" {
        blocks = try json.items { json throws(Diagnostic) in try json.block() }
      } else if try !json.read(key, into: &brief) {
        throw json.failure("unknown key \"\(key)\"", at: start)
      }
      try json.endLine()
    }
    for key in ["slug", "origin"] where !keys.contains(key) {
      throw json.failure("\"\(key)\" is missing", at: 0)
    }
    return (brief, blocks, json.index)
  }
}

extension JSONReader {
  /// Steps over the line that begins here, where it is a fence.
  fileprivate mutating func skipFence() -> Bool {
    guard bytes[index...].starts(with: FrontMatter.fence) else { return false }
    let end = index + FrontMatter.fence.count
    guard end == bytes.count || bytes[end] == 0x0A else { return false }
    index = min(end + 1, bytes.count)
    return true
  }

  fileprivate mutating func lineKey() throws(Diagnostic) -> String {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ":"), bytes[index] != 0x0A { index += 1 }
    guard index < bytes.count, bytes[index] != 0x0A else {
      throw failure("expected a key and a colon, or three hyphens", at: start)
    }
    defer { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  fileprivate mutating func endLine() throws(Diagnostic) {
    skipBlanks()
    guard index < bytes.count, bytes[index] == 0x0A else { throw failure("expected the end of the line") }
    index += 1
  }

  /// The lines `- VALUE` below a key; ends before the last one's line feed.
  fileprivate mutating func items<Item>(
    _ item: (inout JSONReader) throws(Diagnostic) -> Item
  ) throws(Diagnostic) -> [Item] {
    var items: [Item] = []
    while bytes[index...].starts(with: "\n- ".utf8) {
      index += 3
      items.append(try item(&self))
      skipBlanks()
    }
    return items
  }

  /// Reads the value of a key into its field; false where a brief has no such key.
  mutating func read(_ key: String, into brief: inout Brief) throws(Diagnostic) -> Bool {
    switch key {
    case "slug": brief.slug = try string()
    case "title": brief.title = try optionalString()
    case "kicker": brief.kicker = try optionalString()
    case "subtitle": brief.subtitle = try optionalString()
    case "byline": brief.byline = try strings()
    case "publisher": brief.publisher = try optionalString()
    case "published": brief.published = try optionalString()
    case "address": brief.address = try optionalString()
    case "rights": brief.rights = try optionalString()
    case "place": brief.place = try optionalString()
    case "otherPlaces": brief.otherPlaces = try strings()
    case "themes": brief.themes = try list { json throws(Diagnostic) in try json.theme() }
    case "dataYears": brief.dataYears = try list { json throws(Diagnostic) in try json.integer() }
    case "documents": brief.documents = try strings()
    case "honours": brief.honours = try strings()
    case "people": brief.people = try items { json throws(Diagnostic) in try json.person() }
    case "origin": brief.origin = try origin()
    case "joins": brief.joins = try integer()
    case "punctuationChanges": brief.punctuationChanges = try integer()
    case "facts": brief.facts = try items { json throws(Diagnostic) in try json.fact() }
    case "rejected": brief.rejected = try items { json throws(Diagnostic) in try json.fact() }
    case "rulings": brief.rulings = try items { json throws(Diagnostic) in try json.ruling() }
    case "corrections": brief.corrections = try items { json throws(Diagnostic) in try json.correction() }
    case "dropped": brief.dropped = try items { json throws(Diagnostic) in try json.dropped() }
    case "pieces": brief.pieces = try items { json throws(Diagnostic) in try json.piece() }
    default: return false
    }
    return true
  }
}
