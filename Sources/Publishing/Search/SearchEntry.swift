import SiteModel
import Templates

/// A page as the search knows it.
struct SearchEntry: Sendable {
  let subject: PageSubject
  let path: String
  /// The page's text; in codes where there are ``pairs``.
  let parts: [[UInt8]]
  /// Of each part, where the site is large; and so are the stretches.
  let pairs: [CharacterPairs]
  let stretches: [TextStretches]

  /// - Parameter phrases: what the text is written with; nil where it stays as it is.
  init(subject: PageSubject, page: SiteFile, siteTitle: String, phrases: PhraseTable?) {
    let parts = SearchEntry.parts(of: page, siteTitle: siteTitle)
    self.subject = subject
    path = page.path
    self.parts = phrases.map { phrases in parts.map { phrases.encode($0) } } ?? parts
    let folded = phrases == nil ? [] : parts.enumerated().map { FoldedLines(part: $1, isFirst: $0 == 0) }
    pairs = folded.map(CharacterPairs.init)
    stretches = folded.map(TextStretches.init)
  }

  static func parts(of page: SiteFile, siteTitle: String) -> [[UInt8]] {
    let text = PageTextReader.read(page.bytes, withoutSuffix: Array(" · \(siteTitle)".utf8))
    return SearchPart.parts(of: text, path: page.path)
  }
}
