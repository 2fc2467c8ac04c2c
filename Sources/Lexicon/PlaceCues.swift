import CLexiconData

/// What may follow the name of a division and tells what the name stands for.
public struct PlaceCues: Sendable {
  public enum Kind: Sendable {
    /// The division acts: a government, a bureau, a hospital of its own.
    case body
    /// The name is part of another one, of a street, a school, a firm.
    case thing
  }

  private let matcher: TermMatcher
  private let kinds: [Kind]

  init() {
    var matcher = TermMatcher(capacity: 200)
    var kinds: [Kind] = []
    Table(lexicon_place_cues()).forEachRow { row in
      guard row.count >= 2, let index = matcher.insert(row[0], as: kinds.count), index == kinds.count else { return }
      kinds.append(row[1].elementsEqual("body".utf8) ? .body : .thing)
    }
    self.matcher = matcher
    self.kinds = kinds
  }

  /// What the longest cue at `offset` says; nil where none stands there.
  public func kind(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Kind? {
    matcher.longestMatch(in: text, at: offset).map { kinds[$0.term] }
  }
}
