import BriefModel

/// Briefs as JSON for other programs, in the field names that `briefgen extract` promises.
///
/// `start` and `end` are bytes of the source's text as UTF-8, without a byte-order mark.
public enum BriefJSON {
  /// One line: a source, its articles and what was left out of it or mended in it.
  public static func source(_ source: Source, briefs: [Brief]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("source", source.name)
      json.field("sha256", source.sha256)
      json.field("encoding", source.encoding)
      json.field("bytes", source.bytes.count)
      json.key("articles")
      json.array(briefs) { json, brief in
        json.object { $0.article(brief) }
      }
      json.leftOutAndMended(briefs)
    }
    json.lineBreak()
    return json.bytes
  }

  /// One line: a brief with the source it came from.
  public static func brief(_ brief: Brief) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.origin(brief.origin)
      json.article(brief)
      json.leftOutAndMended([brief])
    }
    json.lineBreak()
    return json.bytes
  }
}
