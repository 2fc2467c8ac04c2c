import BriefModel
import Testing

@testable import GoldScore

@Suite("What the scorer counts")
struct ScorerTests {
  static let text = "全县新购校车12辆，惠及学生12名。"

  static func brief(_ facts: Fact...) -> Brief {
    Brief(
      slug: "", title: nil, place: "330824", facts: facts,
      blocks: [Brief.Block(kind: .paragraph, text: text, source: [])],
      origin: Brief.Origin(
        name: "a.txt", sha256: "", bytes: 0, article: 1, firstLine: 1, lastLine: 1))
  }

  /// The figure at a byte of the text.
  static func fact(_ label: String, at start: Int, unit: String = "辆", place: String? = nil) -> Fact {
    Fact(
      id: "", label: label, quantity: Quantity(value: 12, text: "12", unit: unit), place: place,
      reading: FactReading(rule: .nounBefore, confidence: 0.9), quote: label, sentence: "", block: 0, range: 0..<2,
      source: SourceRange(start: start, end: start + 2))
  }

  static func record(_ facts: String, corrections: String = "") throws -> GoldRecord {
    let article = #"{"key": "a1", "place": "330824", "facts": [\#(facts)]}"#
    return try GoldRecord(
      json: Array(#"{"source": "a.txt", "articles": [\#(article)], "corrections": [\#(corrections)]}"#.utf8))
  }

  static func gold(_ label: String, nth: Int, unit: String, weight: String = "required") -> String {
    """
    {"quote": "", "valueText": "12", "nth": \(nth), "value": 12, "unit": "\(unit)", "qualifier": "exact",
    "kind": "level", "label": "\(label)", "weight": "\(weight)"}
    """
  }

  static func counts(_ name: String, _ brief: Brief, _ record: GoldRecord) throws -> [Int]? {
    var scorer = Scorer()
    try scorer.score([brief], of: Array(text.utf8), against: record)
    return scorer.tally[name].map { [$0.right, $0.wanted, $0.printed] }
  }

  static let first = 18
  static let second = 38

  @Test("A fact is found by the bytes of its number, and one that nobody wants is a false alarm")
  func found() throws {
    let record = try Self.record(Self.gold("校车", nth: 1, unit: "辆"))
    #expect(try Self.counts("facts found", Self.brief(Self.fact("校车", at: Self.first)), record) == [1, 1, 1])
    #expect(try Self.counts("facts found", Self.brief(Self.fact("校车", at: Self.second)), record) == [0, 1, 1])
    let both = Self.brief(Self.fact("校车", at: Self.first), Self.fact("学生", at: Self.second))
    #expect(try Self.counts("facts found", both, record) == [1, 1, 2])
  }

  @Test("An optional fact is neither wanted nor a false alarm")
  func optional() throws {
    let record = try Self.record(Self.gold("校车", nth: 1, unit: "辆", weight: "optional"))
    #expect(try Self.counts("facts found", Self.brief(Self.fact("校车", at: Self.first)), record) == [0, 0, 0])
    #expect(try Self.counts("facts found", Self.brief(), record) == [0, 0, 0])
  }

  @Test("Each field counts by itself, and a fact is wholly right with all of them")
  func fields() throws {
    let record = try Self.record(Self.gold("新购校车", nth: 1, unit: "辆"))
    let wrongUnit = Self.brief(Self.fact("校车", at: Self.first, unit: "台"))
    #expect(try Self.counts("fact label", wrongUnit, record) == [1, 1, 1])
    #expect(try Self.counts("fact unit", wrongUnit, record) == [0, 1, 1])
    #expect(try Self.counts("facts wholly right", wrongUnit, record) == [0, 1, 1])
    let samePlace = Self.brief(Self.fact("校车", at: Self.first, place: "330824"))
    #expect(try Self.counts("facts wholly right", samePlace, record) == [1, 1, 1])
  }

  @Test("A misprint that one side mended and the other not is no difference")
  func corrections() throws {
    let correction = #"{"printed": "交车", "meant": "校车"}"#
    let record = try Self.record(Self.gold("交车", nth: 1, unit: "辆"), corrections: correction)
    #expect(try Self.counts("fact label", Self.brief(Self.fact("校车", at: Self.first)), record) == [1, 1, 1])
    #expect(try Self.counts("corrections", Self.brief(), record) == [0, 1, 0])
  }

  @Test("A record that names a number its text does not hold is refused")
  func noSuchNumber() throws {
    let record = try Self.record(Self.gold("校车", nth: 3, unit: "辆"))
    #expect(throws: GoldError.self) { try Self.counts("facts found", Self.brief(), record) }
  }

  @Test("A figure that falls is told, one that rises is not")
  func floor() throws {
    let floor = try Floor("name\tright\twanted\tprinted\nthemes\t3\t4\t4\n")
    func fallen(_ right: Int, _ printed: Int) -> Int {
      var tally = Tally()
      tally.add("themes", right: right, printed: printed, wanted: 4)
      return floor.fallen(in: tally).count
    }
    #expect(fallen(3, 4) == 0)
    #expect(fallen(4, 4) == 0)
    #expect(fallen(2, 4) == 1)
    #expect(fallen(3, 5) == 1)
    #expect(floor.fallen(in: Tally()).count == 1)
  }
}
