import BriefModel

extension Sidecar {
  /// A stretch of the text, by its words.
  public struct Passage: Hashable, Sendable {
    public enum Words: Hashable, Sendable {
      case quote(String)
      /// From the first words to the last, both included.
      case span(from: String, to: String)
    }

    public var at: FilePosition
    public var words: Words
    public var occurrence: Occurrence?
    public var word: EditorsWord

    init?(_ mapping: YAMLMapping, who: String?) {
      var keys = mapping
      at = keys.position
      let hasQuote = keys.has("quote")
      let hasSpan = keys.has("from") || keys.has("to")
      let quote = keys.value("quote", Said.text)
      var span: (from: String?, to: String?)
      if hasSpan {
        span.from = keys.required("from", help: "the passage's first words", Said.line)
        span.to = keys.required("to", help: "the passage's last words", Said.line)
      } else {
        keys.know("from", "to")
      }
      occurrence = keys.value("occurrence", Occurrence.init(said:))
      word = keys.word(else: who)
      keys.finish()
      if hasQuote == hasSpan {
        keys.complain(
          hasQuote ? "a passage has a \"quote\" or \"from\" and \"to\", not both" : "\"quote\" is missing",
          help: "give the whole passage as `quote`, or its first and last words as `from` and `to`")
        return nil
      }
      if let quote {
        words = .quote(quote)
      } else if let from = span.from, let to = span.to {
        words = .span(from: from, to: to)
      } else {
        return nil
      }
    }
  }
}
