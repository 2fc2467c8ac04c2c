import BriefModel

extension ExtractedSource {
  /// - Parameter slugs: The briefs' addresses, as far as they are known where the line is written.
  public func line(slugs: [String]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("version", ExtractedSource.version)
      json.field("source", record.source.name)
      json.field("sha256", record.source.sha256)
      json.field("encoding", record.source.encoding)
      json.field("bytes", record.source.bytes.count)
      json.key("articles")
      json.array(zip(briefs, slugs)) { json, article in
        var brief = article.0
        brief.slug = article.1
        json.object { json in
          json.article(brief, isWhole: true)
          json.field("wish", article.0.slug)
          json.rest(of: brief)
        }
      }
      json.leftOutAndMended(briefs)
      json.key("given")
      json.array(given) { json, given in
        json.object { json in
          json.field("article", given.article)
          json.field("slug", given.slug)
          json.place(given.at.path, given.at.line, given.at.column)
        }
      }
      json.key("warnings")
      json.array(warnings) { $0.diagnostic($1) }
      json.key("ledger")
      json.object { $0.account(of: record.ledger) }
      json.field("text", String(decoding: record.source.bytes, as: UTF8.self))
    }
    json.lineBreak()
    return json.bytes
  }
}

extension JSONWriter {
  /// What a brief holds beside the fields of its article.
  fileprivate mutating func rest(of brief: Brief) {
    field("number", brief.origin.article)
    field("firstLine", brief.origin.firstLine)
    field("lastLine", brief.origin.lastLine)
    field("joins", brief.joins)
    field("punctuationChanges", brief.punctuationChanges)
    key("mended")
    array(brief.corrections) { $0.correction($1) }
    key("leftOut")
    array(brief.dropped) { $0.dropped($1) }
    key("blocks")
    array(brief.blocks) { json, block in
      json.object { $0.outline(of: block) }
    }
  }

  mutating func diagnostic(_ diagnostic: Diagnostic) {
    object { json in
      json.place(diagnostic.path, diagnostic.line, diagnostic.column)
      json.field("severity", diagnostic.severity.rawValue)
      json.field("message", diagnostic.message)
      json.field("help", diagnostic.help)
    }
  }

  fileprivate mutating func place(_ path: String, _ line: Int?, _ column: Int?) {
    field("path", path)
    field("line", line)
    field("column", column)
  }
}
