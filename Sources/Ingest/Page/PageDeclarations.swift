import BriefModel

/// What a page says of itself in `<title>`, `<meta>` and `<time>`.
struct PageDeclarations {
  private let source: [UInt8]
  private let references: CharacterReference
  private(set) var declared = Transcript.Declared()

  init(_ tree: PageTree, fates: [PageRegions.Fate], source: [UInt8], references: CharacterReference) {
    self.source = source
    self.references = references
    for (index, token) in tree.tokens.enumerated() where tree.owners[index] >= 0 {
      let node = tree.nodes[tree.owners[index]]
      switch (token.kind, node.element) {
      case (.text, .title) where declared.title == nil: declared.title = text(token.range)
      case (.startTag, .meta): readMeta(HTMLAttributes(of: node.tag, in: tree.bytes))
      case (.startTag, .time) where declared.published == nil && fates[tree.owners[index]] == .text:
        if let day = HTMLAttributes(of: node.tag, in: tree.bytes)["datetime"] { declared.published = self.day(day) }
      default: break
      }
    }
  }

  /// The names are those of the Open Graph protocol, of schema.org, and of the rules for the pages of Chinese
  /// governments (政府网站发展指引, 2017, appendix 2).
  private mutating func readMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes["content"], !content.isEmpty,
      let name = attributes["name"] ?? attributes["property"] ?? attributes["itemprop"]
    else { return }
    switch String(
      decoding: source[name.start..<name.end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    {
    case "articletitle", "og:title": declared.title = text(content) ?? declared.title
    case "contentsource": declared.publisher = text(content) ?? declared.publisher
    case "pubdate", "publishdate", "article:published_time", "datepublished":
      declared.published = day(content) ?? declared.published
    default: break
    }
  }

  private func day(_ range: SourceRange) -> (day: String, range: SourceRange)? {
    let words = source.trimmed(range)
    return DayReader.read(source, at: words.start, limit: words.end).map { ($0.day, words) }
  }

  private func text(_ range: SourceRange) -> TracedText? {
    var writer = TranscriptWriter(source, references: references)
    writer.write(range, Transcript.Note(range: range), isLinked: false, isRaised: false, keepsLines: false)
    return writer.transcript.text.isEmpty ? nil : writer.transcript.text
  }
}
