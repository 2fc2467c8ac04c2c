import BriefModel

extension Sidecar {
  /// A misprint, and what is meant; the same where it only looks like one.
  public struct Correction: Hashable, Sendable {
    public var at: FilePosition
    public var printed: String
    /// Nil where the text is damaged beyond repair: it stays as printed, and is flagged.
    public var meant: String?
    public var occurrence: Occurrence?
    public var word: EditorsWord

    /// Whether it says that the words are no misprint, whatever they look like.
    public var isAsPrinted: Bool { meant == printed }

    init?(_ mapping: YAMLMapping, who: String?) {
      var keys = mapping
      at = keys.position
      let printed = keys.required("printed", help: "the words as they stand in the text", Said.line)
      let isThere = keys.isThere("meant")
      let meant = keys.valueOrNone("meant", Self.meant)
      occurrence = keys.value("occurrence", Occurrence.init(said:))
      word = keys.word(else: who)
      keys.finish()
      if !isThere {
        keys.complain("\"meant\" is missing", help: "write `meant: ~` where nobody can tell what was meant")
      }
      guard let printed, let meant else { return nil }
      self.printed = printed
      self.meant = meant
    }

    private static func meant(_ text: String) throws(Refusal) -> String {
      guard !text.isEmpty else { throw Refusal("must not be empty", help: "use `leave-out` to take words out") }
      return try Said.line(text)
    }
  }
}
