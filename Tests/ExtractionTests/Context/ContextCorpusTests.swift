import BriefModel
import Lexicon
import Testing

@testable import Extraction

extension Article {
  /// An article of plain paragraphs, whose text is its own source.
  static func plain(
    title: String? = nil, kicker: String? = nil, subtitle: String? = nil, _ body: [String], captions: [String] = []
  ) -> Article {
    func traced(_ text: String) -> TracedText {
      var traced = TracedText()
      traced.append(copying: SourceRange(start: 0, end: text.utf8.count), of: Array(text.utf8))
      return traced
    }
    return Article(
      number: 1, title: title.map(traced), kicker: kicker.map(traced), subtitle: subtitle.map(traced),
      blocks: body.map { Article.Block(kind: .paragraph, text: traced($0)) }
        + captions.map { Article.Block(kind: .caption, text: traced($0)) })
  }
}

/// Hits, and how many were read and wanted.
struct ContextTally {
  var hits = 0
  var read = 0
  var wanted = 0
  var misses: [String] = []

  mutating func add(_ title: String, read: [String], wanted: [String]) {
    let missing = wanted.filter { !read.contains($0) }
    let surplus = read.filter { !wanted.contains($0) }
    hits += wanted.count - missing.count
    self.read += read.count
    self.wanted += wanted.count
    if !missing.isEmpty || !surplus.isEmpty { misses.append("\(title): missing \(missing), surplus \(surplus)") }
  }

  var f1: Double { 2 * Double(hits) / Double(max(1, read + wanted)) }
}

@Suite("Context of invented articles") struct ContextCorpusTests {
  let reader = ContextReader(lexicon: Lexicon())

  private func contexts() -> [(ContextSample, ArticleContext)] {
    ContextSample.all.map { ($0, reader.read(.plain(title: $0.title, subtitle: $0.subtitle, $0.body))) }
  }

  private func tally(_ pick: (ContextSample, ArticleContext) -> (read: [String], wanted: [String])) -> ContextTally {
    contexts().reduce(into: ContextTally()) { tally, pair in
      let (read, wanted) = pick(pair.0, pair.1)
      tally.add(pair.0.title, read: read, wanted: wanted)
    }
  }

  private func check(_ tally: ContextTally, atLeast least: Double) {
    #expect(tally.f1 >= least, "\(tally.f1): \(tally.misses.joined(separator: "\n"))")
  }

  @Test("the main place is right everywhere") func mainPlace() {
    for (sample, context) in contexts() { #expect(context.place == sample.place, "\(sample.title)") }
  }

  @Test("divisions that take part") func otherPlaces() {
    check(tally { ($1.otherPlaces, $0.otherPlaces) }, atLeast: 0.85)
  }

  @Test("themes") func themes() {
    check(tally { ($1.themes.map(\.id), $0.themes) }, atLeast: 0.8)
  }

  @Test("policy documents") func documents() {
    check(tally { ($1.documents, $0.documents) }, atLeast: 0.95)
  }

  @Test("honours") func honours() {
    check(tally { ($1.honours, $0.honours) }, atLeast: 0.85)
  }

  @Test("people with their offices") func people() {
    check(tally { ($1.people.map { "\($0.name)/\($0.role)" }, $0.people) }, atLeast: 0.9)
  }
}
