import SiteModel

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
  init(_ text: SearchText, phrases: PhraseTable?) {
    subject = text.subject
    path = text.path
    parts = phrases.map { phrases in text.parts.map { phrases.encode($0) } } ?? text.parts
    let folded = phrases == nil ? [] : text.parts.enumerated().map { FoldedLines(part: $1, isFirst: $0 == 0) }
    pairs = folded.map(CharacterPairs.init)
    stretches = folded.map(TextStretches.init)
  }
}
