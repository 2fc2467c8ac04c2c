import BriefModel

extension ExtractedSource {
  /// Reads a line; fields that it does not know are passed over.
  ///
  /// - Parameters:
  ///   - line: Without its line feed.
  ///   - path: What errors call the file.
  ///   - number: Of the line, from 1.
  /// - Throws: What is wrong with the line, where it is.
  public static func read(
    _ line: [UInt8], path: String, number: Int
  ) throws(Diagnostic) -> Result<ExtractedSource, Failure> {
    var json = JSONReader(line, path: path, firstLine: number, takesAnyKey: true)
    guard json.isValidText else { throw json.failure("is not UTF-8 text", at: 0) }
    var fields = Fields()
    do throws(Diagnostic) {
      try json.object { json, key throws(Diagnostic) in try json.read(key, into: &fields) }
      json.skipBlanks()
      guard json.index == line.count else { throw json.failure("expected the end of the line") }
      return try fields.source(in: json)
    } catch {
      throw Diagnostic(
        error.severity, path: error.path, line: error.line, column: error.column, message: error.message,
        help: error.help ?? "let `briefgen extract` write the line again")
    }
  }

  fileprivate struct Fields {
    var version: Int?
    var name: String?
    var sha256: String?
    var encoding: String?
    var text: String?
    var articles: [Brief]?
    var given: [Given]?
    var warnings: [Diagnostic]?
    var ledger: Ledger?
    var problems: [Diagnostic]?

    func source(in json: JSONReader) throws(Diagnostic) -> Result<ExtractedSource, Failure> {
      _ = try json.need(version, "version", 0)
      let name = try json.need(name, "source", 0)
      if let problems { return .failure(Failure(name: name, problems: problems)) }
      let sha256 = try json.need(sha256, "sha256", 0)
      let bytes = Array(try json.need(text, "text", 0).utf8)
      guard SHA256.hexDigest(of: bytes) == sha256 else {
        throw json.failure("the text of \"\(name)\" is not the one whose checksum stands beside it", at: 0)
      }
      let ledger = try json.need(ledger, "ledger", 0)
      guard ledger.entries.isWhole(to: bytes.count) else {
        throw json.failure("the ledger of \"\(name)\" is not that of its text", at: 0)
      }
      let source = Source(
        name: name, bytes: bytes, encoding: try json.need(encoding, "encoding", 0), sha256: sha256)
      let briefs = try json.need(articles, "articles", 0).map { article in
        var brief = article
        brief.origin.name = name
        brief.origin.sha256 = sha256
        brief.origin.bytes = bytes.count
        return brief
      }
      for brief in briefs where !brief.facts.allSatisfy({ $0.stands(in: brief) }) {
        throw json.failure("a figure of \"\(name)\" does not stand in its block", at: 0)
      }
      return .success(
        ExtractedSource(
          record: SourceRecord(source: source, ledger: ledger), briefs: briefs, given: given ?? [],
          warnings: warnings ?? []))
    }
  }
}

extension JSONReader {
  fileprivate mutating func read(_ key: String, into fields: inout ExtractedSource.Fields) throws(Diagnostic) {
    switch key {
    case "version":
      skipBlanks()
      let start = index
      let version = try integer()
      guard version == ExtractedSource.version else {
        throw failure(
          "a line of version \(version), and this briefgen reads version \(ExtractedSource.version)", at: start,
          help: "let the same briefgen extract and build")
      }
      fields.version = version
    case "source": fields.name = try string()
    case "sha256": fields.sha256 = try string()
    case "encoding": fields.encoding = try string()
    case "text": fields.text = try string()
    case "articles": fields.articles = try list { json throws(Diagnostic) in try json.article() }
    case "given": fields.given = try list { json throws(Diagnostic) in try json.given() }
    case "warnings": fields.warnings = try list { json throws(Diagnostic) in try json.diagnostic() }
    case "problems": fields.problems = try list { json throws(Diagnostic) in try json.diagnostic() }
    case "ledger": fields.ledger = try ledger()
    default: break
    }
  }

  private mutating func given() throws(Diagnostic) -> ExtractedSource.Given {
    let begin = index
    var (article, slug, path, line, column): (Int?, String?, String?, Int?, Int?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "article": article = try json.integer()
      case "slug": slug = try json.string()
      case "path": path = try json.string()
      case "line": line = try json.optionalInteger()
      case "column": column = try json.optionalInteger()
      default: break
      }
    }
    return ExtractedSource.Given(
      article: try need(article, "article", begin), slug: try need(slug, "slug", begin),
      at: FilePosition(path: try need(path, "path", begin), line: line, column: column))
  }

  private mutating func diagnostic() throws(Diagnostic) -> Diagnostic {
    let begin = index
    var (path, line, column): (String?, Int?, Int?)
    var (severity, message, help): (Diagnostic.Severity?, String?, String?)
    try object { json, key throws(Diagnostic) in
      switch key {
      case "path": path = try json.string()
      case "line": line = try json.optionalInteger()
      case "column": column = try json.optionalInteger()
      case "severity": severity = try json.named(Diagnostic.Severity.self)
      case "message": message = try json.string()
      case "help": help = try json.optionalString()
      default: break
      }
    }
    return Diagnostic(
      try need(severity, "severity", begin), path: try need(path, "path", begin), line: line, column: column,
      message: try need(message, "message", begin), help: help)
  }

  mutating func optionalInteger() throws(Diagnostic) -> Int? {
    try optional { json throws(Diagnostic) in try json.integer() }
  }
}

extension [Ledger.Entry] {
  /// Whether they follow each other without a gap from the first byte to the last.
  fileprivate func isWhole(to end: Int) -> Bool {
    var next = 0
    for entry in self {
      guard entry.range.start == next, entry.range.end > next else { return false }
      next = entry.range.end
    }
    return next == end
  }
}

extension Fact {
  fileprivate func stands(in brief: Brief) -> Bool {
    guard brief.blocks.indices.contains(block) else { return false }
    return range.lowerBound >= 0 && range.upperBound <= brief.blocks[block].text.utf8.count
  }
}
