extension Sidecar {
  /// Which of the places is meant where the same words stand in a text.
  public enum Occurrence: Hashable, Sendable {
    case all
    /// From 1, in the order of the text.
    case number(Int)

    init(said text: String) throws(Refusal) {
      if text == "all" {
        self = .all
      } else if let number = Int(text), number > 0 {
        self = .number(number)
      } else {
        throw Refusal(
          "must be a number from 1, or all", help: "count the places of the words from the text's beginning")
      }
    }
  }
}
