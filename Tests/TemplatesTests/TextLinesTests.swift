import Testing

@testable import Templates

@Suite struct TextLinesTests {
  @Test(arguments: [
    ("教育均衡展新卷", 10, ["教育均衡展新卷"]),
    ("教育均衡展新卷", 4, ["教育均衡", "展新卷"]),
    ("办学，办医，办实事", 3, ["办学，", "办医，", "办实事"]),
    ("甲乙丙丁，戊己", 4, ["甲乙丙", "丁，戊己"]),
    ("甲乙《丙丁》戊", 3, ["甲乙", "《丙", "丁》戊"]),
    ("投入9058.4万元", 5, ["投入", "9058.4万", "元"]),
    ("甲　乙\t丙\n\n丁", 9, ["甲 乙 丙 丁"]),
    ("，，，，，", 2, ["，，", "，，", "，"]),
    ("", 5, []),
    ("  ", 5, []),
  ]) func `lines break where they may`(text: String, width: Double, lines: [String]) {
    #expect(TextLines.cut(text, width: width, limit: 9) == lines)
  }

  @Test func `no line begins with a closing mark or ends with an opening one`() {
    let text = "“双减”之下，《关于进一步减轻义务教育阶段学生作业负担的意见》（2021年）怎样落实？——来自（某某）县的“答卷”……"
    for width in 5...40 {
      for line in TextLines.cut(text, width: Double(width), limit: 99) {
        #expect(TextLines.width(of: line) <= Double(width), "\(line)")
        #expect(line.first.map { !"，。》）”？…—".contains($0) } ?? false, "\(width): \(line)")
        #expect(line.last.map { !"“《（".contains($0) } ?? false, "\(width): \(line)")
      }
      #expect(TextLines.cut(text, width: Double(width), limit: 99).joined() == text)
    }
  }

  @Test func `what is too long is cut, and says so`() {
    #expect(TextLines.cut("一二三四五六七八九十", width: 4, limit: 2) == ["一二三四", "五六七…"])
    #expect(TextLines.cut("一二三《四五六七八", width: 5, limit: 1) == ["一二三…"])
    #expect(TextLines.cut("一二三 四五六七八", width: 4.5, limit: 1) == ["一二三…"])
    #expect(TextLines.cut("投入9058.4亿元办学", width: 6.8, limit: 1) == ["投入…"])
    #expect(TextLines.even("一二三四五六七八九十", width: 4, limit: 2) == nil)
  }

  @Test func `lines are of about the same length`() {
    #expect(TextLines.even("一二三四五六七八九", width: 8, limit: 2) == ["一二三四五", "六七八九"])
  }

  @Test func `a headline may break at its phrases alone`() {
    #expect(
      TextLines.even("乘势而上 聚力前行 谱写教育华章", width: 9, limit: 2, byPhrases: true) == ["乘势而上 聚力前行", "谱写教育华章"])
    #expect(
      TextLines.even("某某县：以“教育兴”立县，办实事", width: 12, limit: 2, byPhrases: true) == ["某某县：", "以“教育兴”立县，办实事"])
    #expect(TextLines.even("甲 ，乙", width: 6, limit: 1, byPhrases: true) == ["甲 ，乙"])
    #expect(TextLines.even("谱写山城教育高质量发展", width: 6, limit: 3, byPhrases: true) == nil)
  }

  @Test(arguments: ["👨‍👩‍👧‍👦", "🇨🇳", "好\u{301}", "👍🏽", "❤️"]) func `what a reader sees as one character is not torn`(one: String)
  {
    let lines = TextLines.cut(String(repeating: one, count: 9), width: 3, limit: 99)
    #expect(lines.count > 1 && lines.joined() == String(repeating: one, count: 9))
    for line in lines { #expect(line.count * one.unicodeScalars.count == line.unicodeScalars.count, "\(line)") }
  }
}
