import BriefModel

/// A text on its way from lines to articles: every step settles what some of its lines are.
struct Document {
  let bytes: [UInt8]
  let words: Words
  var lines: [Line]
  var dropped: [Drop]
  /// Whether the source is written in Markdown: it has headings marked with `#`.
  var hasMarkdown = false
  /// Whether the source holds tags of HTML, and with them entities.
  let isHTML: Bool

  /// A stretch left out, before it is given to an article.
  struct Drop: Equatable {
    var range: SourceRange
    var reason: DropReason
  }

  init(_ bytes: [UInt8], words: Words) {
    self.bytes = bytes
    self.words = words
    let reader = LineReader(bytes)
    lines = reader.lines
    dropped = reader.unreadable.map { Drop(range: $0, reason: .unreadable) }
    dropped += reader.tags.map { Drop(range: $0, reason: .markup) }
    isHTML = !reader.tags.isEmpty
    readMarks()
    readFurniture()
    unwrap()
    dropRecommendations()
  }
}
