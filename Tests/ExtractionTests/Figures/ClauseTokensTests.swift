import BriefModel
import Lexicon
import Testing

@testable import Extraction

/// What a clause is parted into for those who ask how it was read.
@Suite struct ClauseTokensTests {
  private static let lexicon = Lexicon()

  @Test(arguments: [
    ("2021年以来累计投入约1.2亿元。", "time:2021年以来=2021/|words:累计|verb:投入|bound:约=about|number:1.2亿=120000000|unit:元=元"),
    ("满意度在98%以上。", "words:满意度在|number:98=98|unit:%=%|bound:以上=at-least"),
    ("招聘教师1400余名。", "verb:招聘|words:教师|number:1400=1400|unit:余名=人"),
    ("推进“135”工作体系。", "verb:推进|words:“|number:135|words:”工作体系"),
  ])
  func partsAClauseIntoWhatWasRecognised(_ sentence: String, _ expected: String) throws {
    let passage = Passage(sentence)
    let (times, words) = (TimeLine(passage), FigureWords(lexicon: Self.lexicon))
    let numbers = FigureFinder(
      passage: passage, times: times, units: UnitReader(lexicon: Self.lexicon), words: words,
      names: NumeralNames(passage: passage, commonWords: Self.lexicon.words, divisions: [])
    ).examine()
    let tokens = ClauseTokens(passage: passage, times: times, words: words, numbers: numbers, mentions: [])
      .tokens(of: 0..<(passage.count - 1))
    #expect(tokens.map(\.text).joined() == String(sentence.dropLast()))
    let told = tokens.map { "\($0.kind.rawValue):\($0.text)\($0.meaning.map { "=" + $0 } ?? "")" }
    #expect(told.joined(separator: "|") == expected)
  }
}
