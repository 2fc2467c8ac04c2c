import BriefModel

/// The account of a source as JSON for other programs.
///
/// `start` and `end` are bytes of the source's text as UTF-8, without a byte-order mark. `as` names the part of the article
/// that a stretch stands in (`block` with its index from 0), or is `dropped` with `why`, `white space` or `missing`; the
/// entries follow each other without a gap.
public enum LedgerJSON {
  /// One line.
  public static func account(of record: SourceRecord) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("source", record.source.name)
      json.field("sha256", record.source.sha256)
      json.field("encoding", record.source.encoding)
      json.field("bytes", record.source.bytes.count)
      json.account(of: record.ledger)
    }
    json.lineBreak()
    return json.bytes
  }
}

extension JSONWriter {
  /// The fields of an account, without the braces.
  mutating func account(of ledger: Ledger) {
    key("closed")
    boolean(ledger.isClosed)
    key("entries")
    array(ledger.entries) { json, entry in
      json.object { $0.entry(entry) }
    }
    key("doubled")
    array(ledger.doubled) { json, range in json.range(range) }
    key("joins")
    array(ledger.joins) { json, join in
      json.object { json in
        json.field("article", join.article)
        json.field("block", join.block)
        json.bounds(join.gap)
      }
    }
  }

  fileprivate mutating func entry(_ entry: Ledger.Entry) {
    bounds(entry.range)
    switch entry.fate {
    case .whiteSpace: field("as", "white space")
    case .missing: field("as", "missing")
    case .dropped(let reason, let article):
      field("as", "dropped")
      field("why", reason.rawValue)
      field("article", article)
    case .kept(let article, let part, let form):
      self.part(part)
      field("article", article)
      self.form(form)
    }
  }

  private mutating func part(_ part: Ledger.Part) {
    switch part {
    case .kicker: field("as", "kicker")
    case .title: field("as", "title")
    case .subtitle: field("as", "subtitle")
    case .publisher: field("as", "publisher")
    case .byline(let index):
      field("as", "byline")
      field("index", index)
    case .block(let index):
      field("as", "block")
      field("index", index)
    }
  }

  private mutating func form(_ form: Ledger.Form) {
    switch form {
    case .printed: break
    case .set: field("form", "set")
    case .corrected: field("form", "corrected")
    case .damaged: field("form", "damaged")
    }
  }
}
