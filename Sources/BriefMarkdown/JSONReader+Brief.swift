import BriefModel

extension JSONReader {
  mutating func theme() throws(Diagnostic) -> ThemeWeight {
    let start = index
    var (id, weight): (String?, Double?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "id": id = try json.string()
      case "weight": weight = try json.number()
      default: break
      }
    }
    return ThemeWeight(id: try need(id, "id", start), weight: try need(weight, "weight", start))
  }

  mutating func person() throws(Diagnostic) -> Person {
    let start = index
    var (name, role): (String?, String?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "name": name = try json.string()
      case "role": role = try json.string()
      default: break
      }
    }
    return Person(name: try need(name, "name", start), role: try need(role, "role", start))
  }

  mutating func origin() throws(Diagnostic) -> Brief.Origin {
    let begin = index
    var (name, sha256): (String?, String?)
    var (bytes, article, firstLine, lastLine): (Int?, Int?, Int?, Int?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "source": name = try json.string()
      case "sha256": sha256 = try json.string()
      case "bytes": bytes = try json.integer()
      case "article": article = try json.integer()
      case "firstLine": firstLine = try json.integer()
      case "lastLine": lastLine = try json.integer()
      default: break
      }
    }
    return Brief.Origin(
      name: try need(name, "source", begin), sha256: try need(sha256, "sha256", begin),
      bytes: try need(bytes, "bytes", begin),
      article: try need(article, "article", begin), firstLine: try need(firstLine, "firstLine", begin),
      lastLine: try need(lastLine, "lastLine", begin))
  }

  mutating func piece() throws(Diagnostic) -> Piece {
    let begin = index
    var (role, start, end): (Piece.Role?, Int?, Int?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "as": role = try json.named(Piece.Role.self)
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      default: break
      }
    }
    return Piece(role: try need(role, "as", begin), range: try bounds(start, end, begin))
  }

  mutating func correction() throws(Diagnostic) -> Correction {
    let begin = index
    var (start, end): (Int?, Int?)
    var (printed, meant, why): (String?, String?, String?)
    var by: EditorsWord?
    try object { json, key throws(Diagnostic) in
      switch key {
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      case "printed": printed = try json.string()
      case "meant": meant = try json.optionalString()
      case "why": why = try json.string()
      case "by": by = try json.editorsWord()
      default: break
      }
    }
    return Correction(
      range: try bounds(start, end, begin), printed: try need(printed, "printed", begin), meant: meant,
      why: try need(why, "why", begin), by: by)
  }

  mutating func dropped() throws(Diagnostic) -> Dropped {
    let begin = index
    var (start, end): (Int?, Int?)
    var (reason, excerpt, by): (DropReason?, String?, EditorsWord?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      case "why": reason = try json.named(DropReason.self)
      case "excerpt": excerpt = try json.string()
      case "by": by = try json.editorsWord()
      default: break
      }
    }
    return Dropped(
      range: try bounds(start, end, begin), reason: try need(reason, "why", begin),
      excerpt: try need(excerpt, "excerpt", begin), by: by)
  }

  mutating func block() throws(Diagnostic) -> FrontMatter.BlockRecord {
    let begin = index
    var (kind, text, source): (String?, String?, [SourceRange]?)
    var level: Int?
    try object { json, key throws(Diagnostic) in
      switch key {
      case "as": kind = try json.string()
      case "level": level = try json.integer()
      case "text": text = try json.string()
      case "source": source = try json.list { json throws(Diagnostic) in try json.range() }
      default: break
      }
    }
    let record: BlockKind
    switch try need(kind, "as", begin) {
    case "heading": record = .heading(level: try need(level, "level", begin))
    case "paragraph": record = .paragraph
    case "caption": record = .caption
    case "table": record = .table
    case let unknown: throw failure("unknown kind of block \"\(unknown)\"", at: begin)
    }
    return FrontMatter.BlockRecord(kind: record, text: text, source: try need(source, "source", begin))
  }

  mutating func range() throws(Diagnostic) -> SourceRange {
    let begin = index
    var (start, end): (Int?, Int?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      default: break
      }
    }
    return try bounds(start, end, begin)
  }

  private func bounds(_ start: Int?, _ end: Int?, _ begin: Int) throws(Diagnostic) -> SourceRange {
    SourceRange(start: try need(start, "start", begin), end: try need(end, "end", begin))
  }

  /// The value of a key that an object beginning at `start` must have.
  func need<Value>(_ value: Value?, _ key: String, _ start: Int) throws(Diagnostic) -> Value {
    guard let value else { throw failure("\"\(key)\" is missing", at: start) }
    return value
  }
}
