/// A stretch of a brief's text that can be linked to.
public struct TextMark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case sentence
    /// A section heading of a text that has contents.
    case heading
    /// The figures printed there by fact id: one as a rule, several where one number stands for several measures.
    case figure([String])
  }

  public let kind: Kind
  /// The element's id.
  public let id: String
  /// Index into the brief's blocks.
  public let block: Int
  /// In bytes of the block's text as UTF-8.
  public let range: Range<Int>

  /// The ids of the facts that the mark is for.
  var facts: [String] {
    guard case .figure(let facts) = kind else { return [] }
    return facts
  }
}
