import BriefModel
import Testing

@testable import BriefMarkdown

@Suite struct ExtractedSourceTests {
  @Test func `whatever was read out of a text, its line says it all`() throws {
    var dice = Dice(seed: 21)
    for _ in 0..<600 {
      let source = dice.hostileSource()
      let line = source.line(slugs: source.briefs.map { _ in dice.hostileText() })
      #expect(line.count { $0 == 0x0A } == 1 && line.last == 0x0A)
      let read = try ExtractedSource.read(line.dropLast(), path: "x.jsonl", number: 1).get()
      #expect(read.briefs == source.briefs)
      #expect(read.given == source.given && read.warnings == source.warnings)
      #expect(read.record.ledger.entries == source.record.ledger.entries)
      #expect(read.record.source.bytes == source.record.source.bytes)
      // Texts are equal by canonical equivalence: bytes say more.
      #expect(read.briefs.map(BriefDocument.write) == source.briefs.map(BriefDocument.write))
      #expect(LedgerJSON.account(of: read.record) == LedgerJSON.account(of: source.record))
    }
  }

  @Test func `a text that could not be read has a line of its own`() throws {
    let problem = Diagnostic(.error, path: "a/b.txt", line: 3, column: 4, message: "“m”", help: "h")
    let failure = ExtractedSource.Failure(name: "b.txt", problems: [problem])
    let read = try ExtractedSource.read(failure.line.dropLast(), path: "x.jsonl", number: 1)
    guard case .failure(let told) = read else { throw problem }
    #expect(told.name == "b.txt" && told.problems == [problem])
  }

  @Test func `fields of other origin are passed over, whatever they hold`() throws {
    var dice = Dice(seed: 22)
    let source = dice.hostileSource()
    let line = source.line(slugs: source.briefs.map(\.slug))
    for value in ["1", "null", "true", "-1.5e3", "\"}]\\\"\"", "[]", "{}", "[{\"a\": [1, \"]\"]}, 2]"] {
      let more = Array("{\"new\": \(value), ".utf8) + line.dropFirst().dropLast()
      #expect(try ExtractedSource.read(more, path: "x", number: 1).get().briefs == source.briefs, "\(value)")
    }
  }

  @Test(arguments: [
    ("", "1: error: expected {"), ("{", "2: error: expected \""), ("{}", "1: error: \"version\" is missing"),
    ("[1]", "1: error: expected {"), ("\u{FEFF}{}", "1: error: expected {"),
    (#"{"version": 2, "source": "a"}"#, "13: error: a line of version 2, and this briefgen reads version 1"),
    (#"{"version": 1}"#, "1: error: \"source\" is missing"),
    (#"{"version": 1, "source": "校"}"#, "1: error: \"sha256\" is missing"),
    (#"{"version": 1, "source": "校", "articles": [1]}"#, "44: error: expected {"),
    (#"{"version": 1, "source": "a"} x"#, "31: error: expected the end of the line"),
    (#"{"x": [[[["#, "11: error: expected a value"), (#"{"x": }"#, "7: error: expected a value"),
    (
      #"{"version": 1, "source": "a", "sha256": "0", "text": "b"}"#,
      "1: error: the text of \"a\" is not the one whose checksum stands beside it"
    ),
  ])
  func `a damaged line is told with its place`(line: String, problem: String) {
    #expect {
      _ = try ExtractedSource.read(Array(line.utf8), path: "x.jsonl", number: 7)
    } throws: {
      ($0 as? Diagnostic)?.description.hasPrefix("x.jsonl:7:\(problem)") == true
    }
  }

  @Test func `no cut and no flipped bit stops the program`() {
    var dice = Dice(seed: 23)
    for _ in 0..<150 {
      let source = dice.hostileSource()
      let line = source.line(slugs: source.briefs.map(\.slug)).dropLast()
      for _ in 0..<10 {
        var bytes = Array(line)
        if dice.next() & 1 == 0 { bytes.removeLast(dice.number(1...bytes.count)) }
        for _ in 0..<dice.number(0...3) where !bytes.isEmpty {
          bytes[dice.number(0...bytes.count - 1)] ^= 1 << UInt8(dice.number(0...7))
        }
        _ = try? ExtractedSource.read(bytes, path: "x", number: 1)
      }
    }
  }
}

extension Dice {
  fileprivate mutating func hostileSource() -> ExtractedSource {
    let text = Array(hostileText(of: 3...20).utf8)
    let source = Source(name: hostileText(), bytes: text, encoding: "utf-8", sha256: SHA256.hexDigest(of: text))
    var entries: [Ledger.Entry] = []
    var start = 0
    while start < text.count {
      let end = min(text.count, start + number(1...9))
      entries.append(Ledger.Entry(range: SourceRange(start: start, end: end), fate: fate()))
      start = end
    }
    let ledger = Ledger(
      entries: entries, missing: entries.filter { $0.fate == .missing }.map(\.range),
      doubled: list { SourceRange(start: $0.number(0...5), end: $0.number(0...9)) },
      joins: list {
        Ledger.Join(
          article: $0.number(1...3), block: $0.number(0...9), gap: SourceRange(start: 1, end: $0.number(1...9)))
      })
    let briefs = list { dice in
      var brief = dice.hostileBrief()
      brief.origin = Brief.Origin(
        name: source.name, sha256: source.sha256, bytes: text.count, article: dice.number(1...9), firstLine: 2,
        lastLine: 3)
      for index in brief.facts.indices {
        brief.facts[index].block = 0
        brief.facts[index].range = 0..<0
      }
      if brief.blocks.isEmpty { brief.facts = [] }
      return brief
    }
    return ExtractedSource(
      record: SourceRecord(source: source, ledger: ledger), briefs: briefs,
      given: list {
        ExtractedSource.Given(
          article: $0.number(1...9), slug: $0.hostileText(),
          at: FilePosition(path: $0.hostileText(), line: $0.maybe { $0.number(1...9) }, column: nil))
      },
      warnings: list {
        Diagnostic(
          $0.pick([.error, .warning]), path: $0.hostileText(), line: 3, message: $0.hostileText(),
          help: $0.maybe { $0.hostileText() })
      })
  }

  private mutating func fate() -> Ledger.Fate {
    let part = pick([Ledger.Part.kicker, .title, .subtitle, .publisher, .byline(number(0...3)), .block(number(0...9))])
    let form = pick([Ledger.Form.printed, .set, .corrected, .damaged])
    let dropped = Ledger.Fate.dropped(pick(DropReason.allCases), article: maybe { $0.number(1...3) })
    return pick([.whiteSpace, .missing, dropped, .kept(article: number(1...3), part, form)])
  }
}
