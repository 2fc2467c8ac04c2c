import BriefModel
import Testing

@Suite struct LedgerTests {
  private static let source = Array("甲乙\n导航\u{3000}丙,丁\n戊己".utf8)

  private func text(_ build: (inout TracedText) -> Void) -> TracedText {
    var text = TracedText()
    build(&text)
    return text
  }

  private func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(start: start, end: end) }

  /// 甲乙 is the title, 导航 left out, the rest a paragraph of two lines.
  private func article() -> Article {
    let title = text { $0.append(copying: range(0, 6), of: Self.source) }
    let body = text {
      $0.append(copying: range(16, 19), of: Self.source)
      $0.append(Array("，".utf8), replacing: range(19, 20))
      $0.append(copying: range(20, 23), of: Self.source)
      $0.append(copying: range(24, 30), of: Self.source)
    }
    return Article(
      number: 1, title: title, blocks: [.init(kind: .paragraph, text: body)],
      dropped: [Dropped(range: range(7, 13), reason: .navigation, excerpt: "导航")])
  }

  @Test func `every byte has an entry that says where it went`() {
    let ledger = Ledger(of: Self.source, articles: [article()], dropped: [])
    let body = Ledger.Part.block(0)
    #expect(
      ledger.entries.map(\.fate) == [
        .kept(article: 1, .title, .printed), .whiteSpace, .dropped(.navigation, article: 1), .whiteSpace,
        .kept(article: 1, body, .printed), .kept(article: 1, body, .set), .kept(article: 1, body, .printed),
        .whiteSpace, .kept(article: 1, body, .printed),
      ])
    #expect(ledger.entries.first?.range.start == 0 && ledger.entries.last?.range.end == Self.source.count)
    #expect(zip(ledger.entries, ledger.entries.dropFirst()).allSatisfy { $0.range.end == $1.range.start })
    #expect(ledger.isClosed)
    #expect(ledger.joins.map(\.gap) == [range(23, 24)])
  }

  @Test func `what nobody names is missing, white space apart`() {
    var article = article()
    article.dropped = []
    let ledger = Ledger(of: Self.source, articles: [article], dropped: [])
    #expect(ledger.missing == [range(7, 13)])
    #expect(ledger.entries.contains { $0.fate == .missing && $0.range == range(7, 13) })
    #expect(!ledger.isClosed)
  }

  @Test func `what is in two places is doubled`() {
    var article = article()
    article.dropped[0].range = range(3, 13)
    let ledger = Ledger(of: Self.source, articles: [article], dropped: [])
    #expect(ledger.doubled == [range(3, 6)])
    #expect(ledger.missing == [])
    #expect(!ledger.isClosed)
  }

  @Test func `names credited out of a sentence are accounted for in it`() {
    var article = article()
    article.byline = [text { $0.append(copying: range(24, 30), of: Self.source) }]
    #expect(Ledger(of: Self.source, articles: [article], dropped: []).isClosed)
    article.byline = [text { $0.append(copying: range(7, 13), of: Self.source) }]
    let ledger = Ledger(of: Self.source, articles: [article], dropped: [])
    #expect(ledger.doubled == [range(7, 13)], "what was left out is credited to nobody")
  }

  @Test func `a correction and damage show`() {
    var article = article()
    article.corrections = [
      Correction(range: range(19, 20), printed: ",", meant: "，", why: ""),
      Correction(range: range(24, 27), printed: "戊", meant: nil, why: ""),
    ]
    let forms = Ledger(of: Self.source, articles: [article], dropped: []).entries.compactMap {
      if case .kept(_, .block, let form) = $0.fate { form } else { nil }
    }
    #expect(forms == [.printed, .corrected, .printed, .damaged, .printed])
  }

  @Test func `a source without an article is left out as a whole`() {
    let dropped = Dropped(range: range(0, Self.source.count), reason: .pageFurniture, excerpt: "")
    let ledger = Ledger(of: Self.source, articles: [], dropped: [dropped])
    #expect(ledger.entries.map(\.fate) == [.dropped(.pageFurniture, article: nil)])
    #expect(ledger.isClosed)
  }
}
