import BriefModel

extension PackedReader {
  /// - Parameter file: The bytes of the source's file.
  public mutating func record(file: [UInt8]) throws(Damage) -> SourceRecord {
    let (name, encoding, sha256) = (try text(), try text(), try text())
    let bytes = try optional { reader throws(Damage) in try reader.data() } ?? file
    var end = 0
    let entries = try list { reader throws(Damage) in
      let count = try reader.number()
      guard count > 0, count <= bytes.count - end else { throw Damage() }
      let range = SourceRange(start: end, end: end + count)
      end = range.end
      return Ledger.Entry(range: range, fate: try reader.fate())
    }
    guard end == bytes.count else { throw Damage() }
    let ledger = Ledger(
      entries: entries, missing: try list { reader throws(Damage) in try reader.range() },
      doubled: try list { reader throws(Damage) in try reader.range() },
      joins: try list { reader throws(Damage) in
        Ledger.Join(article: try reader.number(), block: try reader.number(), gap: try reader.range())
      })
    return SourceRecord(
      source: Source(name: name, bytes: bytes, encoding: encoding, sha256: sha256), ledger: ledger)
  }

  private mutating func fate() throws(Damage) -> Ledger.Fate {
    switch try number() {
    case 0: .whiteSpace
    case 1: .missing
    case 2:
      .dropped(try named(DropReason.self), article: try optional { reader throws(Damage) in try reader.number() })
    case 3: .kept(article: try number(), try part(), try form())
    default: throw Damage()
    }
  }

  private mutating func part() throws(Damage) -> Ledger.Part {
    switch try number() {
    case 0: .kicker
    case 1: .title
    case 2: .subtitle
    case 3: .publisher
    case 4: .byline(try number())
    case 5: .block(try number())
    default: throw Damage()
    }
  }

  private mutating func form() throws(Damage) -> Ledger.Form {
    switch try number() {
    case 0: .printed
    case 1: .set
    case 2: .corrected
    case 3: .damaged
    default: throw Damage()
    }
  }
}
