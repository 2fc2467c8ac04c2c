import CLexiconData

/// What may follow the name of a division and tells what the name stands for.
public struct PlaceCues: Sendable {
  public enum Kind: String, Sendable {
    /// The division acts: a government, a bureau, a hospital of its own.
    case body
    /// The division does something: it orders, assesses, sends, helps.
    case act
    /// The name is part of another one, of a street, a university, a firm.
    case thing
    /// A school or hospital is named after its place, and lies in it.
    case school
    /// The cue begins with the name's ending, which belongs to it instead (中原区|域).
    case word
  }

  private let matcher: TermMatcher
  private let kinds: [Kind]

  init() {
    var cues = TermList()
    var kinds: [Kind] = []
    Table(lexicon_place_cues()).forEachRow { row in
      guard row.count >= 2, let kind = Kind(rawValue: row[1].string), let index = cues.add(row[0]),
        index == kinds.count
      else { return }
      kinds.append(kind)
    }
    matcher = cues.matcher
    self.kinds = kinds
  }

  /// What the longest cue at `offset` says; nil where none stands there.
  public func kind(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Kind? {
    match(in: text, at: offset)?.kind
  }

  /// The longest cue at `offset`: what it says, and its length in bytes.
  func match(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (kind: Kind, length: Int)? {
    matcher.longestMatch(in: text, at: offset).map { (kinds[$0.term], $0.length) }
  }
}
