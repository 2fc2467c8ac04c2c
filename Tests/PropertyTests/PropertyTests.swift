import BriefModel
import Lexicon
import TestSupport
import Testing
import TextChecks

@Suite struct PropertyTests {
  private static let checks = TextChecks(lexicon: Lexicon())

  /// The same texts as `make fuzz` begins with, which goes on for minutes.
  @Test("whatever a text becomes, figures stand at their bytes and briefs are read back", arguments: 0..<8)
  func mutatedTexts(_ part: UInt64) throws {
    let mutator = TextMutator(samples: try SampleTexts.all())
    for number in stride(from: part, to: 320, by: 8) {
      #expect(PropertyTests.checks.problems(of: mutator.text(number)) == [], "text \(number)")
    }
  }

  @Test("the same holds with what editors change in the tables", arguments: 0..<2)
  func changedTables(_ part: UInt64) throws {
    var changes = LexiconChanges()
    changes.corrections = CorrectionCatalogue(
      [
        .init(printed: "学校", meant: "学堂"), .init(printed: "教", meant: "教育", behind: ["师", "学"]),
        .init(printed: "年，", meant: "年"), .init(printed: "个", meant: "", before: ["多"]),
      ], asPrinted: ["全区"])
    changes.places.ignored = ["370406"]
    changes.places.divisions = [
      Division(
        code: "370471", name: "教育城", level: .county, parent: "370400", short: "教育", latitude: nil, longitude: nil)
    ]
    changes.units.entries = [.init(printed: "名教", unit: "人", factor: 0.5, dimension: .people)]
    changes.units.removed = ["所"]
    changes.themes.removed = ["teachers"]
    let checks = TextChecks(lexicon: Lexicon().changed(by: changes))
    let mutator = TextMutator(samples: try SampleTexts.all())
    for number in stride(from: part, to: 80, by: 2) {
      #expect(checks.problems(of: mutator.text(number)) == [], "text \(number)")
    }
  }

  @Test("a text's briefs do not depend on what was read before, beside or after it")
  func independence() async throws {
    let texts = try SampleTexts.all() + (0..<20).map(TextMutator(samples: try SampleTexts.all()).text)
    let alone = texts.map { TextChecks(lexicon: Lexicon()).briefs(of: $0) }
    let checks = TextChecks(lexicon: Lexicon())
    #expect(texts.map(checks.briefs) == alone)
    #expect(texts.reversed().map(checks.briefs).reversed() == alone)
    let together = await withTaskGroup(of: (Int, [Brief]).self) { group in
      for (index, text) in texts.enumerated() { group.addTask { (index, checks.briefs(of: text)) } }
      return await group.reduce(into: [[Brief]](repeating: [], count: texts.count)) { $0[$1.0] = $1.1 }
    }
    #expect(together == alone)
  }
}
