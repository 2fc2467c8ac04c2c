import BriefMarkdown
import BriefModel
import Editorial

extension SourceBriefs {
  public init(_ extracted: ExtractedSource) {
    let name = extracted.record.source.name
    self.init(
      record: extracted.record, briefs: extracted.briefs,
      addresses: extracted.given.map {
        AddressBook.Given(key: AddressBook.Key(source: name, article: $0.article), slug: $0.slug, at: $0.at)
      }, warnings: extracted.warnings)
  }

  public var extracted: ExtractedSource {
    ExtractedSource(
      record: record, briefs: briefs,
      given: addresses.map { ExtractedSource.Given(article: $0.key.article, slug: $0.slug, at: $0.at) },
      warnings: warnings)
  }
}
