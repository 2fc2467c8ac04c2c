import Lexicon

/// The words of editors' catalogues that stood in none of the texts looked at.
struct MissingWords {
  private let all: [OwnWord]
  private let matcher: TermMatcher
  private var found: Set<String> = []
  private let terms: [String]

  /// - Parameter words: phrases of indicators are none to be looked for: they match or not as a whole.
  init(_ words: [OwnWord]) {
    all = words.filter { $0.kind != .indicatorPhrase }
    terms = all.map(\.text)
    matcher = TermMatcher(terms)
  }

  mutating func look(in text: [UInt8]) {
    guard !terms.isEmpty else { return }
    text.withUnsafeBufferPointer { text in
      matcher.forEachMatch(in: text) { term, _ in found.insert(terms[term]) }
    }
  }

  /// In the order of the catalogues and their lines.
  var words: [OwnWord] { all.filter { !found.contains($0.text) } }
}
