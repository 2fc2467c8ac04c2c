import BriefModel
import Lexicon

/// Takes a whole text for one article, until the real reader takes this file's place.
public struct Ingester: Sendable {
  public init(lexicon: Lexicon) {}

  public func read(_ file: [UInt8], name: String) throws(Diagnostic) -> IngestedSource {
    let source = Source(name: name, bytes: file, encoding: "utf-8", sha256: String(repeating: "0", count: 64))
    var article = Article(number: 1)
    var start = 0
    for line in file.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard !line.isEmpty else { continue }
      var text = TracedText()
      text.append(copying: SourceRange(start: start, end: start + line.count), of: file)
      if article.title == nil {
        article.title = text
      } else {
        article.blocks.append(Article.Block(kind: .paragraph, text: text))
      }
    }
    return IngestedSource(source: source, articles: article.title == nil ? [] : [article])
  }
}
