import Lexicon
import Testing

@testable import Extraction

/// Where words of running text begin.
@Suite struct WordCutsTests {
  private static let words = Lexicon().words

  @Test(arguments: [
    // The longest word from the left is not the likeliest: 小学生|活.
    ("小学生活", "小学|生活"), ("寄宿学生走进实验室", "寄宿|学生|走进|实验室"),
    ("事项下放到乡镇", "事项|下放|到|乡镇"), ("5个点眼下只有", "5|个|点|眼下|只有"),
    // What the table lacks falls into its characters; what is not Han stands by itself.
    ("魍魉2025年", "魍|魉|2|0|2|5|年"), ("", ""),
  ])
  func cutsBetweenTheCommonestWords(_ text: String, _ words: String) {
    let passage = Passage(text)
    let cuts = WordCuts(passage, words: Self.words)
    var found: [String] = []
    var index = 0
    while let word = cuts.word(at: index) {
      found.append(passage.text(index..<(index + word.length)))
      index += word.length
    }
    #expect(found.joined(separator: "|") == words)
  }

  @Test func noWordReachesIntoAFigure() {
    #expect(WordCuts(Passage("九成分魍乡镇"), words: Self.words).word(at: 1)?.length == 2)
    let cuts = WordCuts(Passage("九成分魍乡镇"), words: Self.words, figures: [0..<2])
    #expect((0..<6).map { cuts.word(at: $0)?.length } == [2, nil, 1, 1, 2, nil])
  }

  @Test func aWordIsFoundFromItsEnd() {
    let cuts = WordCuts(Passage("寄宿学生走进实验室"), words: Self.words)
    #expect(cuts.start(ofWordEndingAt: 9) == 6)
    #expect(cuts.start(ofWordEndingAt: 5) == 5)
    #expect(cuts.start(ofWordEndingAt: 0) == 0)
    #expect(cuts.word(at: -1) == nil && cuts.word(at: 99) == nil)
  }
}
