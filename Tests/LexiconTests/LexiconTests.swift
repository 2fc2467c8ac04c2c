import CLexiconData
import Testing

@testable import Lexicon

@Suite("Tables") struct LexiconTests {
  @Test("confusable characters are scored by shape and by sound") func confusables() {
    let confusables = Lexicon().confusables
    #expect(confusables.score(printed: "峰", meant: "峄", kind: .shape) == 0.74)
    #expect(confusables.score(printed: "毫", meant: "亳", kind: .shape) > 0.55)
    #expect(confusables.score(printed: "峰", meant: "峄", kind: .sound) == 0)
    #expect(confusables.score(printed: "a", meant: "峄", kind: .shape) == 0)
  }

  @Test("every theme phrase belongs to a theme or to none, and stands once for it") func themePhrases() {
    let themes = ThemeCatalogue()
    #expect(themes["teachers"]?.name == "教师队伍")
    #expect(themes["nothing"] == nil)
    var seen: Set<String> = []
    for row in Table(lexicon_theme_phrases()).rows {
      #expect(row.count == 3 && (row[0] == "-" || themes[row[0]] != nil) && Int(row[2]) != nil, "\(row)")
      #expect(seen.insert(row.prefix(2).joined(separator: " ")).inserted, "\(row) stands twice")
    }
  }

  @Test(
    "decimals of the tables are read exactly",
    arguments: [("39.904211", 39.904211), ("0.05", 0.05), ("116", 116.0), ("", nil), ("1e5", nil), ("1.2.3", nil)])
  func decimals(text: String, value: Double?) {
    var text = text
    #expect(text.withUTF8 { $0.decimal } == value)
  }
}
