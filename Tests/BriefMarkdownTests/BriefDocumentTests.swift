import BriefModel
import Testing
import Yams

@testable import BriefMarkdown

@Suite struct BriefDocumentTests {
  @Test func `whatever a brief holds, it is read back as it was written`() throws {
    var dice = Dice(seed: 1)
    for _ in 0..<1_500 {
      let brief = dice.hostileBrief()
      let file = BriefDocument.write(brief)
      let read = try BriefDocument.read(file, path: "x.md")
      #expect(read == brief)
      // Strings are equal by canonical equivalence: bytes say more.
      #expect(BriefDocument.write(read) == file)
    }
  }

  @Test func `the file is plain to read`() {
    #expect(text(BriefDocument.write(sample)) == written)
  }

  @Test func `front matter is YAML that other readers take`() throws {
    var dice = Dice(seed: 2)
    for _ in 0..<60 {
      let brief = dice.hostileBrief()
      let file = text(BriefDocument.write(brief))
      let end = try #require(file.firstRange(of: "\n---\n"))
      let fields = try #require(try Yams.load(yaml: String(file[..<end.lowerBound])) as? [String: Any])
      // Yams itself takes a byte-order mark off the start of a string.
      func read(_ text: String) -> String { text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text }
      #expect(fields["slug"] as? String == read(brief.slug))
      #expect(fields["title"] as? String == brief.title.map(read))
      let facts = fields["facts"] as? [[String: Any]] ?? []
      #expect(facts.map { $0["sentence"] as? String } == brief.facts.map { read($0.sentence) })
      #expect(facts.map { number($0["value"]) } == brief.facts.map(\.quantity.value))
    }
  }

  @Test func `the body is what stands below the front matter`() {
    let file = BriefDocument.write(sample)
    #expect(text(BriefDocument.body(of: file)) == "\n## 二、校车\n\n先后配置校车55辆。\n\n> 校车整装待发\n")
    #expect(text(BriefDocument.body(of: Array("no front matter".utf8))) == "no front matter")
    #expect(BriefDocument.body(of: Array("---\nslug: \"a\"\n".utf8)).isEmpty)
  }

  @Test(arguments: [
    ("", "1:1", "a brief begins with a line of three hyphens"),
    ("# 标题", "1:1", "a brief begins with a line of three hyphens"),
    ("---\nslug: \"a\"\n---\n", "1:1", "\"origin\" is missing"),
    ("---\nslug: \"校\" 3\n---\n", "2:11", "expected the end of the line"),
    ("---\nslug: \"a\nb\"\n---\n", "2:9", "expected the end of a string"),
    ("---\nslug: a\n---\n", "2:7", "expected \""),
    ("---\nslug: \"a\"\nslug: \"b\"\n---\n", "3:1", "\"slug\" stands here twice"),
    ("---\ncolour: \"red\"\n---\n", "2:1", "unknown key \"colour\""),
    ("---\nslug: \"a\"\n", "3:1", "expected a key and a colon, or three hyphens"),
    ("---\nthemes: [{\"id\": \"a\", \"size\": 1}]\n---\n", "2:22", "unknown key \"size\""),
    ("---\nthemes: [{\"id\": \"a\"}]\n---\n", "2:10", "\"weight\" is missing"),
    ("---\nslug: \"\\ud800\"\n---\n", "2:8", "not an escaped character"),
    ("---\njoins: 99999999999999999999\n---\n", "2:8", "expected a whole number"),
    ("---\ndropped:\n- {\"start\": 1, \"end\": 2, \"why\": \"dull\"}\n---\n", "3:33", "unknown value \"dull\""),
    ("---\nfacts:\n- {\"id\": \"a\"}\n---\n", "3:3", "\"label\" is missing"),
    ("---\nfacts:\n- {\"range\": {\"start\": 2, \"end\": 1}}\n---\n", "3:13", "a range that ends before it starts"),
    ("---\nfacts:\n- {\"period\": \"soon\"}\n---\n", "3:14", "not a year, a month, a day or a span"),
  ])
  func `what is wrong is told with its place`(file: String, place: String, message: String) {
    let error = #expect(throws: Diagnostic.self) { try BriefDocument.read(Array(file.utf8), path: "b.md") }
    #expect(error?.description == "b.md:\(place): error: \(message)")
  }

  @Test(arguments: [
    ("先后配置", "先后**配置**", "19:3", "Markdown that is no plain text"),
    ("## 二", "### 二", "17:1", "the front matter has another kind of block here"),
    ("## 二", "二", "17:1", "the front matter has another kind of block here"),
    ("\n> 校车整装待发\n", "", "20:1", "the body ends before its 3 blocks do"),
    ("待发\n", "待发\n\n更多\n", "22:1", "text that the front matter has no block for"),
  ])
  func `a body changed by hand is not taken for the brief's`(
    old: String, new: String, place: String, message: String
  ) throws {
    let file = written.replacing(old, with: new)
    let error = #expect(throws: Diagnostic.self) { try BriefDocument.read(Array(file.utf8), path: "b.md") }
    #expect(error.map { "\($0.line ?? 0):\($0.column ?? 0)" } == place)
    #expect(error?.message == message)
  }

  @Test func `no file of broken bytes is read, and none is fatal`() {
    var dice = Dice(seed: 3)
    let file = BriefDocument.write(sample)
    for _ in 0..<3_000 {
      var broken = file
      for _ in 0..<dice.number(1...3) {
        let index = dice.number(0...broken.count - 1)
        switch dice.number(0...2) {
        case 0: broken[index] = UInt8(truncatingIfNeeded: dice.next())
        case 1: broken.remove(at: index)
        default: broken.insert(contentsOf: Array(dice.pick(Dice.pieces).utf8), at: index)
        }
      }
      guard let brief = try? BriefDocument.read(broken, path: "b.md") else { continue }
      #expect(throws: Never.self) { try BriefDocument.read(BriefDocument.write(brief), path: "b.md") }
    }
    #expect(throws: Diagnostic.self) { try BriefDocument.read([0x2D, 0xFF], path: "b.md") }
  }

  private func number(_ value: Any?) -> Double? { value as? Double ?? (value as? Int).map(Double.init) }

  private func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

  private var sample: Brief {
    Brief(
      slug: "xiao-che", title: "“校车”", byline: ["记者 甲"], place: "370406",
      themes: [ThemeWeight(id: "student-services", weight: 0.4)], dataYears: [2025],
      facts: [
        Fact(
          id: "0011aabb", label: "校车", quantity: Quantity(value: 55, text: "55", unit: "辆"), period: Period(year: 2025),
          reading: FactReading(rule: .nounBefore, period: .clause, doubts: [.shortLabel], confidence: 0.9),
          quote: "先后配置校车55辆", sentence: "先后配置校车55辆。",
          block: 1, range: 18..<23,
          source: SourceRange(start: 30, end: 32))
      ],
      blocks: [
        Brief.Block(kind: .heading(level: 2), text: "二、校车", source: []),
        Brief.Block(kind: .paragraph, text: "先后配置校车55辆。", source: [SourceRange(start: 12, end: 38)]),
        Brief.Block(kind: .caption, text: "校车整装待发", source: []),
      ],
      origin: Brief.Origin(
        name: "a.txt", sha256: "00", bytes: 60, article: 1, firstLine: 1, lastLine: 4))
  }

  private var written: String {
    #"""
    ---
    slug: "xiao-che"
    title: "“校车”"
    byline: ["记者 甲"]
    place: "370406"
    themes: [{"id": "student-services", "weight": 0.4}]
    dataYears: [2025]
    origin: {"source": "a.txt", "sha256": "00", "bytes": 60, "article": 1, "firstLine": 1, "lastLine": 4}
    facts:
    - {"id": "0011aabb", "indicator": null, "theme": null, "label": "校车", "value": 55, "from": null, "to": null, "valueText": "55", "unit": "辆", "qualifier": "exact", "kind": "level", "period": "2025", "place": null, "partOf": null, "baseline": null, "reading": {"rule": "noun-before", "period": "clause", "place": "article", "doubts": ["short-label"], "confidence": 0.9}, "quote": "先后配置校车55辆", "sentence": "先后配置校车55辆。", "block": 1, "range": {"start": 18, "end": 23}, "source": {"start": 30, "end": 32}}
    blocks:
    - {"as": "heading", "level": 2, "source": []}
    - {"as": "paragraph", "source": [{"start": 12, "end": 38}]}
    - {"as": "caption", "source": []}
    ---

    ## 二、校车

    先后配置校车55辆。

    > 校车整装待发

    """#
  }
}
