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
