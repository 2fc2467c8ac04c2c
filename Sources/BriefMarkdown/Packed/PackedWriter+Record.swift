import BriefModel

extension PackedWriter {
  /// - Parameter file: The bytes of the source's file; a text that is just these is not written again.
  public mutating func record(_ record: SourceRecord, file: [UInt8]) {
    let source = record.source
    text(source.name)
    text(source.encoding)
    text(source.sha256)
    optional(source.bytes == file ? nil : source.bytes) { $0.bytes($1) }
    list(record.ledger.entries) {
      $0.number($1.range.count)
      $0.fate($1.fate)
    }
    list(record.ledger.missing) { $0.range($1) }
    list(record.ledger.doubled) { $0.range($1) }
    list(record.ledger.joins) {
      $0.number($1.article)
      $0.number($1.block)
      $0.range($1.gap)
    }
  }

  private mutating func fate(_ fate: Ledger.Fate) {
    switch fate {
    case .whiteSpace: number(0)
    case .missing: number(1)
    case .dropped(let reason, let article):
      number(2)
      named(reason)
      optional(article) { $0.number($1) }
    case .kept(let article, let part, let form):
      number(3)
      number(article)
      self.part(part)
      self.form(form)
    }
  }

  private mutating func part(_ part: Ledger.Part) {
    switch part {
    case .kicker: number(0)
    case .title: number(1)
    case .subtitle: number(2)
    case .publisher: number(3)
    case .byline(let index):
      number(4)
      number(index)
    case .block(let index):
      number(5)
      number(index)
    }
  }

  private mutating func form(_ form: Ledger.Form) {
    switch form {
    case .printed: number(0)
    case .set: number(1)
    case .corrected: number(2)
    case .damaged: number(3)
    }
  }
}
