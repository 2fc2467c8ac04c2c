import BriefModel
import Testing

@testable import BriefMarkdown

@Suite struct PackedTests {
  @Test func `whatever a brief holds, it is unpacked as it was packed`() throws {
    var dice = Dice(seed: 11)
    for _ in 0..<1_000 {
      let brief = dice.hostileBrief()
      var writer = PackedWriter()
      writer.brief(brief)
      var reader = try PackedReader(writer.bytes[...])
      let read = try reader.brief()
      #expect(reader.isAtEnd)
      #expect(read == brief)
      // Texts are equal by canonical equivalence: bytes say more.
      #expect(BriefDocument.write(read) == BriefDocument.write(brief))
    }
  }

  @Test(arguments: [true, false])
  func `a record is unpacked as it was packed, whether its text is its file's or not`(isFile: Bool) throws {
    let (record, file) = Self.record(isFile: isFile)
    var writer = PackedWriter()
    writer.record(record, file: file)
    #expect((writer.bytes.count < 400) == isFile)
    var reader = try PackedReader(writer.bytes[...])
    let read = try reader.record(file: file)
    #expect(reader.isAtEnd)
    #expect(read.ledger == record.ledger && read.source.bytes == record.source.bytes)
    #expect(LedgerJSON.account(of: read) == LedgerJSON.account(of: record))
  }

  @Test func `numbers of any size come back`() throws {
    var writer = PackedWriter()
    let numbers = [0, 1, -1, 63, 64, -64, -65, 127, 128, 1 << 40, .max, .min]
    writer.list(numbers) { $0.number($1) }
    var reader = try PackedReader(writer.bytes[...])
    #expect(try reader.list { reader throws(PackedReader.Damage) in try reader.number() } == numbers)
  }

  @Test func `bytes that were cut or changed stop nothing`() throws {
    var dice = Dice(seed: 12)
    for _ in 0..<300 {
      var writer = PackedWriter()
      writer.brief(dice.hostileBrief())
      let (record, file) = Self.record(isFile: dice.next() & 1 == 0)
      writer.record(record, file: file)
      for _ in 0..<20 {
        var bytes = writer.bytes
        if dice.next() & 1 == 0 { bytes.removeLast(dice.number(1...bytes.count)) }
        for _ in 0..<dice.number(0...3) where !bytes.isEmpty {
          bytes[dice.number(0...bytes.count - 1)] = dice.pick([0, 1, 0x7F, 0x80, 0xFF, UInt8(dice.number(0...255))])
        }
        do {
          var reader = try PackedReader(bytes[...])
          _ = try reader.brief()
          _ = try reader.record(file: file)
        } catch is PackedReader.Damage {}
      }
    }
  }

  private static func record(isFile: Bool) -> (SourceRecord, file: [UInt8]) {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 900)
    let fates: [Ledger.Fate] =
      [.whiteSpace, .missing, .dropped(.editor, article: nil), .dropped(.hotline, article: 2)]
      + [.kicker, .title, .subtitle, .publisher, .byline(3), .block(7)].map { .kept(article: 1, $0, .printed) }
      + [.set, .corrected, .damaged].map { .kept(article: 2, .block(0), $0) }
    let entries = fates.indices.map { index in
      let end = index + 1 == fates.count ? bytes.count : 10 * index + 10
      return Ledger.Entry(range: SourceRange(start: 10 * index, end: end), fate: fates[index])
    }
    let ledger = Ledger(
      entries: entries, missing: [SourceRange(start: 10, end: 20)], doubled: [SourceRange(start: 3, end: 4)],
      joins: [Ledger.Join(article: 1, block: 2, gap: SourceRange(start: 5, end: 6))])
    let source = Source(name: "a.txt", bytes: bytes, encoding: "utf-8", sha256: String(repeating: "a", count: 64))
    return (SourceRecord(source: source, ledger: ledger), isFile ? bytes : [0xEF, 0xBB, 0xBF] + bytes)
  }
}
