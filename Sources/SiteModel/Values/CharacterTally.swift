import BriefModel

/// What became of the characters of a source, white space not counted.
struct CharacterTally {
  private(set) var kept = 0
  private(set) var dropped = 0
  private var missing = 0
  private var byReason: [DropReason: Int] = [:]

  init(_ record: SourceRecord) {
    let ledger = record.ledger
    for entry in ledger.entries where entry.fate != .whiteSpace {
      let text = record.source.bytes[entry.range.start..<entry.range.end]
      // No white space lies beyond U+3000, and that is looked up slowly.
      let count = String(decoding: text, as: UTF8.self).unicodeScalars.count {
        $0.value > 0x3000 || !$0.properties.isWhitespace
      }
      switch entry.fate {
      case .kept: kept += count
      case .dropped(let reason, _):
        dropped += count
        byReason[reason, default: 0] += count
      case .missing: missing += count
      case .whiteSpace: break
      }
    }
  }

  /// In words, what there is none of left out.
  func rows(in words: Words) -> [(name: String, count: Int)] {
    let reasons = DropReason.allCases.map { (name: words.dropped(as: $0), count: byReason[$0] ?? 0) }
    return ([(name: words.sourceKeptInBriefs, count: kept)] + reasons + [(name: words.missing, count: missing)])
      .filter { $0.count > 0 }
  }
}
