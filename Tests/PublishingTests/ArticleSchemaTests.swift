import BriefMarkdown
import BriefModel
import Foundation
import Templates
import Testing

@testable import Publishing

/// `Tests/Data` holds the output for real texts against the schemas; here no key is forgotten on either side.
@Suite struct ArticleSchemaTests {
  private static var brief: Brief {
    var brief = DataFixture.hostile
    brief.corrections = [
      Correction(
        range: SourceRange(start: 0, end: 1), printed: "甲", meant: "乙", why: "误", by: EditorsWord(who: "王敏", why: "误"))
    ]
    brief.dropped = [
      Dropped(range: SourceRange(start: 1, end: 2), reason: .editor, excerpt: "", by: EditorsWord(who: "王敏", why: "误"))
    ]
    return brief
  }

  @Test func `a brief has the keys of its schema, no more and no fewer`() throws {
    let brief = try object(BriefJSON.brief(Self.brief))
    let schema = try object(ArticleSchema.brief.bytes)
    #expect(try keys(of: schema) == Set(brief.keys))
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let facts = try #require(brief["facts"] as? [[String: Any]])
    let printed = facts.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    #expect(try keys(of: #require(definitions["fact"])) == printed)
    for list in ["corrections", "dropped"] {
      let items = try #require(brief[list] as? [[String: Any]])
      let properties = try #require(schema["properties"] as? [String: [String: Any]])
      #expect(try keys(of: #require(properties[list]?["items"] as? [String: Any])) == Set(items[0].keys))
    }
  }

  @Test func `a source has the keys of its schema, no more and no fewer`() throws {
    let source = Source(name: "a.txt", bytes: [], encoding: "utf-8", sha256: String(repeating: "0", count: 64))
    let record = SourceRecord(source: source, ledger: Ledger(of: [], articles: [], dropped: []))
    let extracted = ExtractedSource(record: record, briefs: [Self.brief], given: [], warnings: [])
    let printed = try object(extracted.line(slugs: [Self.brief.slug]))
    let schema = try object(ArticleSchema.extract.bytes)
    #expect(try keys(of: schema) == Set(printed.keys))
    let articles = try #require((schema["properties"] as? [String: Any])?["articles"] as? [String: Any])
    let article = try #require((printed["articles"] as? [[String: Any]])?.first)
    let items = try #require(articles["items"] as? [String: Any])
    #expect(try keys(of: items) == Set(article.keys))
    let facts = try #require(article["facts"] as? [[String: Any]])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    #expect(try keys(of: #require(definitions["fact"])) == facts.reduce(into: Set()) { $0.formUnion($1.keys) })
    for list in ["mended", "leftOut"] {
      let printed = try #require((article[list] as? [[String: Any]])?.first)
      let described = try #require((items["properties"] as? [String: [String: Any]])?[list]?["items"] as? [String: Any])
      #expect(try keys(of: described) == Set(printed.keys))
    }
  }

  private func keys(of schema: [String: Any]) throws -> Set<String> {
    Set(try #require(schema["properties"] as? [String: Any]).keys)
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
