import BriefModel
import Lexicon

extension Sidecar {
  /// What is said of a figure.
  public struct Fact: Hashable, Sendable {
    public enum Verdict: Hashable, Sendable {
      case confirm, reject
      case change(FactChange)
    }

    public var at: FilePosition
    public var id: String?
    /// Words around the number, and the number as printed; they find the figure where its id has changed.
    public var quote: String?
    public var number: String?
    public var verdict: Verdict
    public var word: EditorsWord

    init?(_ mapping: YAMLMapping, who: String?, _ lexicon: Lexicon) {
      var keys = mapping
      at = keys.position
      let isFound = keys.has("id") || keys.has("quote")
      id = keys.value("id", Said.factID)
      quote = keys.value("quote", Said.text)
      number = keys.value("number", Said.line)
      let isReject = keys.flag("reject")
      let isConfirm = keys.flag("confirm")
      let hasChange = keys.has("change")
      var change: FactChange?
      if let mapping = keys.mapping("change") { change = FactChange(mapping, lexicon) }
      word = keys.word(else: who)
      keys.finish()
      if !isFound {
        keys.complain(
          "it is not said which figure is meant", help: "give its `id`, or a `quote` around it and its `number`")
      } else if number != nil, quote == nil, id == nil {
        keys.complain("\"quote\" is missing", help: "the words around the number")
      }
      let verdicts = [isReject, isConfirm, hasChange].count { $0 }
      if verdicts != 1 {
        keys.complain(
          verdicts == 0 ? "it is not said what is to be done with the figure" : "a figure has one answer",
          help: "write one of `confirm: true`, `reject: true` and `change:` with what is right")
      }
      if word.who == nil {
        keys.complain("\"who\" is missing", help: "give it here, or once for the whole file")
      }
      if word.why == nil, !isConfirm {
        keys.complain("\"why\" is missing", help: "say in a few words what it rests on: readers see it")
      }
      guard isFound, verdicts == 1, id != nil || quote != nil else { return nil }
      if isReject {
        verdict = .reject
      } else if isConfirm {
        verdict = .confirm
      } else if let change {
        verdict = .change(change)
      } else {
        return nil
      }
    }
  }
}
